question = Levo minha marca a um país com outro idioma ou escrita. O que devo verificar?
answer =
    Verifique sentido, som e escrita antes de imprimir ou enviar.
    – Pergunte a quem vive lá: o nome é grosseiro, engraçado, difícil de dizer, ou a palavra comum para o produto?
    – Decida por conta própria como o nome se escreve nas letras locais: pelo som, pelo sentido, ou com um nome novo.
    – Busque também essa versão, depois deposite-a. Um registro em uma escrita nem sempre abrange o nome em outra.
    Se não escolhe um nome local, clientes ou um rival podem escolher por você.
    Como um instituto compara línguas e escritas depende do país.
more-1 =
    Como escolher uma versão local:
    – Pelo som: fica perto do seu nome. Veja o que os sinais ou sílabas significam.
    – Pelo sentido: fácil de lembrar, mas talvez descritiva demais para registrar.
    – Uma mistura, ou um nome novo: muitas vezes o mais forte, e o que dá mais trabalho.
    Pergunte a mais de uma pessoa, de mais de uma região. As mesmas letras podem ser lidas de formas diferentes.
    Depois use a versão que registrou, na mesma forma, em rótulos e na internet.
more-2 =
    O que os institutos olham:
    – A tradução. Em muitos países, uma palavra estrangeira é tratada como seu sentido. A palavra para “pão” em outra língua pode ser recusada para pão.
    – O som. Seu nome em letras locais pode soar como uma marca anterior.
    – Ofensa. Bandeiras, emblemas de Estado e palavras ofensivas normalmente são recusados. Em muitos países, sinais religiosos também.
    Muitos formulários pedem uma tradução, e o som nas letras do instituto. Dê os dois com honestidade.
    No Sistema de Madri, a marca deve ser igual à de base. Uma versão em outra escrita geralmente precisa de marca de base e pedido próprios, ou de um depósito direto lá.
more-3 =
    As armadilhas:
    – Fãs inventam um apelido para sua marca, e um estranho o registra. Fique de olho.
    – Seu distribuidor escolhe e deposita o nome local. Diga no contrato que é seu.
    – Você só olha o dicionário. A gíria não está nele.
    – Endereços na internet existem também em outras escritas. Veja os importantes.
    Exemplo: uma produtora de tâmaras deixa o comprador achar um nome local bonito. Vende bem. Quando se separam, o nome é do comprador, e ela recomeça com outro.
ask =
    marca em caracteres chineses preciso?
    nosso nome soa palavrão lá fora mudo ou não
    minha marca em português protege em letras árabes
    traduzir o nome da marca pra exportar ou manter
    transliteração de marca o que é
    palavra de língua estrangeira serve de marca?
    registraram a versão russa do meu nome
    clientes coreanos deram apelido ao produto registramos?
    instituto pergunta o que minha marca significa em inglês
    meu nome está em tupi
