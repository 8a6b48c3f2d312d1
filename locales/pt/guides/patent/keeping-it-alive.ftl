question = Como mantenho minha patente em vigor, e se perdi um pagamento?
answer =
    Pague as taxas de manutenção em cada país, a tempo. Na maioria, vencem todo ano e sobem com a idade da patente. Também se chamam anuidades.
    Se uma delas atrasa, os países da Convenção de Paris dão pelo menos mais { $late }, muitas vezes com sobretaxa.
    Use esse tempo extra, e pague já. Se nada é pago, a patente caduca, e qualquer um pode usar a invenção lá.
    Alguns países podem trazer de volta uma patente caduca, se você pede logo e dá uma boa razão.
    Não espere um lembrete. Ponha as datas em um calendário que mais de uma pessoa veja.
more-1 =
    Organize no dia do depósito:
    – Pergunte ao instituto ou agente quando vence a primeira taxa. Alguns países começam antes da concessão, outros depois.
    – Tenha uma só lista de todas as patentes: país, número, data, valor, quem paga.
    – Comunique ao instituto um novo endereço ou titular.
    – Combine por escrito quem paga: você, o agente ou uma empresa de pagamentos. Peça o recibo toda vez.
    – Olhe no registro uma vez por ano: a patente ainda está em vigor?
    Pequenas empresas pagam menos em alguns países. Em alguns, as taxas caem se você promete licenciar a quem pedir.
more-2 =
    Quanto pode durar? As regras do comércio mundial pedem à maioria dos países pelo menos { $term } desde a data de depósito.
    Prazo anotado para o seu país: { $home-term }.
    As taxas não o tornam mais longo. Alguns países dão tempo extra a medicamentos e a poucos outros produtos, se você pede.
    Cada país é independente. Se a patente acaba em um, as outras continuam.
    Deixar uma patente ir pode ser sensato. Uma vez por ano, pergunte para cada país: ela rende ou protege mais do que custa? Mas leia antes seus contratos de licença e de empréstimo. Eles podem obrigar você a mantê-la.
more-3 =
    Perdeu um pagamento? Hoje:
    – Olhe no registro. A taxa só está atrasada, ou a patente caducou?
    – Atrasada: pague a taxa e a sobretaxa.
    – Caducou: ligue para um agente local e pergunte pela restauração. O prazo é curto. Geralmente precisa mostrar que tomou cuidado, ou que não queria a caducidade.
    – Não ameace ninguém com uma patente caduca.
    Quem começou a usar a invenção nesse meio-tempo muitas vezes pode continuar.
    Exemplo: uma oficina se muda e avisa todos, menos o instituto. A carta vai à porta antiga. Só se percebe a tempo porque o sócio também tem uma lista.
ask =
    esqueci de pagar a anuidade da patente
    quando vence anuidade de patente
    minha patente caducou dá pra recuperar
    vale pagar mais um ano da patente antiga
    patente expirou o que acontece com meu produto
    dá pra prolongar a patente depois que acaba
    parei de pagar num país a patente morreu em todos?
    anuidade aumenta todo ano
    meu agente não pagou a taxa da patente
    quanto dura a patente e paga todo ano?
    esqueci de pagar a anuidade
