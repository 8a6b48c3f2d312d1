question = O que é um pedido provisório, e o que meu primeiro depósito deve conter?
answer =
    Seu primeiro depósito dá a data que conta contra depósitos e publicações posteriores. Por isso deve explicar a invenção por completo.
    Alguns países conhecem um primeiro depósito simples, chamado provisório. Ele guarda sua data, mas não é examinado e não vira patente sozinho.
    Você deve depositar a tempo o pedido completo, ou a data se perde. Pergunte ao seu instituto se o provisório existe aí e até quando depositar o completo.
    O prazo para usar a data em outros países da Convenção de Paris é de { $priority } desde o primeiro depósito.
    A data só abrange o que o primeiro texto realmente explica.
more-1 =
    O que pôr no primeiro texto:
    – os nomes dos inventores e do titular
    – o problema, e o que as soluções conhecidas fazem mal
    – como sua invenção funciona, com desenhos
    – toda versão, material, tamanho e uso que conseguir pensar
    – detalhes suficientes para que um técnico possa fazê-la e usá-la
    – reivindicações, mesmo onde não são pedidas. Fazem você pensar no que importa.
    Guarde o recibo com data e número. O que esqueceu não pode ser acrescentado sob a data antiga. Se só pode pagar um pouco de ajuda, que um advogado leia este texto.
more-2 =
    O relógio:
    – Conte do dia do seu primeiríssimo depósito desta invenção, em qualquer país.
    – Nesse tempo, ou antes, se sua lei exige, deposite o pedido completo. Decida também sobre outros países ou o PCT.
    – Melhorou nesse meio-tempo? Deposite de novo. A parte antiga pode manter a data antiga, a nova recebe uma nova.
    Sem dinheiro ainda? Recomeçar o relógio só é possível em casos especiais, no mesmo país. O primeiro depósito deve ter sido retirado ou recusado antes do novo, sem publicação, sem deixar direitos e sem nunca ter servido de prioridade.
    Você então perde a data antiga. Pergunte antes a um consultor.
more-3 =
    As armadilhas:
    – Uma “patente provisória” não é uma patente. Não impede ninguém.
    – Um esboço guarda a data de um esboço. Se depois mostra o produto inteiro, as partes que faltam talvez não sejam mais novas.
    – Nem todo país tem depósitos provisórios. Lá, um pedido normal faz o mesmo trabalho.
    – Alguns países querem um primeiro depósito no próprio país, ou uma permissão, antes de ir ao exterior.
    Exemplo: um apicultor deposita um texto curto sobre um suporte de colmeia. Depois acrescenta uma balança e a mostra em uma feira. Só então deposita a balança. Em muitos países, agora é tarde para ela.
ask =
    pedido provisório de patente como funciona
    primeiro depósito barato só pra garantir a data
    posso entregar rascunho agora e a patente completa depois
    portugal ou brasil tem patente provisória?
    e se não continuo o provisório
    melhorei a invenção depois do depósito e agora
    posso mostrar pra investidor depois do provisório
    precisa de reivindicações no primeiro pedido
    pedido só com desenhos basta
    garantir a data logo com um primeiro depósito
