question = Ele diz que mudou o bastante no meu desenho. Quanto uma cópia precisa ser diferente?
answer =
    Não conhecemos nenhuma lei com regra de porcentagem, e juízes não contam mudanças. Isso vale para desenhos, direito autoral e marcas. “Mude uma parte e está seguro” é mito.
    O que conta:
    – Desenho: a impressão de conjunto, ao lado das imagens registradas.
    – Direito autoral: se foi tomada uma parte criativa da sua obra. Em muitos países, uma pequena pode bastar.
    – Marca: se os compradores podem confundir os sinais, ou pensar na mesma empresa.
    Ponha lado a lado: suas imagens registradas, o produto dele e produtos anteriores de outros. Mostre a um consultor antes de escrever a ele.
    Vale nos dois sentidos. Se você parte do produto de outro, poucas mudanças não o protegem.
more-1 =
    Como se comparam desenhos. As palavras variam, as perguntas são quase as mesmas:
    – Quem olha? Na União Europeia, um usuário informado. Nos Estados Unidos, um observador comum que conhece desenhos anteriores.
    – Só conta o que as imagens mostram, não sua ideia nem os produtos que vende hoje.
    – O que a função exige conta pouco. O que todos já tinham também.
    – Muita liberdade para o criador: mudanças pequenas raramente ajudam quem copia. Pouca liberdade e muitos produtos parecidos: pequenas podem bastar.
    – Outro tamanho, material ou nome muitas vezes muda pouco.
    Em alguns países, um desenho abrange a aparência em qualquer produto. Em outros, só no mesmo tipo ou em um parecido. Pergunte.
more-2 =
    Direito autoral: ele conhecia sua obra e tomou a expressão dela? Quem fez o mesmo sozinho é livre. Com um desenho registrado, essa desculpa muitas vezes falha. Estilo e ideia são livres. Uma cópia mudada muitas vezes é adaptação, que precisa do seu consentimento.
    Marca: o sinal inteiro como os compradores o lembram, em aparência, som e sentido. Conta também quão próximos são os produtos. Uma só letra trocada raramente basta.
    Nenhum direito, mas uma cópia servil? Regras de concorrência desleal podem ajudar em alguns países.
    Quer fazer algo próximo do dele? Parta do que seus compradores precisam, não da peça dele. Guarde rascunhos com data. Mostre-os a um consultor antes de pagar moldes.
more-3 =
    Leve ao consultor:
    – o certificado com todas as imagens, e a inscrição no registro;
    – sua peça e a dele, comprada com recibo, e fotos do mesmo lado;
    – produtos anteriores dos dois e de outros, com datas;
    – uma lista do que é igual, e depois do que difere;
    – como ele pode ter visto a sua;
    – o que os compradores disseram, palavra por palavra;
    – a primeira vez que você mostrou, com a data.
    A armadilha: olhar só as diferenças. O conjunto conta.
    Exemplo: uma fabricante de brinquedos registrou uma raposa de madeira. Um rival a faz maior, com outra cauda. À primeira vista, é a mesma. Um catálogo antigo mostra uma bem parecida. Por isso o consultor escreve com cuidado, e o rival muda a cabeça.
ask =
    ele mudou 20 por cento e diz que é legal
    quantas mudanças fazem um desenho novo
    a regra dos 30% é verdade?
    mudaram a cor e um botão, ainda é cópia?
    copiaram com pequenas alterações o que faço
    fizeram minha cadeira um pouco mais larga e dizem que é deles
    diferença mínima entre dois desenhos
    impressão de conjunto o que é
    quero fazer uma bolsa parecida com a famosa mas diferente o suficiente
    regra das sete mudanças
    meu designer diz que mudar 10% já basta
    espelhar a imagem e trocar as cores resolve?
