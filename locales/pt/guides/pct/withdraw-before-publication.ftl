question = Posso retirar meu pedido PCT antes de ser publicado?
answer =
    Sim. Se a OMPI recebe seu aviso a tempo, o pedido não é publicado e fica secreto.
    A publicação vem logo depois de { $publication } desde a data de prioridade.
    A preparação técnica acaba antes, normalmente { $preparation } antes da data de publicação.
    Quando essa preparação está completa, o pedido é publicado mesmo que você o retire.
    Mande o aviso diretamente à OMPI, pela internet no ePCT. Todos os depositantes devem assinar, ou um agente com poderes de todos.
    A retirada é gratuita, mas a maioria das taxas já pagas não é devolvida.
more-1 =
    Como fazer com segurança:
    – Escreva que retira só sob a condição de que a publicação ainda possa ser impedida.
    – Use o ePCT, não o correio comum. Chega na hora à equipe.
    – Peça uma confirmação e guarde-a.
    – Não espere os últimos dias. Assinaturas de parceiros levam tempo.
    Um aviso mandado ao instituto onde depositou também conta, mas pode chegar tarde demais à OMPI.
more-2 =
    Talvez não precise retirar tudo.
    Se retira a tempo só a reivindicação de prioridade, a data de publicação passa para mais tarde. Outras datas também.
    O preço: tudo o que se tornou público desde seu primeiro depósito pode então contar contra você.
    Por isso pergunte a um agente antes de escolher isso.
    Se planeja seguir com a patente, a publicação é normal e não prejudica você.
more-3 =
    O que vem depois de uma retirada:
    – O pedido não tem mais efeito em nenhum país.
    – Pode manter a invenção como segredo comercial, se realmente a guarda.
    – Pode depositar de novo depois. Mas outro pode depositar ou publicar a mesma coisa antes.
    – Seu pedido nacional vive por si. Também pode ser publicado; verifique e retire-o em separado.
    Exemplo: um fabricante de tintas retira o pedido PCT, mas esquece o depósito no seu país. A receita é publicada lá.
ask =
    impedir que publiquem minha patente
    mudei de ideia sobre o pct dá pra cancelar e manter segredo
    recebo dinheiro de volta se retiro o pedido internacional
    concorrentes vão ler minha patente como manter segredo
    último dia pra retirar o pct antes dos 18 meses
    investidor diz pra guardar a receita mas já fizemos pct
    meu sócio não quer assinar a retirada
    dá pra atrasar a publicação do pct
