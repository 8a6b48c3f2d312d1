question = Quem pode depositar um pedido PCT, e onde?
answer =
    Você pode depositar se é nacional ou residente de um país membro do PCT. Pode ser uma pessoa ou uma empresa.
    Se há vários depositantes, basta que um deles tenha direito.
    Uma empresa conta como nacional do país segundo cuja lei foi fundada. Uma empresa de verdade em um país membro também conta como residência.
    Você deposita no seu instituto de patentes nacional ou regional, ou diretamente na OMPI, se sua lei permite.
    Você também precisa ter direito à invenção: como inventor, ou por contrato ou lei a partir do inventor.
more-1 =
    Seu país não é membro? Veja os outros depositantes e onde sua empresa realmente trabalha.
    O vínculo deve ser verdadeiro no dia do depósito. Não invente um endereço ou um sócio de papel.
    Se não há vínculo, você ainda pode depositar diretamente em cada país.
    O direito de prioridade da Convenção de Paris pode ajudar lá, se seu país participa dela.
more-2 =
    As armadilhas:
    – Alguns países pedem permissão, ou um primeiro depósito no próprio país, antes de você depositar uma invenção no exterior. Pergunte antes ao seu instituto.
    – Indique o depositante certo. Se a empresa paga mas o fundador deposita sozinho, investidores vão fazer perguntas depois.
    – Um empregado, um estudante ou uma universidade pode ser dono de uma parte. Acertem por escrito antes do depósito.
    – Indique os inventores verdadeiros. Um chefe ou patrocinador não é inventor só por isso.
more-3 =
    Alguns depositantes pagam muito menos à OMPI.
    Certas taxas caem { $reduction }.
    Esse preço menor é para pessoas físicas que são nacionais e residentes de um país da lista da OMPI.
    É também para pessoas e empresas que são nacionais e residentes de um país menos desenvolvido.
    Se há vários depositantes, cada um deles deve ter direito.
    Algumas autoridades de busca também reduzem a taxa de busca. Pergunte antes de pagar, não depois.
ask =
    pessoa física pode fazer pct sem empresa
    meu país não está no pct e agora
    quem pode depositar pct
    estrangeiro morando na alemanha pode depositar pct
    eu e meu irmão em dubai inventamos uma válvula pedimos juntos?
    preciso de advogado pra depositar direto na wipo
    redução de taxa pct pra angola e moçambique
    sou estudante peço eu ou a universidade
    empresa em delaware mas trabalhamos no brasil que instituto
    pedido pct no inpi em português ou inglês
