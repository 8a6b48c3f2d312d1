question = Que tipo de proteção combina com minha empresa?
answer =
    Depende do que você quer proteger:
    – como algo funciona, uma solução técnica: uma patente ou, em alguns países, um modelo de utilidade
    – um nome, um logotipo ou outro sinal para o que vende: uma marca
    – a aparência de um produto: um desenho industrial
    – textos, fotos, música, desenhos e código de software: direito autoral
    – uma receita, um método ou uma lista de clientes que você mantém em segredo: um segredo comercial
    – uma nova variedade de planta: o direito do melhorista
    – um produto conhecido pelo lugar de onde vem: uma indicação geográfica
    Não mostre um produto novo em público antes de saber de que direito precisa.
more-1 =
    Alguns direitos nascem sozinhos, outros precisam de um pedido.
    O direito autoral vem quando você cria a obra. Em quase todos os países, não é preciso registrá-lo.
    Um segredo comercial não se registra, mas você precisa realmente guardá-lo.
    Patentes, modelos de utilidade e variedades de plantas sempre precisam de um pedido. Marcas e desenhos geralmente também.
    Um pedido só vale para o país ou a região onde é feito.
    A armadilha: o nome da empresa no registro de empresas geralmente não é uma marca.
more-2 =
    Exemplo: você faz sabão em uma pequena oficina.
    A receita pode continuar um segredo comercial. O nome na caixa pode ser uma marca.
    A forma do frasco pode ser um desenho industrial. A ilustração do rótulo tem direito autoral.
    Uma máquina nova que prensa o sabão pode ser caso de patente.
    Pergunte-se antes: por que os clientes vêm? O que doeria mais se alguém copiasse? Onde você vende?
    Comece pelo que não dá para consertar depois. Uma invenção ou um desenho pode se perder se for mostrado cedo demais.
ask =
    tenho um pequeno negócio como protejo minhas coisas
    qual a diferença entre patente marca e direito autoral??
    não sei o que preciso, faço sapatos em maputo
    quero patentear meu produto
    me falaram pra patentear minha marca tá certo?
    vendo molho caseiro na internet o que registro
    que tipo de PI minha startup precisa
    por onde começo pra ninguém me copiar
    o que é propriedade intelectual e que tipos existem
    vendo geleia na feira com meu rótulo e meu pote, o que protejo primeiro
    patente, marca ou direito autoral para meu app de entrega
    vou lançar cosméticos caseiros por onde começo
    faço velas aromáticas, o que devo proteger
