question = Um rival diz aos meus clientes que meu produto é cópia. O que posso fazer?
answer =
    Aja depressa e mantenha a calma. Nesta ordem:
    – Consiga as palavras exatas: carta, e-mail, post ou nota da ligação, com data e nomes.
    – Procure o direito que o rival cita. Está em vigor nesse país, e abrange seu produto? Pergunte esta semana a um advogado ou agente de PI.
    – Escreva ao rival: que direito, que produto, quem foi avisado? Peça que pare e corrija.
    – Conte os fatos aos clientes, em poucas palavras.
    A Convenção de Paris pede aos seus países que proíbam afirmações falsas no comércio que desacreditam um concorrente. Alguns também têm lei contra ameaças injustificadas.
    Mas um aviso verdadeiro e cuidadoso pode ser permitido. Por isso confira antes, e não revide em público.
more-1 =
    O que a lei pode dar a você depende do país:
    – Concorrência desleal ou afirmações falsas: quase sempre você mostra que é falso e pode prejudicá-lo. Em alguns países, deve mostrar também que o rival sabia ou agiu de má-fé.
    – Ameaças injustificadas: Reino Unido, Austrália e Índia, por exemplo, têm regras para alguns direitos. Quem é prejudicado pode processar, mesmo se a carta foi aos clientes.
    – Um tribunal pode ordenar o fim, uma correção ou dinheiro. Também pode declarar que você não infringe.
    Ordens urgentes são para quem age depressa.
    Foi só uma denúncia em loja virtual? Use o formulário de contestação.
    Calcule o prejuízo: que encomendas se perderam, quando e por quê. Guarde os e-mails.
more-2 =
    Ao rival, em palavras simples:
    “Vocês disseram aos nossos clientes que nossa luminária infringe seu direito. Digam, por favor, até (data) que direito é, por que pensam assim, e a quem disseram. Até lá, não façam essas afirmações. Reservamos todos os direitos.”
    Um advogado deve ler. Não negue nada que possa ser verdade.
    A um cliente preocupado, só a verdade:
    “Você soube de uma alegação de outra empresa. Um advogado a examina, e diremos o resultado. Mande-nos logo essas cartas, para respondermos juntos.”
    Não chame o rival de mentiroso. Só prometa pagar todos os custos de um cliente depois de orientação.
    Se a alegação pode estar certa, pare por ora de vender essa peça, e fale por advogado.
more-3 =
    O outro lado: antes de avisar clientes de outros:
    – Escreva antes ao fabricante ou importador. As lojas vêm depois, se for preciso.
    – Mande conferir o direito: concedido, em vigor, seu, e mesmo infringido?
    – Um pedido ainda não é um direito. Não o faça parecer um.
    – Só fatos: este direito existe, número, titular, imagem. Nada de “ladrões” nem ameaça de processo.
    – Mande só a quem precisa, depois que um advogado leu.
    Se está errado, talvez pague as vendas perdidas do rival.
    Exemplo: uma fabricante de fogões escreve a todos os revendedores que um rival copia. A patente tinha acabado. Um tribunal proíbe as cartas, e ela paga. Uma pergunta ao rival teria saído mais barata.
ask =
    concorrente escreve pros meus clientes que eu copio
    rival liga pras lojas e diz que minha mercadoria é falsa
    falaram pro meu revendedor não vender meu produto
    meu cliente recebeu notificação por causa da minha máquina
    ameaça injustificada de patente o que é
    boato falso do concorrente sobre meu produto
    clientes cancelam pedido porque dizem que infringimos
    o que digo pros clientes depois da carta
    posso avisar todas as lojas que vendem a cópia
    concorrente postou no face que roubei o desenho dele
    posso contar pros clientes dele que tenho patente
    supermercado tirou meu produto por causa de fofoca
