question = Quanto custa ir à justiça por uma cópia, e quem paga?
answer =
    Depende do país, do direito e de quanto a outra parte luta. Peça a um advogado um orçamento escrito, etapa por etapa.
    Geralmente você paga antes seu advogado e as custas. Em muitos países, quem perde paga depois parte dos custos de quem ganha. Em outros, cada parte arca com os seus.
    Até quem ganha pode terminar com menos do que o caso custou, sobretudo se quem copiou não tem dinheiro.
    Por isso pergunte: quanto perco por mês, quanto posso ganhar, e há um caminho mais barato?
    Se você não pode esperar, diga isso no primeiro dia. Um juiz pode dar uma ordem rápida, mas quase sempre só a quem age depressa.
more-1 =
    Uma ordem rápida se chama medida provisória ou liminar. Pode parar uma venda, ou garantir provas, antes do processo completo.
    Normalmente você mostra boas provas do direito e da cópia, e por que não pode esperar.
    O juiz pode pedir um depósito, chamado caução. Se a ordem estava errada, talvez você tenha que pagar o prejuízo.
    Depois da ordem, normalmente deve começar logo o processo completo. Pergunte já pelo último dia. O juiz ou a lei pode fixá-lo.
    Onde o juiz não fixa o dia, as regras do comércio mundial permitem no máximo { $working } (dias úteis) ou { $calendar } (dias corridos), o que for mais longo.
    Se você perde o dia, a outra parte pode fazer cair a ordem.
more-2 =
    Conte tudo: advogado, custas, tradução, perito, compra de teste, caução, viagens e seu próprio tempo. Some o risco de pagar os custos da outra parte.
    A outra parte pode responder atacando seu direito. Então há mais um caso a pagar.
    Formas de pagar menos: seguro de despesas jurídicas, sua associação do setor, assistência jurídica, um juizado mais simples.
    Leia a apólice do seguro antes de escrever a qualquer pessoa. Alguns só pagam se você pergunta antes.
    Exemplo: uma fabricante de luminárias recebe um orçamento acima do lucro anual com aquela luminária. Tenta primeiro o formulário da plataforma e a mediação. Guarda a justiça para a fábrica que não responde a ninguém.
ask =
    processo por cópia de marca quanto custa
    quem paga meu advogado se eu ganhar
    se eu perder pago o advogado do outro lado
    juiz consegue parar a venda essa semana
    liminar pra empresa pequena como funciona
    sem dinheiro pra justiça mas a fábrica copia meus sapatos
    advogado que só cobra se ganhar em caso de marca
    seguro da empresa cobre processo de direitos autorais
    quanto de indenização por desenho copiado
    quanto custa processar um copiador
