question = O que acontece e quando em um pedido PCT?
answer =
    As datas contam da sua data de prioridade. Normalmente é o dia do seu primeiro depósito para a invenção.
    – Dentro de { $priority }: depositar o pedido PCT.
    – Alguns meses depois: você recebe o relatório de busca e uma opinião escrita.
    – Logo depois de { $publication }: a OMPI publica o pedido. Todos podem lê-lo.
    – Antes do fim de { $entry }: entrar na fase nacional na maioria dos países. Poucos institutos têm outro limite.
    Se você perde a data do depósito PCT ou da fase nacional, pode perder direitos. Anote as duas hoje.
more-1 =
    Se o pedido PCT é seu primeiro depósito, a própria data de depósito dele é a data de prioridade.
    Confira as datas com o recibo do depósito. Anote-as onde mais de uma pessoa as veja.
    Um erro comum é contar da data do depósito PCT embora houvesse um depósito nacional anterior.
    Exemplo: um ferramenteiro depositou no seu país na primavera e fez o PCT no inverno seguinte. Todas as datas posteriores ainda contam daquela primavera.
more-2 =
    No meio do caminho, você tem escolhas:
    – Mudar suas reivindicações depois de ler o relatório de busca.
    – Pedir o exame preliminar internacional, se outra opinião ajuda.
    O prazo para isso é de { $demand } desde a data de prioridade, ou um pouco mais se o relatório de busca veio tarde.
    – Parar, e retirar o pedido antes da publicação, se prefere manter a invenção em segredo.
    Nenhuma dessas etapas é obrigatória. Pergunte antes ao seu agente quanto custa cada uma.
more-3 =
    Perdeu a data do depósito PCT? Aja já.
    Alguns institutos ainda podem restaurar seu direito de prioridade, se você pede logo.
    Você pode pedir durante { $late } depois da data perdida.
    Deve explicar por que aconteceu, e pode haver uma taxa.
    Alguns países não aceitam essa restauração. Por isso é um socorro, não um plano.
ask =
    prazos do pct
    quantos meses tenho depois do primeiro depósito de patente
    quando meu pedido pct fica público
    depositei em março do ano passado que datas cuido
    30 ou 31 meses contados de quando
    esqueci os 12 meses do pct acabou?
    quando sai o relatório de busca
    o que vem depois de depositar o pct passo a passo
    passou o ano da prioridade dá pra salvar
    depositei meu invento em março, até quando posso ir para fora
    o que são esses trinta meses
