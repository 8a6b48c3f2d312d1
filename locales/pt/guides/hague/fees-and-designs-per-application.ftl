question = Quanto custa um pedido pela Haia, e quantos desenhos pode conter?
answer =
    O preço depende de desenhos, imagens e países. A calculadora de taxas da Haia, gratuita, da OMPI dá seu total.
    Você paga à OMPI uma taxa de base de { $first } pelo primeiro desenho.
    Cada desenho seguinte custa { $next }.
    A publicação custa { $picture } por imagem.
    Cada país soma sua própria taxa. Uma taxa padrão para o primeiro desenho fica entre { $low } e { $high }, conforme o nível de exame.
    Outros países fixam uma taxa individual, que pode ser bem maior.
    Um pedido pode conter até { $designs } desenhos, se todos são da mesma classe da Classificação de Locarno, a lista de grupos de produtos.
more-1 =
    O que barateia:
    – Ponha juntos desenhos da mesma classe. Os seguintes custam menos.
    – Deixe de fora imagens que não acrescentam nada. Mas não poupe em vistas que mostram a forma.
    – Escolha países pelas vendas reais. Para um só país, compare com o preço do depósito direto lá.
    – Se seu único vínculo é com um país menos desenvolvido, você paga à OMPI só uma pequena parte. A página de taxas tem as regras.
    – Alguns países reduzem sua taxa para pequenas empresas. Os Estados Unidos reduzem, se você diz isso no formulário e tem direito.
    As taxas são em francos suíços e mudam. Confira no dia em que paga.
more-2 =
    Vários desenhos em um pedido não são bem-vindos em todo lugar. Alguns países querem um só desenho, ou desenhos que combinam, em cada pedido.
    Esse instituto pode objetar depois da publicação. Então você escolhe um desenho, ou divide o pedido nesse país e paga de novo.
    Pergunte isso antes de misturar cadeiras, mesas e xícaras. A OMPI mostra no perfil de cada membro.
    Em alguns países, como os Estados Unidos, a taxa individual é paga em partes. A parte posterior vence quando o instituto está pronto para proteger o desenho. Se você a perde, perde esse país.
more-3 =
    Fora desse preço: boas fotos, uma busca, um agente local se um instituto objeta, e prorrogações posteriores.
    A armadilha: um primeiro preço baixo, depois a prorrogação de todos os desenhos e países. Mantenha só os que ainda vendem.
    Outra armadilha: cobranças de estranhos depois da publicação. Pague só à OMPI, ao seu instituto ou ao seu agente.
    Uma recusa não traz as taxas de volta.
    Exemplo: um estúdio deposita junto uma família de luminárias e indica os mercados dos distribuidores. Um instituto quer pedidos separados, então lá mantém só a campeã de vendas.
ask =
    taxas da haia por desenho
    registrar 5 desenhos em 4 países quanto
    calculadora da haia
    custo de desenho internacional de conjunto de móveis
    posso por cadeiras e mesas no mesmo pedido internacional
    classe de locarno regra da mesma classe
    taxa individual de designação japão eua haia
    desconto haia pra são tomé ou moçambique
    segunda parte da taxa individual dos eua o que é
