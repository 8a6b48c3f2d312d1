question = Como obtenho um modelo de utilidade?
answer =
    Primeiro veja se seu país, ou o instituto regional dele, tem modelos de utilidade. Depois, antes de mostrar a coisa:
    – Faça uma busca para ver se é nova. Muitas vezes ninguém fará isso por você.
    – Escreva um relatório descritivo, desenhos e reivindicações que digam o que é protegido.
    – Deposite no instituto e pague as taxas. Você recebe uma data de depósito.
    – O instituto confere a forma. Alguns também examinam se é nova.
    – É registrado e publicado.
    Muitos depositantes preenchem o formulário sozinhos. Para as reivindicações, ajuda vale a pena.
more-1 =
    O que ter pronto:
    – nomes e endereços do titular e dos inventores verdadeiros
    – desenhos claros com partes numeradas
    – um texto que explique o problema, sua solução e como funciona
    – reivindicações que digam as características que importam, sem extras que outros possam deixar de fora
    – uma cessão por escrito, se um empregado ou parceiro inventou
    A armadilha: um erro no texto muitas vezes não pode ser consertado depois do depósito. Talvez ninguém avise você, porque ninguém o examina.
more-2 =
    Outros países: dentro de { $priority } desde seu primeiro depósito, você pode usar a data dele em outros países membros da Convenção de Paris.
    Pelo PCT, você pode pedir depois um modelo de utilidade em países que o têm. ARIPO e OAPI, os institutos regionais na África, também oferecem modelos de utilidade.
    Depois do registro:
    – Anote as datas das taxas. Se as perde, o direito acaba.
    – Marque o produto com verdade. Afirme só um direito que você tem.
    – Antes de avisar quem copia, obtenha um relatório de busca ou um exame onde a lei o pede.
ask =
    como pedir ou registrar modelo de utilidade
    pedir patente MU passo a passo
    formulário de modelo de utilidade inpi o que preencho
    consigo pedir modelo de utilidade sozinho online
    desenhos do modelo de utilidade quem faz
    modelo de utilidade na aripo ou oapi como
    quanto tempo pra sair o certificado de MU
    tenho um arado que funciona melhor onde registro
    pedir modelo de utilidade pro meu carrinho de mão
