question = O que é o PCT, e ele me dá uma patente mundial?
answer =
    O PCT é um tratado. Ele permite pedir patentes em muitos países com um só pedido.
    Não dá uma patente mundial. Essa patente não existe.
    Seu único depósito conta como pedido de patente em cada país membro, a menos que você retire algum.
    Na maioria dos países, o prazo para seguir lá e pagar é de { $entry } desde sua primeira data de depósito.
    Antes de pagar lá, você recebe um relatório de busca. Ele mostra que invenções parecidas já são conhecidas.
    Depois, cada instituto nacional ou regional decide por si se concede uma patente.
more-1 =
    O que o PCT realmente dá é tempo e informação.
    Você pode procurar clientes, parceiros e dinheiro antes de pagar agentes e traduções em muitos lugares.
    O relatório de busca vem com uma primeira opinião escrita sobre suas chances.
    Exemplo: um pequeno fabricante de bombas deposita uma só vez e lê o relatório. O relatório é bom, então um importador aceita dividir o custo do próximo passo.
    Se o relatório é ruim, você pode parar ali e poupar o resto do dinheiro.
more-2 =
    As armadilhas:
    – Deposite antes de mostrar ou vender a invenção. O PCT não conserta a novidade perdida por um vídeo ou uma feira cedo demais.
    – Se você depositou primeiro no seu país, o pedido PCT normalmente deve seguir dentro de { $priority }.
    – Nem todo país é membro. Confira na lista da OMPI cada mercado que importa para você.
    – O PCT é só para invenções. Um nome, um logotipo ou a aparência de um produto precisa de outro caminho.
more-3 =
    A taxa de depósito internacional fixada pela OMPI é de { $fee } para um pedido curto.
    Somam-se uma taxa de busca e uma taxa do instituto do depósito. Alguns depositantes pagam muito menos.
    Os grandes custos vêm depois, em cada país: traduções, agentes, exame e anuidades.
    Se você só precisa de patente em um ou poucos países, depositar lá diretamente pode ser mais barato.
ask =
    quero patente mundial quanto é
    existe patente única pra todos os países
    o que é pct
    fazemos secador solar e queremos vender fora patenteio em cada país?
    pedido internacional de patente como funciona
    patentear minha máquina em todo lugar de uma vez
    meu agente fala em pct é patente de verdade ou só papel
    proteger invenção na europa e eua juntos
    se eu fizer pct tô protegido na china
    ganhar tempo antes de pagar patente em outros países pelo tratado
    guardar lugar pro invento lá fora sem pagar tudo já
    o fundo quer estados unidos e europa, o tratado ajuda a adiar
    não sei ainda em que países vender a máquina, dá pra esperar
    proteger o processo em vinte países sem comprador ainda
    ganhar tempo pra patente lá fora
