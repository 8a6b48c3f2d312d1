question = O que é o Sistema da Haia para desenhos?
answer =
    O Sistema da Haia permite registrar desenhos industriais em muitos países com um só pedido, depositado na OMPI.
    Você usa um só idioma, inglês, francês ou espanhol, e paga em um só lugar.
    Um pedido pode conter até { $designs } desenhos, se são da mesma classe de produto.
    Você precisa de um vínculo com um membro: nacionalidade, residência ou domicílio lá, ou uma empresa de verdade.
    Não precisa de um registro antes no seu país.
    Cada país ainda decide pela própria lei e pode recusar.
    O registro é prorrogado a cada { $renewal }.
more-1 =
    Quando serve: você vende a aparência de um produto em vários países membros.
    Quando talvez não sirva: você só precisa de um país, ou seu mercado não é membro.
    O vínculo também pode passar por uma organização membro, como a União Europeia ou a OAPI, se seu país pertence a ela.
    Exemplo: um estúdio de iluminação deposita suas luminárias novas uma só vez. Escolhe os mercados onde seus distribuidores trabalham.
    Antes de começar, confira cada mercado na lista de membros da OMPI.
more-2 =
    As armadilhas:
    – Deposite antes de mostrar. Cada país aplica sua própria regra de novidade e período de graça.
    – Você não pode acrescentar imagens melhores depois. Alguns institutos que examinam querem vistas especiais.
    – Silêncio não é promessa de força. Em um instituto que não examina, o desenho ainda pode ser cancelado depois.
    Para muitos institutos, o prazo de recusa é de { $refusal } desde a publicação.
    Institutos que examinam podem levar até { $long }.
    Uma recusa deve ser respondida nesse país, geralmente com um agente local.
more-3 =
    A OMPI cobra uma taxa de base de { $fee } pelo primeiro desenho, e menos por cada um dos seguintes.
    Somam-se uma taxa de publicação e uma taxa por país escolhido. A OMPI tem uma calculadora de taxas gratuita.
    Depositantes de países menos desenvolvidos pagam muito menos à OMPI.
    Com prorrogações, todo membro deve permitir pelo menos { $minimum } no total. Muitos permitem mais.
    Para acrescentar um país depois, você precisa de um novo pedido, e até lá o desenho talvez não seja mais novo.
ask =
    registrar meu desenho em vários países num formulário só
    acordo de haia explicação simples
    desenho internacional como faz
    fabricamos sapatos em portugal e queremos proteger nos eua coreia e turquia
    haia é tipo madri mas pra formas?
    posso depositar na haia sem registro no meu país
    quantos desenhos cabem num pedido da haia
    meu país não está na haia e agora
    quanto custa depósito de desenho na ompi
    proteger minhas joias em vários países num pedido
    meus modelos de joias em vários países de uma vez
    proteger a aparência de peças em três países com um único depósito
    sapatos na turquia itália e suíça num só processo de desenho
