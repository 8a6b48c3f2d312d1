question = O que é uma oposição, e se alguém se opõe à minha marca?
answer =
    Uma oposição é uma objeção formal de outra pessoa à sua marca. Na maioria dos países, decide o instituto de PI, não um juiz.
    Geralmente vem em um período fixo depois da publicação. Alguns institutos só têm oposição depois do registro, e alguns não têm nenhuma.
    Não a ignore. Sem resposta a tempo, você pode perder o pedido.
    Primeiros passos:
    – Anote o último dia para responder.
    – Veja em que direito anterior ela se baseia, e para que produtos.
    – Fale com um consultor antes de responder.
    Muitas oposições terminam com um acordo.
more-1 =
    Suas escolhas:
    – Tirar da lista os produtos em conflito.
    – Combinar por escrito como as duas marcas podem conviver.
    – Defender-se. Em alguns países, você pode pedir que a outra parte prove o uso de uma marca mais antiga.
    – Desistir e escolher outro nome, se o risco é alto demais.
    Exemplo: um fabricante de sucos se opõe à sua marca para bebidas e sabão. Você só vende sabão. Tirar as bebidas pode encerrar o assunto.
    Peça a tempo se precisa de mais prazo. Alguns institutos dão uma pausa para conversas.
more-2 =
    Quer se opor a alguém? Vigie as novas publicações no seu ramo. O período é curto e rigoroso.
    Na União Europeia, é de { $eu } depois da publicação.
    Nos Estados Unidos, é de { $us } depois da publicação, e pode ser prorrogado a pedido.
    Seu próprio instituto tem seu período. Se você o perde, talvez ainda possa pedir o cancelamento depois, mas costuma ser mais difícil e mais caro.
    Você precisa de um direito anterior ou de outro motivo legal. Geralmente há uma taxa.
ask =
    fizeram oposição à minha marca o que faço
    recebi notificação de oposição do inpi tô com medo
    como faço oposição a um pedido de marca
    empresa grande contra o registro da minha marca
    concorrente pediu nome parecido com o meu posso impedir
    perdi o prazo de oposição e agora
    quanto tempo tenho pra me opor a marca nova
    fábrica de suco se opõe mas só vendo sabão
    dá pra fazer acordo na oposição
    uma empresa grande fez oposição ao nome dos meus cosméticos
    uma empresa não gostou do meu nome e reclamou no instituto
    tenho sessenta dias pra responder quem se opôs
    meu suco e a cerveja deles têm nome parecido
