question = Depositei meu pedido de patente. O que acontece agora?
answer =
    O instituto primeiro confere papéis e taxas. Em muitos países seguem estas etapas:
    – Ele busca documentos anteriores. Muitas vezes você deve pedir e pagar busca ou exame até certa data. Se não o faz, o pedido acaba.
    – Ele publica seu pedido.
    – Um examinador confere as reivindicações. As objeções vêm em uma carta com prazo, chamada exigência.
    – Você responde: argumenta, ou muda as reivindicações.
    – O instituto concede ou indefere.
    Geralmente leva anos. O maior perigo é uma data perdida. Mantenha seu endereço atualizado, e anote cada data no dia em que a carta chega.
more-1 =
    Uma exigência é normal. Ainda não é um indeferimento. O que fazer:
    – Anote o último dia para responder. Está na carta ou nas regras do instituto.
    – Leia cada documento que o examinador cita, ao lado da sua reivindicação.
    – Pergunte: que parte dela não aparece ali? Que vantagem traz?
    – Responda a todo ponto. Argumente, ou limite com algo que estava no texto desde o início.
    – Não pode acrescentar nada novo.
    – Alguns examinadores aceitam conversar. Alguns institutos dão mais tempo, se pede antes do último dia.
    Sem resposta, o pedido normalmente acaba. Perdeu a data? Ligue no mesmo dia para o instituto ou agente. Muitas leis dão um prazo curto para consertar.
more-2 =
    Publicação: um pedido internacional é publicado logo depois de { $publication } da primeira data.
    Muitos institutos nacionais fazem quase o mesmo. A partir daí, todos podem lê-lo.
    Enquanto espera, você pode fabricar, vender e licenciar o produto, se nenhum direito de outro impede.
    Alguém copia antes da concessão? Em muitos países, quem copia pode dever dinheiro a você pelo tempo depois da publicação, quando a patente é concedida. Às vezes você deve antes mandar um aviso ou uma tradução. Pergunte a um consultor antes de escrever.
    Precisa mais rápido? Muitos institutos têm uma via rápida, por exemplo depois de um bom resultado em outro.
more-3 =
    O instituto diz sim: pague a taxa de concessão a tempo, confira nomes e texto, e anote as anuidades. Em alguns países, outros ainda podem se opor por um tempo depois da concessão.
    O instituto diz não: geralmente cabe recurso, em prazo curto.
    Outras escolhas, onde a lei as tem: separar uma parte em um pedido dividido, ou mudar para modelo de utilidade. A maioria deve ser feita enquanto o pedido está vivo.
    Exemplo: o examinador acha uma prensa de suco mais antiga. A fabricante limita a reivindicação ao novo filtro. A patente é concedida para isso.
ask =
    inpi mandou carta com objeções como respondo
    quanto tempo até a patente ser concedida
    examinador diz que minha invenção é óbvia
    tenho que pedir o exame ou é automático
    perdi o prazo de responder o inpi
    pedido de patente indeferido cabe recurso
    posso vender o produto com a patente pendente
    como acelerar minha patente
    meu pedido de patente fica em sigilo depois do depósito
    o examinador achou problemas, como respondo
    o examinador recusou, como respondo
