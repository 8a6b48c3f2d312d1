question = Que aparências podem ser registradas como desenho, e o que fica de fora?
answer =
    Quase qualquer aparência de um produto, se é nova. Forma, linhas, padrão, textura, cores, em plano ou em volume.
    – Nova: ninguém tornou conhecida a mesma aparência antes do seu depósito. Pequenas diferenças sem importância não contam.
    – Diferente o bastante: muitos países pedem também que dê uma impressão geral diferente da das mais antigas. Alguns pedem originalidade.
    De fora em quase todo lugar:
    – uma aparência que só segue a função;
    – ideias, estilos e métodos;
    – desenhos ofensivos, e muitas vezes bandeiras e emblemas oficiais.
    O critério exato depende do país. Seu instituto pode dizer.
more-1 =
    Um teste rápido de “novo e diferente”:
    – Ponha seu produto ao lado dos produtos anteriores mais parecidos: também os seus, do exterior e da internet.
    – Pergunte a quem conhece esses produtos. É outra aparência à primeira vista, ou a mesma com um detalhe novo?
    – Que liberdade o designer tem aqui? Onde a forma deixa pouco espaço, pequenas diferenças podem bastar.
    Busque na Global Design Database gratuita da OMPI, em lojas virtuais, catálogos e busca por imagem. Seu próprio post anterior também conta, a menos que o país o perdoe por um tempo.
    Uma cor nova em uma forma antiga raramente basta.
more-2 =
    O que quer dizer “função”? Pergunte por que a forma é assim. Se só a técnica decidiu, não é desenho industrial. Uma patente ou modelo de utilidade pode servir.
    A maioria dos produtos mistura os dois. Uma cadeira deve sustentar uma pessoa, mas a aparência deixa muita escolha. Essa aparência pode ser registrada.
    Em alguns países, peças que ninguém vê no uso normal não têm proteção. Em alguns, encaixes que devem servir em outro produto ficam de fora.
    Tire o nome e o logotipo de outros. Você não pode ter direito sobre a marca de outra pessoa.
    Padrões antigos podem pertencer a uma comunidade. Pergunte antes de registrar algo próximo.
more-3 =
    Muitas vezes possível: móveis, roupas, sapatos, joias, brinquedos, embalagens, rótulos, tecidos, ferramentas, luminárias, peças visíveis.
    Em muitos países também ícones e telas. Em alguns, animações e o interior de uma loja.
    Geralmente não: uma receita, um corte de cabelo, um projeto de prédio como ideia, um nome em letras simples, um programa de computador.
    A armadilha: um certificado não é prova de novidade. Muitos institutos não a verificam. Um rival pode fazer cancelar um registro fraco, e você pode atacar o dele.
    Exemplo: um fabricante de brinquedos registra o novo urso com seu rosto especial. A forma redonda de qualquer urso continua livre.
ask =
    que desenhos não podem ser registrados
    meu produto é diferente o bastante pra desenho industrial
    mudei um detalhe numa bolsa que já existe posso registrar
    originalidade em desenho industrial significado
    função ou aparência, minha ferramenta tem cabo especial
    posso registrar layout de site ou tela de app como desenho
    padrão tradicional da minha avó posso registrar como meu
    forma de bolo ou caixa de pizza é desenho
    concorrente registrou forma que todos usam há anos
    as estampas das minhas capulanas podem ser registradas
    a forma da minha cadeira pode ser só minha
    minhas bolsas têm um formato próprio
    desenhos dos meus pratos de cerâmica
    meu frasco tem visual original
    a aparência dos meus óculos podem copiar?
