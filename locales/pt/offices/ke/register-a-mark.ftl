question = Como registro uma marca no Quênia?
answer =
    Você faz o pedido ao instituto de propriedade industrial do Quênia (KIPI). Um registro queniano protege sua marca só no Quênia.
    Os passos habituais são:
    – buscar marcas anteriores iguais ou parecidas,
    – depositar o pedido com uma imagem clara da marca e uma lista de seus produtos ou serviços por classe,
    – o KIPI examina o pedido,
    – se for aceito, a marca é anunciada, e outros podem se opor,
    – se ninguém se opõe, ou a oposição fracassa, a marca é registrada e você recebe um certificado.
    Se sua empresa fica fora do Quênia, você precisa de um agente lá.
more-1 =
    Faça a busca antes de imprimir rótulos ou pintar a placa da loja. Você também pode pedir ao KIPI uma busca oficial.
    Escolha um nome distintivo. Um nome que só descreve os produtos, como “Mel Doce” para mel, costuma ser recusado.
    O uso anterior de uma marca pode contar no Quênia, mas você precisa prová-lo. Guarde notas fiscais, fotos e anúncios com data.
    O registro do nome da empresa não é uma marca. O registro de empresas e o registro de marcas são diferentes.
    As taxas dependem do número de classes. Veja a tabela de taxas atual no site do KIPI antes do depósito.
more-2 =
    Para outros países, você tem vários caminhos:
    – fazer o depósito por conta própria em cada país. Se depositar dentro de { $priority } depois do depósito queniano, pode reivindicar a data dele;
    – usar o Sistema de Madri. O Quênia é membro, e você faz o pedido pelo KIPI com base na sua marca queniana;
    – usar a ARIPO para vizinhos que pertencem ao Protocolo de Banjul sobre marcas. Pergunte antes se este caminho está aberto para você.
    Que saibamos, o Quênia não pertence ao Protocolo de Banjul. Por isso uma marca da ARIPO não abrange o Quênia.
    Exemplo: um vendedor de chá no Quênia deposita primeiro no KIPI e depois acrescenta mercados de exportação por Madri.
ask =
    como registrar minha marca no kipi
    registrar nome e logo de loja em nairobi
    tenho um quiosque em kisumu como fico dono do nome
    passo a passo pedido de marca kipi
    como patentear minha logo no quenia
    registro da empresa no quenia já vale pra marca?
    marca aripo vale no quenia
    um cara em mombasa usa o nome da minha loja, dá pra registrar antes dele
