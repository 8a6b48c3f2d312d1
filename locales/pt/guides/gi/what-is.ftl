question = O que é uma indicação geográfica?
answer =
    Uma indicação geográfica (IG) é um nome ou sinal para produtos de um certo lugar. A qualidade, a reputação ou o caráter deles deve vir essencialmente desse lugar.
    Pense em uma pimenta, um queijo, um mel ou um tapete conhecido pela região.
    Não pertence a uma só empresa. Todo produtor da área que segue as regras comuns pode usá-la.
    Ela não impede outros de fazer o mesmo tipo de produto. Impede que usem indevidamente o nome protegido.
    Como é protegida depende do país.
more-1 =
    Uma denominação de origem é um tipo mais rigoroso: a qualidade ou o caráter se deve exclusiva ou essencialmente ao lugar, sua natureza e sua gente.
    Os países protegem as IG de formas diferentes: por um registro especial, por marcas coletivas ou de certificação, ou por regras contra enganar o público. Alguns abrangem também artesanato.
    Vinhos e destilados têm proteção mais forte nas regras do comércio mundial.
    O que fazer primeiro: pergunte ao seu instituto de PI ou ministério da agricultura se o nome do seu produto já é protegido.
more-2 =
    Exemplo: apicultores de um vale vendem um mel conhecido longe dali. Um comerciante da cidade põe o nome do vale em mel barato. Uma IG dá ao grupo um instrumento contra ele.
    A armadilha: quando todos usam o nome para qualquer produto desse tipo, ele pode virar genérico. Então a proteção pode ser recusada.
    Outra armadilha: uma empresa registra o nome regional como sua própria marca. Vigiem os novos depósitos e se oponham a tempo.
    Uma IG no seu país não protege vocês no exterior. Lá, precisam de proteção em cada país.
ask =
    o que é uma IG
    indicação geográfica pro nosso mel o que significa
    gente de fora usa o nome da nossa região em produto falso
    dá pra patentear nosso queijo regional
    registrar o nome do nosso vale pra café
    nosso tapete é famoso mas qualquer um vende cópia com o nome
    diferença entre IG e marca
    o que é denominação de origem
    quem é dono de uma indicação geográfica
    o queijo da nossa serra é imitado por gente de fora, somos trinta produtores
