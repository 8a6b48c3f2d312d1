question = Existe seguro para controvérsias sobre patentes, marcas ou direito autoral?
answer =
    Em alguns países, sim. Depende da seguradora e do lugar. Os tipos habituais são:
    – custos jurídicos, quando você age contra quem copia;
    – custos jurídicos, às vezes também indenização, quando outros acusam você;
    – só o custo de um parecer jurídico.
    Normalmente deve ser contratado antes do problema. Uma controvérsia que você conhece, ou deveria conhecer, fica de fora.
    Olhe primeiro o que já paga. Um seguro de responsabilidade, de custos jurídicos ou cibernético pode cobrir uma parte, muitas vezes só publicidade.
    Para a maioria das pequenas empresas, vêm antes uma busca, papéis limpos e contratos claros.
more-1 =
    Perguntas antes de contratar:
    – Que direitos e que países? A mediação também está coberta?
    – Só nossos custos, ou também os da outra parte e a indenização?
    – Qual é o limite, e que parte pagamos nós?
    – Quem escolhe o advogado, e quem decide sobre um acordo?
    – Quão boas devem ser nossas chances para pagarem?
    – Há carência?
    – Com que rapidez devemos comunicar um caso?
    – O que fica de fora? Copiar de propósito geralmente fica.
    Peça as respostas por escrito, e leia antes as exclusões. Um corretor pode comparar propostas.
more-2 =
    Pode valer o dinheiro nestes casos:
    – sua empresa vive de poucos direitos;
    – você vende em países com justiça cara;
    – um cliente faz você prometer pagar cobranças.
    Conte à seguradora tudo o que sabe quando assina, também cartas antigas. Senão ela pode se recusar a pagar.
    Chegou uma carta agora? Comunique-a às seguradoras no mesmo dia, e não admita nada antes.
    Se não há seguro para você: mediação, ajuda de uma associação do setor e uma reserva de dinheiro fazem parte do trabalho.
    Exemplo: uma fabricante de brinquedos é acusada de copiar um rótulo. Seu seguro de responsabilidade cobre casos de publicidade e paga o advogado.
ask =
    seguro de PI pra pequena empresa vale a pena
    meu seguro empresarial cobre caso de marca?
    seguro contra processo por infração de patente
    seguro de despesas jurídicas pra direitos autorais
    contrato com cliente diz que indenizo por pi dá pra segurar
    ainda dá pra fazer seguro depois de receber notificação
    segurar minha patente contra cópia
    quanto custa seguro de propriedade intelectual startup
    um seguro que pague o advogado se me copiarem
