question = Uma forma, uma cor, um som ou um cheiro pode ser minha marca?
answer =
    Em muitos países sim, mas é mais difícil do que um nome. Alguns países só aceitam sinais visíveis.
    Os clientes devem ver o sinal como marca, e não como enfeite ou função.
    – Forma do produto ou da embalagem: possível se é incomum e não é necessária para a função.
    – Uma cor sozinha: geralmente só depois de uso longo e amplo, com prova.
    – Som: uma melodia curta e especial tem boas chances onde se aceitam sons.
    – Cheiro ou sabor: muito raramente.
    Para uma aparência nova, um desenho industrial muitas vezes é mais rápido. Deposite antes de mostrar o produto. Já mostrou? Alguns países dão um tempo limitado depois disso.
more-1 =
    O que muitos institutos recusam como marca de forma:
    – uma forma que vem da natureza do produto;
    – uma forma que dá um resultado técnico;
    – em alguns países, uma forma que é a própria razão pela qual se compra o produto.
    A ideia é simples. Uma marca pode durar sem fim, e não deve trancar a técnica ou a beleza para sempre.
    Uma garrafa, caixa ou barra normal é vista só como embalagem. Quanto mais longe do habitual no seu ramo, melhor.
more-2 =
    Como depositar:
    – Diga claramente que tipo de marca é: forma, cor, padrão, som, movimento.
    – Mostre-a exatamente. Vistas para uma forma, um código para uma cor, um arquivo ou partitura para um som. Cada instituto tem sua lista.
    – Diga para que produtos e serviços.
    Prova de que os clientes conhecem o sinal: anos de vendas, publicidade que aponta para ele, pesquisas, imprensa.
    Veja antes se seu mercado no exterior aceita esse tipo. No Sistema de Madri também cada país decide, e sua marca de base deve ser do mesmo tipo.
more-3 =
    A armadilha: gastar tudo em uma cor, quando o nome ainda não está registrado. Proteja antes o nome.
    Outra armadilha: você diz em anúncios que a forma “funciona melhor”. Isso ajuda quem a chama de técnica.
    Uma patente sobre a forma também pode servir de prova de que é técnica.
    Exemplo: uma vendedora de mel deposita o nome, depois um desenho do novo pote antes do lançamento. Anos depois, todos conhecem o pote. Agora ela pode tentar a forma como marca.
    Alguém copia sua embalagem? Regras de concorrência desleal podem ajudar, mesmo sem marca de forma.
ask =
    dá pra registrar a forma da minha garrafa como marca
    posso ser dono de uma cor na minha marca
    registrar jingle como marca sonora
    registrar o cheiro da nossa perfumaria
    nossas motos amarelas são conhecidas dá pra impedir outros
    marca tridimensional ou desenho industrial pra embalagem
    posso proteger o visual do meu restaurante por dentro
    estampa dos nossos lenços como marca
    forma de chocolate é marca?
    garrafa com silhueta própria pode ser marca
    reservar um cheiro ou uma cor
