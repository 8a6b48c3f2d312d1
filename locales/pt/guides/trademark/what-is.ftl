question = O que é uma marca e o que ela protege?
answer =
    Uma marca é um sinal que distingue seus produtos ou serviços dos de outros.
    Pode ser um nome, um logotipo ou um slogan. Em muitos países, também uma forma, uma cor ou um som.
    O registro permite impedir que outros usem um sinal parecido, a ponto de confundir, para produtos ou serviços iguais ou semelhantes.
    Ele protege o sinal. Não protege o produto, a receita ou a ideia por trás.
    Só vale nos países ou regiões onde você o registra. Você pode prorrogá-lo (renovar) sempre de novo.
more-1 =
    O que fazer primeiro:
    – Escolha um sinal que não descreva simplesmente o que você vende.
    – Busque marcas anteriores.
    – Deposite antes de imprimir rótulos, abrir a loja ou anunciar o nome.
    Em muitos países, o primeiro a depositar tem o melhor direito. Em alguns, o uso anterior também conta.
    A armadilha: um nome de empresa, um domínio ou uma conta em rede social não é uma marca. Ter um deles não dá a marca a você.
more-2 =
    Exemplo: uma padaria registra “Camelo Azul” para pães e bolos.
    Ela normalmente pode impedir outra padaria chamada “Camelos Azuis”. Normalmente não pode impedir uma oficina mecânica com esse nome, porque os serviços são distantes.
    Marcas muito conhecidas podem ir mais longe.
    Use a letra R em um círculo só onde a marca está registrada. O uso errado é delito em alguns países.
    Se você tem direitos sem registro depende do país.
ask =
    o que é uma marca
    pra que serve registrar o nome da marca
    posso patentear minha logo
    quero direito autoral do nome da loja
    sou dono da marca se a empresa tem cnpj?
    tenho o .com então o nome é meu né
    padaria perto abriu com nome quase igual ao nosso
    a marca protege a receita também
    meu nome no instagram é protegido
    pra que serve marca pra uma cabeleireira
