question = A embalagem de um concorrente se parece com a minha. Isso é permitido?
answer =
    Usar um estilo comum ou uma cor habitual geralmente é permitido. Fazer os compradores crerem que os produtos do concorrente vêm de você é proibido na maioria dos países.
    A lei tem vários nomes para isso: concorrência desleal, “passing off”, “trade dress”.
    Geralmente você precisa mostrar:
    – os compradores conhecem a embalagem como sua;
    – a outra é tão próxima que os compradores as confundem;
    – isso prejudica você.
    Uma marca ou desenho registrado da embalagem facilita muito. Veja o que tem, e pergunte o que ainda pode depositar.
    Primeiro reúna provas: as duas embalagens, recibos, e mensagens de compradores que se enganaram.
more-1 =
    Os membros da Convenção de Paris devem proteger você contra:
    – atos que criam confusão com um concorrente,
    – afirmações falsas que prejudicam um concorrente,
    – afirmações que enganam o público sobre produtos.
    Como o fazem varia. Alguns pedem prova de uso longo, alguns têm uma lei especial, alguns se baseiam em decisões anteriores.
    O que pode ser protegido: o nome e o logotipo (marca), a imagem do rótulo (direito autoral), a garrafa (desenho industrial, às vezes marca).
    Em regra não: o que todo o ramo usa, o que a função exige, ou o que a lei quer no rótulo.
more-2 =
    Próximos passos: pergunte a pessoas que não conhecem você se as confundiriam em uma loja. Depois procure um advogado sobre carta, conversa, mediação ou ordem urgente.
    É a marca própria de uma loja que vende seus produtos? Leia o contrato de fornecimento antes de escrever.
    Se você desenha sua própria embalagem, mantenha clara distância da mais conhecida, e guarde seus rascunhos.
    A armadilha: uma aparência nova a cada temporada. Os compradores não lembram de nada, então há pouco a proteger.
    Exemplo: a lata verde de um fabricante de chá é comum no ramo, mas seu pássaro dourado não. O rival tira o pássaro e mantém o verde.
ask =
    marca própria do supermercado copia minha caixa
    usam a mesma garrafa e cores com outro nome
    copiar embalagem é legal se o nome é diferente?
    passing off o que preciso provar
    trade dress conjunto-imagem pra marca pequena como
    clientes compram o errado porque o rótulo parece o nosso
    restaurante rival copiou nosso cardápio e decoração
    concorrente fala mal e mentira do meu sabonete
    mesma cor de caixa e mesmas letras, o cliente confunde
