question = Quando posso citar ou usar uma obra sem pedir ao titular?
answer =
    Só quando uma exceção na lei desse país se aplica. As exceções são estreitas e variam muito.
    A citação existe nos países da Convenção de Berna. A obra já deve ser pública. A citação deve ser justa, não mais longa do que o fim exige, e dizer fonte e autor.
    Muitos países têm mais: cópias privadas, ensino, notícias, paródia, acesso para pessoas com deficiência.
    Publicidade e venda raramente se encaixam. O “fair use” é regra de certos países, não do mundo.
    Se não tem certeza, pergunte por escrito antes de usar, e guarde a resposta. Silêncio não é permissão.
more-1 =
    Para citar com segurança:
    – Tire de uma obra licitamente tornada pública.
    – Use a citação para apoiar seu próprio texto: um comentário, uma resenha, uma aula.
    – Pegue só o que precisa, palavra por palavra, e marque.
    – Diga autor e fonte.
    – Para uma imagem inteira ou uma música é muito mais difícil. Discuta-a, não decore com ela.
    Não confie na regra de que poucos segundos ou poucas linhas são sempre livres. Nenhum número assim vale em todo lugar.
more-2 =
    Perguntas de pequenas empresas:
    – Uma frase em uma caneca: isso é vender, não citar. Frases muito curtas podem ser livres. Para mais, veja quando o autor morreu.
    – Um meme no anúncio: arriscado. Imagem, pessoa e piada podem ter donos.
    – Slides de um curso pago: as exceções de ensino muitas vezes só abrangem escolas.
    – Cópias de artigos para toda a equipe: talvez precise de licença da entidade de cópias.
    – Foto de prédio ou estátua em lugar público: livre em alguns países, proibida para negócio em outros.
    – Treinar um sistema de IA com obras de outros: as leis variam muito. Pergunte antes.
more-3 =
    Como os países variam: alguns listam cada exceção. Outros deixam também um juiz decidir caso a caso.
    Nos Estados Unidos, por exemplo, um juiz olha finalidade, tipo de obra, quantidade e efeito nas vendas.
    O que você põe na internet pode ser julgado também em outros países.
    Um contrato ou os termos de um site às vezes proíbem o que a lei permitiria. Se isso conta depende do país.
    O que fazer: veja a regra no órgão de direito autoral, e anote por que acha que se aplica.
    Se o titular reclama, salve a página, tire a obra por ora e não admita nada. Depois pergunte a um consultor.
    Exemplo: um blog de comida cita linhas de um livro e as avalia. Não copia as receitas.
ask =
    é uso justo se eu pegar só um pouquinho
    posso por frase famosa nas minhas canecas
    citar livro no blog pode
    trecho de filme no meu curso
    paródia de música pro nosso anúncio
    xerox pra minha aula noturna
    tirei foto de estátua posso vender cartão postal
    quantas palavras posso copiar de um site
    meme na página da pizzaria
    é pra educação então é livre né
    um aluno xeroca minha apostila pra vender
    um blog copiou meu artigo inteiro
    copiaram meu texto palavra por palavra
