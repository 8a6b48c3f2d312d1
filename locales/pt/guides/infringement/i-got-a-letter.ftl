question = Recebi uma carta que diz que infrinjo um direito. O que faço?
answer =
    Não a ignore, e não entre em pânico. Uma carta é uma alegação, não uma sentença.
    – Anote o dia em que chegou e a data para responder, se houver.
    – Não admita nada, não assine nada, não pague ainda.
    – Não apague nem destrua nada.
    – Veja quem escreve, e que direito menciona. Procure-o no registro do instituto de PI.
    – Peça orientação a um advogado ou agente de PI antes dessa data. Se precisar, peça mais tempo por escrito.
    Se vem da justiça ou da aduana, os prazos são rigorosos. Aja no mesmo dia.
more-1 =
    Perguntas que seu consultor vai fazer:
    – o direito está registrado no seu país, em vigor, e é deles?
    – abrange o que você faz, seus produtos, sua forma?
    – quem foi o primeiro? Talvez você tenha um direito mais antigo;
    – de onde vieram o produto, a imagem ou o nome, e você tem papéis?
    Sua resposta pode ser: vocês estão errados, e por quê; eu paro ou mudo; gostaria de uma licença; vamos à mediação.
    Muitos casos acabam com um novo rótulo ou um pequeno pagamento.
more-2 =
    A armadilha é o papel que vem junto. Uma promessa de parar pode trazer uma multa alta para cada deslize futuro. Peça que a leiam antes de assinar.
    O silêncio é outra armadilha. O próximo passo pode ser uma ordem do juiz sem ouvir você antes, ou sua página fora do ar.
    Parar por um tempo “sem admitir nada” muitas vezes limita o dano.
    Algumas cartas são golpe, ou pedem demais por uma foto. Verifique o remetente com sua própria busca, não pelo número da carta.
    Veja se seu seguro ou sua associação do setor ajuda com advogados.
ask =
    recebi notificação de advogado sobre marca o que faço
    empresa diz que copiei o produto deles tô com medo
    querem dinheiro por uma foto no meu site
    chegou extrajudicial por causa do nome da loja
    acusado de infringir patente pequena empresa
    carta manda parar de vender em 5 dias
    assino o termo que me mandaram?
    não sabia que o nome era registrado sou culpado
    alfândega parou minha mercadoria dizem que é falsa
    recebi carta de advogado dizendo que copiei o cliente dele
    carta de advogado dizendo que copio
    me cobram dez mil por uma foto no site
