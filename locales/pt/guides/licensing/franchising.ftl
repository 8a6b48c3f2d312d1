question = Como faço uma franquia do meu negócio, ou compro uma?
answer =
    Em uma franquia, outros tocam uma loja com seu nome e seu método, e pagam por isso. Você dá a marca, um manual, treinamento e controle. Eles trazem dinheiro e trabalho.
    Antes de oferecer:
    – o negócio funciona em mais de um único lugar, e você pode mostrar números reais;
    – sua marca está registrada em cada país;
    – o método está escrito, e guardado em segredo;
    – um advogado de franquias fez o contrato.
    Muitos países têm leis especiais. Muitas vezes um papel de informação, chamado circular de oferta, deve ser entregue algum tempo antes da assinatura.
more-1 =
    Se você dá a franquia, o contrato deve dizer:
    – marca, manual e segredos: só para esta loja, só durante o contrato;
    – a área, e quem pode vender pela internet lá;
    – taxas de entrada, uso e publicidade;
    – o que deve ser comprado de você, e por que a qualidade exige;
    – treinamento, visitas e relatórios;
    – duração, prorrogação, venda da loja;
    – o fim: placa fora, manual de volta, nada mais de nome, número ou página;
    – concorrência depois, até onde a lei permite.
    Nunca prometa lucro. Diga o que as lojas existentes ganham, e que outras podem ser diferentes.
more-2 =
    Se você compra:
    – Peça a circular de oferta. Leia em paz. Não assine nem pague nada antes, nem para reservar um lugar.
    – Ligue para donos de lojas atuais e antigos. Pergunte quanto ganham de verdade.
    – Veja a marca no registro: de quem é, para que serviços, no seu país?
    – Some tudo: taxa, aluguel, estoque, consertos, publicidade.
    – Pergunte o que acontece no fim, e se você adoece.
    – Leve um advogado e um contador.
    No seu país, a circular de oferta deve ser entregue em regra pelo menos { $days } antes da assinatura.
    Sinais de alerta: pressa, “renda garantida”, nenhuma loja funcionando, marca não registrada, dinheiro por achar novos membros.
more-3 =
    As armadilhas:
    – A marca não está registrada no novo país, e outro a deposita primeiro.
    – O contrato se chama “licença” ou “cooperação”. A lei olha o que vocês fazem, não o título.
    – Preços fixos para clientes. A lei de concorrência muitas vezes os proíbe.
    – Nenhum controle. Se cada loja faz como quer, o nome perde valor.
    Pergunte ao ministério do comércio, à associação de franquias ou a um advogado: o contrato deve ser registrado ou estar em certo idioma?
    Exemplo: uma churrascaria de frango registra a marca e escreve o manual. Testa com a loja de um primo antes de procurar outros.
ask =
    querem abrir minha hamburgueria em outra cidade com meu nome
    como expandir meu salão com outros donos
    comprar franquia o que conferir
    contrato de franquia de quiosque de café
    diferença de franquia e licença
    franqueador não me deu a COF antes de assinar
    paguei franquia e a marca não está registrada
    franqueado saiu e continua usando nosso nome
    taxa de franquia quanto é normal
    querem abrir a mesma loja com meu nome em outra cidade
    que outros abram lojas com meu nome
    fazer franquia do meu salão
