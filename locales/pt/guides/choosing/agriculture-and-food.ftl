question = Cultivamos ou fazemos alimentos. Que proteção importa primeiro?
answer =
    Para a maioria dos negócios de alimentos é o nome no rótulo, depois a receita guardada em segredo:
    – nome e logotipo: marca, antes de imprimir;
    – receita e forma de fazer: segredo comercial;
    – um produto conhecido pela região: indicação geográfica ou marca coletiva, com os vizinhos;
    – uma nova variedade de planta: direito do melhorista;
    – uma nova máquina ou processo: patente ou modelo de utilidade, antes de mostrar;
    – a forma de uma garrafa ou embalagem: desenho industrial, também antes de mostrar;
    – textos, fotos e desenhos: direito autoral.
    Uma lista de ingredientes sozinha raramente é protegida por direito autoral.
more-1 =
    A armadilha típica: um nome que só diz o que é, como “Mel Fresco”, ou o nome de um lugar. São difíceis de registrar, e um nome de lugar pode pertencer a um grupo de produtores.
    Outras armadilhas:
    – O rótulo muitas vezes deve indicar os ingredientes. Guarde em segredo quantidades, temperaturas e tempos.
    – O distribuidor ou exportador registra seu nome no exterior.
    – Um embalador, cozinheiro ou visitante com câmera aprende o segredo sem promessa.
    – Uma variedade nova é vendida por tempo demais antes do pedido.
    Nos países vinculados ao texto mais recente da UPOV, o prazo para pedir é de { $home-sale } desde a primeira venda nesse país.
more-2 =
    Primeiros passos:
    – Escolha um nome que não descreva o alimento. Busque-o e deposite-o onde vende.
    – Escreva o que é secreto, tranque, e faça equipe e embaladores assinarem.
    – Pergunte ao instituto de PI ou ministério da agricultura se o nome da sua região já é protegido.
    Depois do primeiro depósito de marca, o prazo para depositar no exterior com a mesma data é de { $mark-priority }.
    Regras de rótulos e de saúde são outro assunto. Pergunte à autoridade de alimentos.
    Exemplo: uma família faz molho de pimenta. O nome é depositado, os tempos de torra ficam na família. O nome da pimenta do vale é do grupo de produtores.
ask =
    negócio de comida o que proteger primeiro
    faço geleia em casa e vendo na feira que PI preciso
    cooperativa de café proteção da marca por onde começa
    fábrica de molhos e conservas que direitos servem
    existe proteção pra queijo que só nossa vila faz
    muda nova de abacate e um nome de marca o que vem antes
    suco: receita rótulo e garrafa o que precisa de quê
    restaurante com tempero próprio o que registrar
    suco engarrafado, o que protejo
