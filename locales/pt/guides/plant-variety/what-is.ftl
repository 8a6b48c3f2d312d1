question = Como se protegem novas variedades de plantas?
answer =
    Em muitos países, com o direito do melhorista. É um direito próprio, ao lado da patente.
    Você pode obtê-lo quando a variedade é:
    – nova: não vendida muito tempo antes do pedido
    – distinta: claramente diferente das conhecidas
    – homogênea: as plantas são iguais entre si
    – estável: continua igual quando multiplicada
    Ela também precisa de um nome adequado.
    Outros precisam então do seu consentimento para produzir ou vender suas sementes, mudas ou estacas. Só vale no país ou na região que o concedeu, por um tempo limitado.
more-1 =
    Nos países vinculados ao texto mais recente do tratado da UPOV, o direito deve durar pelo menos { $term } desde a concessão.
    Para árvores e videiras, deve durar lá pelo menos { $tree-term }.
    Limites habituais:
    – cultivo privado, que não é negócio
    – experiências
    – melhoramento: outros podem usar sua variedade para criar uma nova
    – semente guardada: muitos países deixam os agricultores guardar alguma semente da própria colheita, com limites. Isso varia muito.
    Alguns países têm seu próprio sistema, ou outros direitos para os agricultores.
more-2 =
    Exemplo: um viveiro acha entre suas plantas uma rosa de cor nova, multiplica-a e a mantém igual. Pode ser uma variedade própria, porque foi descoberta e desenvolvida.
    As armadilhas:
    – Uma planta que você só trouxe de outra região não é sua variedade. Variedades locais antigas não pertencem a ninguém dessa forma.
    – Vender cedo demais pode acabar com sua chance.
    – Usar plantas silvestres ou de fora pode exigir uma autorização ou um acordo de repartição.
    O nome da variedade deve ficar livre para todos. Uma marca para suas sementes é outra coisa, e deve ser outra palavra.
ask =
    posso patentear um tomate novo que criei
    agricultor proteger nova variedade de semente
    tenho um pé de manga novo como fico dono
    direito autoral de planta??
    alguém vende mudas da minha rosa
    o que é direito do melhorista upov
    agricultores podem guardar minha semente?
    criamos milho resistente à seca em moçambique proteção
    variedade de planta é patente ou o quê
