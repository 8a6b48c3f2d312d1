question = Posso importar e revender produtos de marca originais, ou outros podem revender os meus?
answer =
    Produtos que o titular vendeu, ou deixou alguém vender, geralmente podem ser revendidos nesse mesmo país. O direito sobre essa peça se esgotou. Isso se chama exaustão.
    Produtos verdadeiros trazidos de outro país são uma importação paralela. Decide a lei do país para onde você importa:
    – alguns aceitam uma primeira venda em qualquer lugar do mundo;
    – alguns só uma primeira venda no próprio país;
    – alguns uma primeira venda na região, por exemplo no Espaço Econômico Europeu.
    Pode ser diferente para marcas, patentes e direito autoral. Falsificados nunca são permitidos.
    Pergunte a um advogado de lá antes de encomendar um grande lote.
more-1 =
    Se você revende:
    – guarde notas que levem ao titular ou a um revendedor oficial;
    – não reembale, reencha, troque etiquetas ou tire códigos sem orientação;
    – diga honestamente que os produtos são usados, importados ou consertados. Não pareça o revendedor oficial;
    – confira as outras regras: segurança, idioma, garantia, impostos.
    Mesmo onde a revenda é permitida, o titular muitas vezes pode se opor se os produtos foram alterados ou danificados.
    Isso inclui coisas novas costuradas ou montadas com partes antigas de marca.
    Software, e-books e amostras que nunca foram vendidas seguem regras próprias.
more-2 =
    Se outros revendem os seus, compre antes uma peça. É falsa, ou seu próprio produto de outro mercado? Códigos e números de lote ajudam.
    Se é verdadeira, olhe seus contratos. Um revendedor pode ter quebrado uma promessa. A lei de concorrência limita promessas de território e preço.
    Uma notificação de retirada contra revenda legal pode custar dinheiro a você.
    A armadilha: “original” não quer dizer “permitido”. Além disso, a aduana pode reter produtos verdadeiros.
    Exemplo: uma loja importa xampu verdadeiro feito para outro continente. O país da loja só aceita uma primeira venda na própria região. O titular pode parar o lote, embora nenhum frasco seja falso.
ask =
    posso vender tênis original que comprei fora
    é legal importar cosmético verdadeiro sem ser representante
    importação paralela é permitida no brasil?
    alguém importa meu próprio produto do meu mercado mais barato
    revender bolsa de grife usada online dá problema de marca
    a marca pode impedir minha loja de vender original dela
    encho perfume em vidrinhos e vendo pode?
    celulares do mercado cinza parados na alfândega mas são reais
    jaqueta upcycling com tecido de marca posso vender
    trago perfume original de fora pra revender
    um comerciante vende meus produtos comprados lá fora mais barato
