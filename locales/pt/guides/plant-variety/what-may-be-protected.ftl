question = Que plantas posso proteger, e o que quer dizer nova, distinta, homogênea e estável?
answer =
    Você pode proteger uma variedade: um grupo de plantas com características claras que ficam quando o multiplica. Você a criou, ou a descobriu e desenvolveu.
    Pelo texto mais recente do tratado da UPOV, deve ser:
    – nova: não vendida muito tempo antes do pedido
    – distinta: claramente diferente de toda variedade já conhecida em qualquer lugar
    – homogênea: as plantas são iguais nas características que importam
    – estável: a mesma depois de multiplicada sempre de novo
    – nomeada: com um nome adequado, a denominação
    Não precisa ter sabor melhor nem render mais. Pergunte antes se seu país protege esse tipo de planta.
more-1 =
    Nova se refere a vendas, não a ser desconhecida. Conta vender sementes, plantas ou colheita a outros com seu consentimento, para explorar a variedade.
    Nos países vinculados ao texto mais recente do tratado da UPOV:
    – Vendida no país onde pede: não mais cedo do que { $home-sale } antes do pedido.
    – Vendida em outros países: não mais cedo do que { $abroad-sale } antes.
    – Árvores e videiras vendidas em outros países: não mais cedo do que { $abroad-tree-sale } antes.
    – Em uma união como a União Europeia, a venda em outro membro pode contar como venda interna.
    Anote a primeira venda em cada país. O que um ladrão vendeu contra sua vontade normalmente não conta. Outros países podem ter outras regras.
more-2 =
    O instituto testa se é distinta, homogênea e estável, quase sempre cultivando suas plantas ao lado de conhecidas. Isso se chama teste DHE.
    O nome da variedade:
    – Deve distingui-la de outras da mesma espécie ou de uma próxima.
    – Não deve enganar sobre características, valor ou melhorista.
    – Só algarismos são permitidos apenas onde isso é habitual.
    – Você deve usar o mesmo nome em todo país.
    – Todos que vendem a variedade devem usá-lo, mesmo depois do fim do direito.
    Por isso mantenha sua marca separada. Um nome que você também tem como marca pode ser recusado.
more-3 =
    O que não pode proteger assim: uma única planta sem linhagem, um gene, uma forma de melhoramento, ou uma planta que só achou e não desenvolveu. Um ramo mutante que você multiplica e mantém estável pode ser uma variedade.
    Alguns países protegem todas as plantas, outros só as de uma lista. Se cogumelos ou algas contam também varia.
    Exemplo: um produtor acha um ramo de tangerina que amadurece tarde. Enxerta-o, observa por algumas safras e guarda anotações e fotos. Continua igual. Então faz o pedido, antes de vender mudas.
    A armadilha: uma variedade que um vizinho cultiva há anos é conhecida, mesmo que ninguém a tenha registrado.
ask =
    uma planta especial já é variedade?
    minha pimenta nova serve pro direito do melhorista
    basta meu tomate ter sabor melhor
    ramo mutante na minha laranjeira dá pra proteger
    flor silvestre que achei e multipliquei é minha?
    o nome da variedade pode ser minha marca
    que culturas dá pra proteger no meu país
    distinta homogênea estável em palavras simples
    posso proteger cepa nova de cogumelo
    achei uma mangueira que dá fruta sem fiapo
