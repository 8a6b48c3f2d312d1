question = Como peço uma patente?
answer =
    Você deposita um pedido no seu instituto nacional ou regional, antes de mostrar a invenção. Os passos habituais são:
    – Buscar o que já é conhecido.
    – Escrever o pedido: relatório descritivo, desenhos se preciso, reivindicações e um resumo curto.
    – Depositar e pagar as taxas. Você recebe uma data de depósito, e ela decide quem foi o primeiro.
    – O instituto confere a forma. Em muitos países, examina depois se a invenção é nova e inventiva.
    – Você responde às cartas a tempo. Então ele concede ou indefere.
    Espere anos, não meses. Peça ajuda com as reivindicações.
more-1 =
    A armadilha: depois do depósito você não pode acrescentar conteúdo técnico novo. O que falta no primeiro dia continua faltando. Por isso descreva toda versão e todo uso que conhece.
    As reivindicações decidem o que é seu. Estreitas demais, e outros as contornam. Largas demais, e o instituto recusa.
    Um texto fraco é difícil de consertar. Vale perguntar a um advogado ou agente de PI, ao menos pelas reivindicações. Alguns institutos e programas ajudam de graça pequenas empresas e inventores.
    Em alguns países, uma invenção feita lá deve ser depositada primeiro lá, ou precisa de permissão antes de ir ao exterior.
more-2 =
    Quer outros países também? O prazo para reivindicar lá a data do primeiro depósito é de { $priority }.
    Alguns países conhecem um primeiro depósito simples, muitas vezes chamado provisório. Ele caduca se você não continua a tempo.
    Depois da concessão, continue pagando as taxas. Ponha-as em um calendário.
    Se uma taxa para manter o direito atrasa, as regras dos tratados dão pelo menos mais { $late }, muitas vezes com sobretaxa.
    Indique os inventores verdadeiros. Se empregados, sócios ou uma universidade ajudaram, acertem por escrito de quem é a invenção antes do depósito.
ask =
    como patentear passo a passo
    onde dou entrada na patente no brasil
    consigo fazer a patente sozinho sem advogado
    documentos pra pedido de patente
    processo de patente demora quanto
    quero patentear minha bomba de irrigação e agora
    o que são reivindicações e quem escreve
    precisa de protótipo pra pedir patente
    inpi mandou exigência na minha patente o que faço
    quero pedir a patente sozinho
