question = O que é um desenho industrial, e o que ele protege?
answer =
    Um desenho industrial protege a aparência de um produto: sua forma, suas linhas, seu padrão ou suas cores.
    Não protege como o produto funciona, seu nome, nem a ideia por trás dele.
    Na maioria dos países, você precisa registrá-lo. Ele deve ser novo, então deposite antes de mostrar ao público.
    O titular pode impedir que outros fabriquem ou vendam produtos com a mesma aparência, onde o direito vale.
    No seu país, um desenho registrado pode durar até { $term } se você o mantiver em vigor.
    As regras do comércio mundial pedem aos países membros pelo menos { $minimum } no total.
more-1 =
    Exemplos: uma cadeira, uma garrafa, uma luminária, um sapato, joias, uma estampa de tecido, uma capa de celular.
    Em muitos países, ícones e telas também podem ser desenhos industriais.
    Não é desenho industrial: um estilo em geral, uma forma técnica sem nenhuma escolha, uma receita, um nome de marca.
    Um produto pode precisar de mais de um direito. Em uma máquina de café, o mecanismo pode ser caso de patente e a aparência, de desenho industrial.
    O nome nela é uma marca.
more-2 =
    O que fazer primeiro:
    – Mantenha a aparência em segredo até depositar.
    – Busque produtos parecidos na internet e nas bases de desenhos gratuitas da OMPI e do seu instituto.
    – Prepare imagens claras de todos os lados. Elas decidem o que é protegido.
    – Verifique quem fez o desenho. Um designer autônomo pode ser o dono até ceder por escrito.
    A armadilha está nas imagens. Uma foto com cores e um logotipo pode limitar você exatamente a essa versão.
more-3 =
    O direito só vale onde você o registrou. Para mais países, há institutos regionais e o Sistema da Haia.
    Em muitos países, o primeiro período é curto, e você precisa prorrogar e pagar de novo.
    Muitos institutos não verificam a novidade antes de registrar. Um certificado pode então ser atacado depois.
    Alguns países usam outro nome, como “design patent” nos Estados Unidos.
    O direito autoral ou uma marca de forma pode ajudar ao lado do desenho. As regras variam de país para país.
ask =
    patentear a forma da minha cadeira
    como protejo o visual do meu produto
    direito autoral pro design da minha garrafa
    faço luminária artesanal alguém pode copiar a forma
    o que é registro de desenho industrial
    dá pra proteger estampa de tecido
    design patent e patente qual a diferença
    proteger a embalagem do meu pote de mel
    ícone do meu app é desenho industrial?
    quantos anos protege o desenho industrial
