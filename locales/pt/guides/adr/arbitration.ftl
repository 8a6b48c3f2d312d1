question = O que é arbitragem, e a decisão é final?
answer =
    A arbitragem é como um tribunal privado. As duas partes aceitam que um ou mais árbitros decidam e que a decisão, a sentença arbitral, as obrigue.
    – As duas precisam ter aceitado, normalmente por escrito, no contrato ou depois de começar a briga.
    – Juntas, podem escolher regras, centro, árbitro, idioma e lugar.
    – A sentença é final. Normalmente não cabe recurso só porque está errada.
    – Na maioria dos países, os tribunais a executam segundo um tratado, a Convenção de Nova York.
    Serve para brigas sobre um contrato. Não alcança um estranho que copia você e não aceita nada.
    Recebeu um requerimento? O prazo para responder é curto. Procure um advogado no mesmo dia.
more-1 =
    A sede é o lugar a que o caso pertence por lei. Os tribunais dela podem ajudar, e podem anular uma sentença por falhas graves. A audiência pode ser em outro lugar, ou pela internet.
    Escolha uma sede em um país que aderiu à Convenção de Nova York. A outra parte também deve ter bens em um desses países.
    Como corre: requerimento, resposta, escolha dos árbitros, papéis e provas, muitas vezes audiência, sentença.
    Pelas Regras da OMPI, o caso deve ser encerrado dentro de { $closing } depois da defesa ou da formação do tribunal, o que vier por último.
    A sentença deve seguir dentro de { $award }.
    São metas, cumpridas sempre que razoavelmente possível.
more-2 =
    Um tribunal pode recusar a execução de uma sentença por poucos motivos. Exemplos: não há acordo válido, não houve chance justa de ser ouvido, pontos que ninguém pediu, ou choque com regras públicas básicas.
    As armadilhas:
    – uma cláusula sem regras, sede ou centro;
    – três árbitros para uma soma pequena;
    – uma sede distante que você não pode pagar;
    – se você não comparece, o caso pode seguir sem você.
    Antes de assinar, pergunte quanto custaria cobrar uma pequena conta não paga.
    Exemplo: uma editora no exterior não paga a um estúdio de jogos. O contrato indica arbitragem em um terceiro país. Com a sentença, um tribunal no país da editora pode mandar pagar.
ask =
    arbitragem explicada em palavras simples
    sentença arbitral obriga no meu país?
    dá pra recorrer da decisão do árbitro
    o que é sede da arbitragem e por que importa
    editora de fora não paga royalties e o contrato fala em arbitragem
    recebemos um requerimento de arbitragem e agora
    quem paga e escolhe o árbitro
    o que acontece se eu ignorar a arbitragem
    um árbitro quanto cobra e quanto demora
