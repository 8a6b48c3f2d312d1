question = Como preparo e negocio uma licença?
answer =
    Prepare mais do que fala:
    – Sigilo primeiro. Assine um acordo, ou mostre só o que está depositado ou é público.
    – Conheça seu direito: número, países, titular, pontos fracos.
    – Saiba quanto vale para eles: mais vendas, custos menores, tempo ganho.
    – Saiba seu limite, e o que fará se não houver negócio.
    – Separe seus desejos: deve ter, bom ter, pode ceder.
    Depois fixe os pontos principais em uma página, a carta de termos (“term sheet”), antes que alguém redija um contrato.
    Diga nela que pontos já obrigam. Geralmente são sigilo, custos e um tempo sem conversas com outros.
more-1 =
    Uma carta de termos lista:
    – quem, e que direito;
    – o que se pode fazer, onde, quanto tempo, exclusivo ou não;
    – pagamento: na assinatura, sobre vendas, mínimo, em certos eventos;
    – deveres de cada lado, com datas;
    – melhorias, e quem age contra cópias;
    – como acaba, que lei, quem resolve controvérsias;
    – próximos passos com datas, e o que obriga.
    Em alguns países, um papel “não vinculante” ainda tem efeitos. Quem rompe de forma desleal pode dever dinheiro. Diga claramente que nada obriga antes do contrato, e pergunte a um advogado antes de assinar. Em alguns países, “subject to contract” diz isso.
more-2 =
    Nas conversas:
    – Pergunte antes de oferecer: Como vai usar? Onde? Quantos? Quem mais consegue?
    – Fale com quem precisa, e descubra quem decide.
    – Não ceda nada sem receber algo em troca. Por um preço menor, peça um tempo mais curto.
    – Ligue o dinheiro a eventos: amostra aceita, primeira venda, novo país.
    – Não deixe uma data apressar você. Use o tempo para se orientar.
    – Depois de cada reunião, mande uma nota curta do que se disse.
    – Guarde o know-how completo até o contrato ser assinado.
    Se querem um teste grátis: limite-o em tempo, finalidade e lugar, por escrito.
more-3 =
    Formas de achar um preço:
    – Custo: quanto custou fazer? Isso é mais um limite inferior.
    – Mercado: quanto outros pagam por algo parecido?
    – Renda: quanto vão ganhar a mais com isso, e que parte é justa?
    Comece com um número que pode explicar.
    A armadilha: falar só da porcentagem. É porcentagem de quê, e quem confere?
    Exemplo: uma pequena firma de sensores encontra um grande fabricante. Pede um teste pago, depois uma licença para um único produto. As duas coisas ficam em uma página. O advogado precisa então de menos tempo.
ask =
    negociar com empresa grande sobre minha invenção
    term sheet obriga?
    carta de intenções de licença o que cuidar
    primeira reunião com licenciado o que mostro
    perguntam meu preço primeiro o que digo
    como avaliar tecnologia antes de negociar
    assinamos mou e depois caíram fora
    comprador quer ver tudo antes do nda
    querem piloto grátis da minha tecnologia por 6 meses
