question = Indicação geográfica ou marca coletiva: o que serve ao nosso grupo?
answer =
    As duas deixam um grupo de produtores compartilhar um nome. A diferença principal é o vínculo com o lugar.
    – Indicação geográfica (IG): a qualidade ou a reputação vem do lugar. Todo produtor de lá que segue as regras pode usá-la.
    – Marca coletiva: pertence a uma associação, e os membros a usam. Não é preciso vínculo com um lugar.
    – Marca de certificação: o titular verifica um padrão. Quem o cumpre pode usar a marca.
    Um teste rápido: a mesma qualidade poderia ser feita em outro lugar? Se sim, pensem em uma marca coletiva.
more-1 =
    O que cada uma pede de vocês:
    – Uma marca coletiva costuma ser mais rápida e mais barata. Abrange também serviços, precisa ser prorrogada e pode ir ao exterior pelo Sistema de Madri.
    – Uma IG pede prova do vínculo, regras comuns e controles. Costuma demorar mais, mas dá uma proteção forte ao próprio nome.
    Em muitos países, uma IG não pode ser vendida e não se limita a membros.
    Um grupo também pode combinar: a IG para o nome, uma marca coletiva para o logotipo do grupo.
    Alguns países protegem as IG só por marcas coletivas ou de certificação.
more-2 =
    A armadilha: um nome de lugar pode ser recusado como descritivo. Muitos países fazem exceção para marcas coletivas ou de certificação. Perguntem ao seu instituto.
    Não deixem um membro registrar o nome em nome próprio “por enquanto”.
    Escrevam primeiro as regras: quem pode usar o nome, que qualidade, quem verifica, o que acontece com quem trapaceia.
    Exemplo: tecelões de muitas cidades que só compartilham um logotipo escolhem uma marca coletiva. Produtores de sal de uma lagoa, com sabor que vem da água dela, pensam em uma IG.
ask =
    ig ou marca coletiva qual
    nossa cooperativa quer uma marca só pra todos
    indicação geográfica x marca de certificação
    somos 40 agricultores como dividir um nome
    o que é marca coletiva
    associação pode ser dona de marca pros associados
    cooperativa de castanha, IG é cara demais?
    dá pra ter IG e marca ao mesmo tempo
    selo de garantia pra tapete artesanal como proteger
    selo da região ou marca da cooperativa
