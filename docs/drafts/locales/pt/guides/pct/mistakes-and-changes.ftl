question = Erro, página faltando ou novo dono: o que ainda posso mudar no meu pedido PCT?
answer =
    Muito pode ser consertado, se você age já. Cada caso tem seu caminho e seu último dia:
    – falta uma página ou parte, ou foi o arquivo errado: fale com o Organismo receptor, onde depositou;
    – um engano evidente: fale com o órgão responsável por essa parte;
    – prioridade errada ou esquecida: fale com o Organismo receptor ou a OMPI;
    – novo dono, inventor, nome ou endereço: avise a Secretaria Internacional da OMPI.
    Você não pode acrescentar nada novo à invenção neste pedido.
    O prazo de prioridade ainda corre? Um novo pedido completo, com a mesma prioridade e novas taxas, pode ser o conserto mais seguro.
    Escreva hoje, pelo ePCT se esse Organismo o aceita, e pergunte seu último dia.
more-1 =
    Uma parte que falta, ou o arquivo errado:
    – Você reivindicou prioridade no dia do depósito, e o texto anterior contém a parte inteira? Então ela pode ser incorporada, e a data fica. Você deve confirmar em pouco tempo, com uma cópia.
    – Se não, a parte ainda pode entrar. Mas a data de depósito passa para o dia em que ela chega, e a prioridade pode se perder. Você pode então deixar a parte de fora e manter a primeira data.
    – Arquivo errado: o certo pode entrar do mesmo modo. Se sua data fica, o errado também fica dentro.
    Alguns Organismos receptores não aplicam essas regras, e depois alguns países talvez também não. Pergunte antes de escolher.
more-2 =
    Erro evidente: todos veem que se queria outra coisa, e qual. Então pode ser corrigido.
    – No formulário de requerimento: fale com o Organismo receptor.
    – No relatório, nas reivindicações ou nos desenhos: com a autoridade de busca, ou depois a de exame.
    Página esquecida é outro caso. Também aqui o prazo é limitado.
    Você pode corrigir ou acrescentar uma prioridade até { $claim } depois da data de prioridade.
    Se isso muda a data de prioridade, vale o prazo que acaba antes. Nos primeiros meses após o depósito, em geral também dá.
    Prioridade mais antiga acrescentada antecipa as datas seguintes, também a fase nacional.
    Depositou depois do prazo de prioridade? Pergunte já como restaurar o direito.
more-3 =
    Novo dono, inventor, agente, nome ou endereço: mande o pedido direto à OMPI. Ela não cobra taxa.
    A OMPI deve recebê-lo no máximo { $record } depois da data de prioridade.
    Para o texto publicado, deve chegar antes do fim dos preparativos, normalmente { $preparation } antes da publicação.
    Um novo dono que pede sozinho deve juntar o consentimento do antigo, ou prova da transferência.
    Já na fase nacional, avise também cada instituto. Alguns querem seus próprios papéis, sobretudo se muda o inventor.
    A armadilha: uma mudança inscrita só no seu país.
    Exemplo: uma cesteira manda o texto sem o último desenho. O primeiro depósito, cuja prioridade reivindicou, o mostra. Ela confirma a tempo e mantém a data.
ask =
    esqueci uma página no depósito pct
    mandei o pdf errado no epct
    faltaram desenhos no pedido internacional
    erro de digitação no relatório do pct
    número da prioridade errado no requerimento pct
    esqueci de reivindicar prioridade no pct dá pra arrumar
    trocar o nome do depositante no pct
    faltou um inventor no pedido internacional
    mudei de endereço no meio do pct
    vendi a invenção como mudo o titular na ompi
    incorporação por referência pct
    posso acrescentar uma melhoria no pct depois de depositar
