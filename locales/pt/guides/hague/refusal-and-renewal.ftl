question = Um país recusou meu desenho da Haia, ou é hora de prorrogar. O que faço?
answer =
    Uma recusa só diz respeito a esse país, e você ainda pode responder. Os outros continuam.
    Leia hoje: que desenhos, que motivo, e o último dia para responder. Você responde a esse instituto, normalmente por um agente local, não à OMPI.
    O próprio instituto tem { $refusal } desde a publicação para recusar. Seu prazo para responder está na notificação.
    Institutos que examinam podem ter { $long } para recusar.
    A prorrogação é feita em um só passo, na OMPI, a cada { $renewal }. Você escolhe que países e desenhos mantém.
    Cada país deve permitir pelo menos { $minimum } no total, se você prorroga. Muitos permitem mais.
more-1 =
    Motivos habituais de uma recusa, e o que pode ajudar:
    – Um desenho anterior parecido. Mostre o que é diferente, ou desista desse país.
    – Você já o tinha mostrado antes. Procure a regra desse país sobre o período de graça, e as provas e formulários dela.
    – As imagens não mostram a forma por completo. Às vezes uma explicação ajuda. Novas imagens quase nunca podem ser acrescentadas.
    – Desenhos que não combinam. Escolha um, ou divida.
    – O produto só segue sua função.
    Um instituto não pode recusar por causa da forma do pedido. A OMPI já a conferiu.
more-2 =
    Decida pelo valor. Peça a um agente local o preço de uma primeira resposta antes de dizer sim.
    Se não faz nada, a recusa normalmente se torna final para esse país. As taxas não são devolvidas.
    Nenhuma recusa a tempo? Então o desenho tem efeito lá como se esse instituto o tivesse concedido. Muitos institutos mandam também uma declaração de concessão, útil para aduana e lojas virtuais.
    Um ataque posterior ainda é possível: outros podem pedir a um juiz ou instituto que cancele o desenho.
    Você acha a situação de cada país na base gratuita da Haia da OMPI.
more-3 =
    A prorrogação na prática:
    – Anote a data no dia do registro. Lembretes podem se perder.
    – Pague à OMPI pela internet. Há uma taxa de base pelos desenhos, e uma taxa por país.
    – Por tempo limitado depois da data, ainda pode prorrogar, com sobretaxa. Veja o último dia na página da OMPI.
    – Depois disso, a proteção deste registro acabou, e normalmente não pode voltar.
    A armadilha: o tempo máximo não é igual em todo lugar. Em alguns países, a prorrogação acaba antes.
    Exemplo: uma fabricante de luminárias mantém só o modelo clássico, e só nos países onde ainda vende.
ask =
    desenho da haia recusado nos eua e agora
    instituto diz que meu desenho não é novo haia
    notificação de recusa de desenho japão coreia ajuda
    quanto tempo depois da publicação podem recusar meu desenho
    prorrogar registro internacional de desenho
    perdi a renovação do desenho da haia
    quantos anos dá pra manter um desenho internacional
    posso prorrogar só um dos desenhos
    o país não respondeu meu desenho tá protegido?
