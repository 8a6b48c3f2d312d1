question = O instituto fez objeções ao meu pedido de marca. Como respondo?
answer =
    Mantenha a calma. Normalmente ainda não é o fim. Na maioria dos países, você pode responder antes que o instituto decida.
    – Anote o último dia para responder. Está na carta, ou nas regras desse instituto.
    – Leia cada motivo, e veja que produtos ou serviços ele cita.
    – Para cada motivo, escolha: argumentar, encurtar a lista, provar o uso, ou buscar consentimento onde o instituto o aceita.
    – Responda a todos os pontos, do modo que a carta descreve.
    Sem resposta a tempo, o pedido normalmente acaba, ao menos para os produtos citados.
    A carta é sobre uma marca internacional? Então leia o guia sobre recusas provisórias, porque o caminho é outro.
more-1 =
    O que a carta pode dizer:
    – Motivos absolutos: o problema é o próprio sinal. Descreve os produtos, engana ou ofende, ou mostra um emblema de Estado.
    – Motivos relativos: uma marca anterior é parecida demais, para os mesmos produtos ou semelhantes.
    – A lista: as palavras são vagas, ou estão na classe errada.
    – Uma ressalva (“disclaimer”), em alguns países: você declara que não reivindica uma parte sozinha, como a palavra “café”. A marca como um todo pode continuar sua.
    – Forma: falta uma taxa, uma tradução ou um papel.
    Nem todo instituto recusa por conta própria por causa de uma marca anterior. O da União Europeia deixa a oposição para os titulares.
more-2 =
    Como se responde:
    – Argumentar: a palavra não descreve os produtos, ou as marcas diferem em aparência, som e sentido.
    – Encurtar a lista: pode tirar produtos, mas não acrescentar.
    – Consentimento: o titular da marca anterior concorda por escrito. Nem todo instituto aceita. Oriente-se antes de escrever: pode começar uma briga.
    – Marca anterior sem uso ou extinta: alguns institutos esperam você pedir o cancelamento.
    – Uso: mostre que os clientes de lá veem o sinal fraco como sua marca: vendas, anúncios, imprensa. Em alguns países só conta o uso antes do depósito.
    – Ressalva: muitas vezes aceitável, se a palavra já é de todos.
    A marca em si normalmente não muda. Sinal melhor pede novo depósito.
more-3 =
    Prazo:
    – Alguns institutos contam do envio da carta, outros do dia em que você a recebeu.
    – Muitos dão mais tempo, se você pede antes do último dia.
    Nos Estados Unidos, você tem { $us } desde a emissão da carta, se depositou lá diretamente.
    – Perdeu? Ligue ao instituto no mesmo dia. Algumas leis dão um prazo curto para consertar, muitas vezes com taxa.
    – Recusaram? Geralmente cabe recurso, em prazo curto.
    As armadilhas: “outros também têm nomes assim” raramente ajuda. Uma recusa no seu país também pode derrubar seu registro de Madri.
    Exemplo: uma padeira deposita “Manhã Dourada” para pão e cerveja. Um cervejeiro já tem essas palavras para cerveja. Ela tira a cerveja; o pão é aceito.
ask =
    inpi fez exigência no meu pedido de marca o que respondo
    o examinador achou uma marca parecida com a minha
    minha marca foi negada de primeira acabou?
    carta do instituto dizendo que meu nome é descritivo
    o que é disclaimer na carta da marca
    querem que eu abra mão de uma palavra da logo
    carta de consentimento do dono da outra marca serve
    perdi o prazo de responder a objeção da marca
    posso tirar produtos da lista pra aceitarem
    provar que meus clientes conhecem o nome pra aceitarem a marca
    objeção marca
    preciso de advogado pra responder o parecer da minha marca de suco
