question = Quero usar a tecnologia ou marca de outra empresa. Como consigo uma licença?
answer =
    Ache o titular, verifique o direito, peça cedo e assine antes de investir.
    – Achar: os registros mostram o titular de uma patente, marca ou desenho. Em uma universidade, pergunte ao núcleo de transferência de tecnologia.
    – Verificar: está em vigor no seu país e onde vende? Abrange o que precisa? Esta pessoa pode licenciá-lo?
    – Pedir: uma carta curta. Quem é, o que quer fazer, onde, quanto. Sem segredos.
    – Combinar os pontos principais, depois o contrato.
    Ficar sem resposta não é um sim.
    Uma patente só vincula onde existe, mas exportações também contam. Pergunte a um consultor se ela ainda pode chegar ao seu país.
more-1 =
    Uma patente sozinha raramente ensina o ofício. Pergunte o que vem junto:
    – desenhos, receitas, software, treinamento, ajuda no local;
    – peças ou materiais essenciais, e a que preço;
    – melhorias posteriores;
    – um teste ou visita antes de assinar.
    Veja também se precisa de permissões de outros. Um único produto pode tocar muitas patentes.
    A tecnologia de patentes que acabaram é em princípio livre. Nomes, desenhos e patentes mais novas ainda podem proteger o produto. Os centros de busca chamados TISC ajudam a descobrir.
more-2 =
    Pontos a pedir como licenciado:
    – O titular promete que é dono do direito, e indica controvérsias conhecidas.
    – Você paga sobre vendas reais, e menos ou nada se o direito cai.
    – O que você melhora continua seu, ou é trocado de forma justa.
    – Pode vender seu estoque depois do fim.
    – Não precisa comprar outras coisas que não quer.
    – O titular age contra quem copia, ou deixa você agir.
    Alguns países querem contratos de tecnologia estrangeira registrados ou aprovados. Sem isso, o banco pode recusar o pagamento.
more-3 =
    Se você pega uma marca: o titular vai conferir amostras, lojas e anúncios. Você constrói um nome que não é seu. Por isso peça um tempo longo o bastante, e prorrogação se alcança as metas.
    A armadilha: um pagamento mínimo alto, devido mesmo quando nada vende. Comece com poucos produtos e um tempo curto.
    Não registre a marca do titular em seu próprio nome sem consentimento claro. Pode ser cancelada, ou deve ser entregue.
    Exemplo: um laticínio pega um desenho animado para os potes de iogurte. Começa com um único sabor, e amplia quando as vendas são conhecidas.
ask =
    produzir máquina estrangeira sob licença no meu país
    queremos usar patente da universidade na startup
    dono da patente não responde meus emails
    comprar tecnologia de fora que contrato
    patente só nos eua posso fabricar aqui
    pego licença ou contorno a invenção
    licença de marca europeia pra minha confecção
    patente vencida posso usar de graça
    como peço licença pra empresa grande sem advogado
