question = Devo ir à justiça ou resolver a controvérsia fora dela?
answer =
    Pense na justiça quando precisa do que só um juiz pode dar:
    – uma ordem urgente para parar, ou para apreender mercadorias e provas,
    – um resultado contra alguém que não aceita nada, ou que se esconde,
    – um direito cancelado para todos, ou um precedente público.
    Pense em mediação ou arbitragem quando há um contrato, quando há vários países envolvidos, ou quando o sigilo e a relação importam.
    Dá para fazer as duas coisas: primeiro uma ordem do juiz para parar o dano, depois a conversa.
    Antes de qualquer passo, anote os prazos. Alguns são curtos.
more-1 =
    Faça isto primeiro:
    – escreva o que aconteceu, com datas, e guarde as provas,
    – verifique se seu direito existe, está em vigor e abrange o país e os produtos,
    – calcule o que pode ganhar, quanto custa e quem paga se você perder. Em muitos países, quem perde paga parte dos custos do outro,
    – fale com um advogado ou agente de PI desse país.
    Depois, muitas vezes vem primeiro uma carta tranquila. Peça a um profissional que a leia. Em alguns países, uma ameaça sem fundamento pode gerar um processo contra você.
    Outras portas são mais baratas: oposição no instituto, aviso ao marketplace, pedido à aduana.
more-2 =
    Alguns países têm tribunais especiais de PI ou juizados mais simples para pequenas causas. Pergunte ao seu instituto de PI.
    A armadilha: esperar. Se você assiste por muito tempo, pode perder a ordem urgente, ou até o direito de reclamar, dependendo do país.
    Exemplo: um sapateiro vê cópias em uma loja vizinha. Uma carta e uma conversa resolvem logo. O fabricante das cópias está no exterior e não responde a ninguém. Contra ele, ajudam a aduana e uma ordem do juiz.
    Se o processado é você, não ignore os papéis. O prazo para responder corre desde o dia em que os recebe.
ask =
    vale a pena processar quem me copia
    vale a pena entrar na justiça por cópia de logo
    como parar rápido um cara que me imita
    advogado cobra caro pra processar, tem outro jeito?
    juizado de pequenas causas pra fotos copiadas
    tenho que tentar mediação antes do processo
    empresa grande infringiu minha patente e eu sou pequeno
    o que acontece se eu perder o processo de marca
    me processaram por marca em outro país
    processo sai caro, que outro caminho existe
    resolver com meu sócio sem ir à justiça
    briguei com o distribuidor, como evito processo
