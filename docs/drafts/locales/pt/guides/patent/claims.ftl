question = O que são reivindicações de patente, e preciso de um protótipo que funcione?
answer =
    Reivindicações são as frases numeradas, geralmente no fim de uma patente. Depois da concessão, dizem o que outros não podem fazer sem seu consentimento. Elas decidem o que está protegido. O título e seu próprio produto, não.
    Cada uma lista as partes ou etapas da invenção. Quem usa todas normalmente está dentro. Quem deixa uma de fora muitas vezes está fora.
    Por isso, uma curta muitas vezes protege mais. Mas, se é ampla demais, abrange o que já se conhece, e o instituto recusa.
    Um protótipo geralmente não é preciso. Você precisa de uma descrição completa. Com ela, um especialista da área deve conseguir realizar a invenção.
    Deixe um advogado ou agente de patentes redigir. Você traz os fatos.
more-1 =
    Como se montam as reivindicações:
    – Uma independente vale sozinha. Só cita o que é mesmo necessário.
    – As dependentes acrescentam detalhes. São seu apoio se a ampla cai.
    – Podem proteger um produto, uma máquina ou um método e, em alguns países, um uso. Um bom conjunto muitas vezes tem vários tipos.
    O relatório descritivo deve sustentar cada uma. O que não está no texto no primeiro dia não pode ser reivindicado depois com essa data.
    Muitos institutos cobram a mais por muitas reivindicações.
    Exemplo: “um fogão com tampa de barro” é estreito, porque quem copia usa ferro. Se não se conhece tampa assim, o agente escreve “uma tampa que guarda calor”. O barro vai para uma dependente.
more-2 =
    O que você pode preparar para o agente:
    – o problema, e o que as soluções conhecidas fazem mal
    – o que achou na sua própria busca
    – o menor conjunto de partes que ainda resolve o problema. Tire mentalmente cada parte e pergunte: ainda funciona?
    – para cada parte, o que um rival poderia usar no lugar
    – desenhos, com nome e número para cada parte
    – que tamanhos, calor ou misturas funcionam, e quais falharam
    – pelo que os compradores pagam, e quem copiaria: a fábrica, o vendedor ou o usuário
    – os nomes de todos que ajudaram a achar a solução
    Antes de contar, garanta que a conversa é confidencial.
more-3 =
    Mais sobre protótipos:
    – Um instituto raramente pede modelo ou prova, por exemplo quando duvida que a coisa funcione.
    – Em química, medicina e biologia, um palpite raramente basta. Traga exemplos e testes. Alguns materiais vivos devem ser depositados em uma coleção reconhecida, normalmente antes do pedido.
    – Construir um mostra o que você esqueceu de descrever. Antes, a oficina assina um papel de sigilo.
    – Não espere a máquina perfeita: na maioria dos países ganha quem deposita primeiro. Mas só deposite quando puder explicar tudo.
    As armadilhas: um desejo, como “bomba d’água sem energia”, não é invenção. E depois da concessão, quase sempre só se pode estreitar a reivindicação, não ampliar.
ask =
    o que é reivindicação no pedido de patente
    como escrever as reivindicações
    reivindicação independente e dependente diferença
    dá pra patentear sem protótipo
    só tenho o desenho da máquina, já posso pedir patente?
    a máquina precisa funcionar antes do pedido
    tenho que levar um modelo no inpi
    o que entrego pro agente escrever a patente
    quantas reivindicações posso pôr e quanto custa
    reivindicação ampla ou estreita qual é melhor
    o quadro reivindicatório serve pra quê
    o agente perguntou o que é essencial na minha invenção
