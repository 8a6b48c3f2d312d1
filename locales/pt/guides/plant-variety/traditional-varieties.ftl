question = Alguém pode ser dono de uma variedade local antiga, e como uma comunidade a protege?
answer =
    Pelas regras da UPOV, normalmente ninguém pode ter o direito do melhorista sobre ela, porque já é conhecida. Um direito sobre algo melhorado a partir dela é possível.
    O que pode ajudar uma comunidade:
    – registros: fotos, descrições e amostras com datas, também em um banco de sementes
    – uma indicação geográfica ou marca coletiva para o nome do produto
    – a lei de acesso: em muitos países, quem leva sementes para pesquisa deve pedir e repartir o benefício
    – em alguns países, um registro de variedades dos agricultores, ou uma lei de conhecimentos tradicionais
    Decidam antes juntos o que tornar público. Um segredo escrito em uma lista pública não é mais secreto.
more-1 =
    Alguém pediu ou obteve um direito sobre sua variedade?
    – Ajam já. Muitos institutos só aceitam objeções por pouco tempo.
    – Olhem o pedido: nome, imagens, características, depositante.
    – Reúnam provas de que era conhecida ou vendida antes: fotos antigas, notas de feira, catálogos, receitas, registros de bancos de sementes, testemunhas.
    – Perguntem ao instituto de variedades vegetais como objetar. Um direito sobre uma variedade que não era nova ou distinta pode ser declarado nulo.
    – Peçam ajuda a uma organização de agricultores, ao ministério da agricultura ou a um consultor.
    A UPOV tem uma base de variedades, chamada PLUTO, onde podem procurar.
more-2 =
    Quer melhorar a partir de sementes locais ou silvestres?
    – Pergunte à autoridade desse país antes de coletar. Ela pode querer autorização, o consentimento da comunidade e um contrato de repartição.
    – De muitos bancos de sementes você recebe culturas alimentares com um contrato padrão.
    – Guarde esses papéis. Alguns institutos perguntam a origem no pedido.
    – Uma linhagem que você seleciona pode ser sua, se é nova, distinta, homogênea e estável. A variedade antiga continua livre.
    Quer vender sementes antigas? Em muitos países, a lei limita a venda de semente não inscrita, às vezes com regras mais fáceis para variedades antigas. Pergunte ao ministério da agricultura.
more-3 =
    Exemplo: vilas cultivam um arroz vermelho de que as lojas da cidade gostam. Registram sua história, guardam amostras e fundam uma associação. Com o instituto de PI, escolhem uma indicação geográfica para o nome. Uma jovem agricultora seleciona uma linhagem que amadurece antes. As vilas combinam que ela pode pedir só para essa linhagem, e que reparte a renda.
    As armadilhas:
    – Uma promessa sem papel quando uma empresa leva amostras.
    – Uma marca de sementes igual ao nome da variedade.
    – Esperar. O nome pode ser registrado como marca por um estranho, mesmo que a planta não possa.
ask =
    de quem é a variedade de arroz das nossas avós
    empresa registrou nosso milho crioulo
    proteger sementes da vila de grandes empresas
    direitos de comunidade indígena ou quilombola sobre a abóbora local
    posso registrar variedade crioula
    biopirataria da nossa planta o que fazemos
    posso vender semente de tomate antigo
    autorização pra coletar semente de café selvagem
    melhorei sorgo local posso ser dono da nova linhagem
    uma empresa vende a mandioca dos nossos avós
