question = O que é a fase nacional do PCT, e o que devo fazer?
answer =
    Na fase nacional, seu pedido PCT vira um pedido de patente normal em cada país que você escolhe.
    Ela não começa sozinha. Você deve agir em cada país ou região: pagar a taxa e entregar uma tradução, se preciso.
    O limite normalmente é de { $entry } desde sua data de prioridade. Alguns institutos têm outro limite; confira cada um.
    Onde você não entra a tempo, o pedido normalmente acaba. Então geralmente não pode mais ter essa patente lá.
    Depois da entrada, cada instituto examina pela própria lei. As respostas podem ser diferentes.
more-1 =
    Comece vários meses antes do limite:
    – Escolha os países onde vai mesmo vender, fabricar ou licenciar o produto, ou onde fariam cópias.
    – Peça aos agentes de lá o preço completo, com tradução e as cartas posteriores do instituto.
    – Leia de novo o relatório de busca. Melhore as reivindicações antes de pagar.
    – Diga a data aos seus parceiros e investidores. Talvez dividam o custo.
    Uma lista curta que você pode pagar é melhor do que uma longa que precisa abandonar.
more-2 =
    Alguns países só aceitam um pedido PCT por um instituto regional.
    Exemplos de institutos regionais são o Instituto Europeu de Patentes, a OAPI e a ARIPO.
    Lá você entra uma só vez no instituto regional, não em cada país.
    Para muitos outros países, você pode escolher: instituto nacional ou regional. Compare custo e idioma.
    A maioria dos institutos quer um agente local. Alguns aceitam primeiro a entrada e o agente um pouco depois.
more-3 =
    Perdeu o limite? Ligue hoje para um agente nesse país.
    Alguns institutos podem restabelecer seus direitos se o atraso não foi intencional ou se você tomou o cuidado devido. Outros recusam.
    O prazo para pedir é curto, e ninguém pode prometer o resultado.
    Pode vir um lembrete da OMPI, mas não espere por ele. A data é responsabilidade sua.
    Depois da entrada, não esqueça as respostas às cartas do instituto e as anuidades.
ask =
    fase nacional o que faço agora
    meu pct tá quase nos 30 meses socorro
    tenho que pagar de novo em cada país depois do pct
    somos 5 pessoas que países escolher no pct
    precisa de tradução pra china e brasil na patente
    perdi o prazo da fase nacional na índia
    entro na europa com um pedido só?
    pct acabou e não veio patente por quê
    preciso de advogado em cada país
    os 30 meses chegando, o que faço em cada país
