question = O que o direito autoral protege, e preciso registrar?
answer =
    O direito autoral protege sua própria obra criativa: textos, fotos, desenhos, música, filmes, sites, software.
    Você o tem quando cria a obra. Nos países da Convenção de Berna, não é preciso registro. Algumas leis pedem que a obra esteja escrita ou gravada.
    Ele protege como você expressa algo. Não protege a ideia, o método ou o estilo.
    Um nome ou um slogan curto costuma ser assunto de marca, não de direito autoral.
    Normalmente dura a vida do autor e pelo menos mais { $after }. Muitos países dão mais.
more-1 =
    O que o titular pode decidir:
    – Quem pode copiar, vender ou pôr a obra na internet.
    – Quem pode traduzi-la ou mudá-la.
    – Quem pode apresentá-la ou tocá-la em público.
    Os autores têm também direitos morais, como o de ter o nome citado. Em muitos países, eles ficam com o autor mesmo depois de uma venda.
    Quem cria nem sempre é o titular. Confira o trabalho de empregados e autônomos, porque as regras dependem do país.
more-2 =
    Exemplos de uma pequena loja:
    – Suas fotos de produtos e o texto do catálogo: geralmente protegidos.
    – A receita como lista: geralmente não. Seu livro de receitas, com suas palavras e imagens: sim.
    – Seu logotipo: o desenho pode ser protegido por direito autoral. Como sinal da sua empresa, proteja-o como marca.
    – A aparência do seu produto: pense primeiro em desenho industrial.
    – Sua ideia de negócio: não é protegida por direito autoral.
more-3 =
    O que fazer primeiro:
    – Guarde rascunhos datados e arquivos originais.
    – Ponha seu nome e o ano na obra. Na maioria dos países não é necessário, mas avisa os outros.
    – Obtenha cessões escritas de todos que ajudaram.
    A armadilha: toda lei tem limitações e exceções, e elas variam. O “fair use” (uso justo) não é uma regra em todo lugar.
    Alguns tipos de obras, como fotografias ou filmes, podem ter outro prazo.
ask =
    como faço direito autoral do meu nome
    direito autoral pra minha logo
    preciso registrar direitos autorais
    o que é copyright e o que não é
    escrevi um curso pro meu estúdio de yoga tá protegido?
    podem copiar o texto do meu blog
    direito autoral dura quanto
    minha receita tem direito autoral
    roubaram as fotos dos meus produtos, são minhas?
    meus poemas já estão protegidos sem fazer nada
    um manual de formação precisa de registo para ter protecção
