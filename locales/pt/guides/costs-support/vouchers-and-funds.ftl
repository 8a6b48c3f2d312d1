question = Há vales ou subsídios que pagam parte dos meus custos de PI?
answer =
    Em muitos países sim, mas mudam todo ano. Um vale quase sempre devolve parte das taxas, de uma busca, de um diagnóstico de PI da empresa, ou de um consultor.
    Onde perguntar, nesta ordem:
    – seu instituto de PI,
    – a agência de pequenas empresas ou de inovação,
    – a agência de exportação,
    – a câmara de comércio ou sua região.
    Pergunte: está aberto agora, quem tem direito, o que se paga, e até quando?
    Em quase todos, você primeiro se inscreve, espera o sim, e só então encomenda e paga. O que pagou antes está perdido.
more-1 =
    Na União Europeia, o EUIPO administra o Fundo para PME. Está aberto a pequenas e médias empresas estabelecidas lá, geralmente do início ao fim do ano, enquanto houver dinheiro.
    Na chamada aberta agora, devolve no máximo { $eu-share } das taxas de pedidos.
    Cada tipo de vale tem sua própria soma máxima, que pode variar por país, e seu próprio percentual para marcas e desenhos fora da União.
    Um vale tem um último dia para depositar e outro para pedir o dinheiro de volta. Leia-os na decisão.
    Confira a página do EUIPO antes de planejar. Um vale sozinho pode fechar antes do fundo inteiro.
more-2 =
    Papéis que muitas vezes querem: prova de que a empresa existe, número fiscal, extrato bancário, declaração de tamanho e de outras ajudas recebidas.
    Procure também: benefício fiscal para custos de PI, dinheiro para feiras e exportação, prêmios de inovação, e apoio a mulheres, jovens ou agricultores.
    As armadilhas:
    – contar com o dinheiro antes da decisão;
    – o mesmo custo pedido a dois fundos;
    – mostrar uma invenção secreta em concurso público ou texto de projeto. Deposite antes, ou peça sigilo;
    – vendedores que prometem o subsídio por uma taxa.
    Exemplo: uma saboaria recebe um vale e deposita a marca a tempo. Esquece de pedir a devolução antes que passe o último dia, e não recebe nada.
ask =
    fundo pme euipo ainda aberto
    edital pra registrar marca de startup
    vale pra busca de patente do governo
    quem paga parte da minha patente no exterior
    recebo de volta a marca que já depositei?
    ip scan diagnóstico vale o que é
    subsídio de PI pra empresa exportadora
    tem fundo pra mulher empreendedora registrar marca
    dedução de imposto do custo de patente
