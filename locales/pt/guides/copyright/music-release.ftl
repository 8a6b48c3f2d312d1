question = Quero lançar minha própria música. O que faço com os direitos e o dinheiro?
answer =
    O direito autoral da sua música é seu quando você a cria. Na maioria dos países, não é preciso registro. Alguns pedem que esteja escrita ou gravada.
    Antes do lançamento:
    – combinem por escrito quem escreveu o quê, e a parte de cada um;
    – obtenha permissão para o que não é seu: beat, sample, regravação, imagem;
    – entre em uma entidade de gestão coletiva e declare a música;
    – escolha uma distribuidora, a empresa que leva gravações ao streaming;
    – obtenha um código para cada gravação;
    – veja se seu nome artístico está livre, e pense em uma marca.
more-1 =
    A obra e a gravação são coisas diferentes. Letra e melodia são a obra. O que se ouve é a gravação, também chamada master ou fonograma. Podem ter donos diferentes.
    Códigos ajudam o dinheiro a achar você:
    – ISRC, o código internacional de gravação, nomeia uma gravação. Sua distribuidora ou a agência nacional de ISRC o dá. Cada nova versão tem o seu. Mantenha-o se muda de distribuidora.
    – ISWC, o código internacional de obra musical, nomeia a obra. Vem depois que você a declarou.
    Um código é uma etiqueta. Não prova quem é o dono.
more-2 =
    Leia os termos da distribuidora antes de enviar:
    – Você deve ficar com seus direitos. Uma licença basta para o serviço.
    – Exclusiva ou não, por quanto tempo, e como sair?
    – O que paga, e quando recebe seu dinheiro?
    – O que acontece com as músicas se você para de pagar?
    – Quem pode reivindicar sua música em vídeos de outros?
    Não compre reproduções. Os serviços podem tirar a música e reter o dinheiro.
    Com uma gravadora, pergunte de quem é o master, até quando, e o que deve devolver. Que um advogado leia antes.
more-3 =
    As armadilhas:
    – Um beat da internet muitas vezes é uma licença pequena, com limite de reproduções e usos. Leia.
    – Um sample, por curto que seja, pode precisar do sim do titular da obra e do da gravação.
    – Uma regravação: sua gravação é sua, a obra não. Só para áudio, muitos países têm uma licença simples para a mesma letra e melodia. Letra mudada, ou vídeo, precisa de permissão própria.
    Exemplo: uma dupla envia uma música. Depois o produtor diz que parte do master é dele. A distribuidora retém o dinheiro até se entenderem. Uma folha assinada com todas as partes teria evitado isso.
ask =
    registrar minha música antes de subir no spotify
    quero lançar no streaming o que registro primeiro
    código isrc onde consigo
    distribuidora ou gravadora de quem fica a música
    posso subir cover e ganhar dinheiro
    comprei um beat no youtube posso lançar?
    produtor quer metade da minha música é justo
    sample pequeno de disco antigo pode
    youtube reivindica minha própria música contra mim
    minha música toca no rádio e não vejo um real
