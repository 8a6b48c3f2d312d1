question = Alguém vende cópias do meu produto na internet. Como faço para tirar a oferta do ar?
answer =
    Use o formulário da própria plataforma para reclamações de PI. A maioria dos grandes marketplaces e redes sociais tem um, de graça. Sua reclamação se chama notificação de retirada.
    Antes de mandar:
    – salve capturas de tela com endereço, data, vendedor e preço;
    – faça uma compra de teste, se puder, e guarde o pacote.
    No formulário você precisa de:
    – seu direito, com certificado e número, ou prova de que a foto ou o texto é seu;
    – os links exatos;
    – em poucas palavras, por que infringe.
    Uma marca ou um desenho registrado facilita muito.
more-1 =
    Se você não tem nada registrado: fotos e textos copiados ainda podem ser denunciados por direito autoral. Diga onde os seus apareceram primeiro.
    As grandes plataformas têm programas para titulares de marcas registradas. Entre, para que as próximas denúncias andem mais rápido.
    A armadilha: denunciar vendedores honestos. Produtos usados ou originais muitas vezes são permitidos, dependendo do país. Uma denúncia falsa pode custar dinheiro e sua conta.
    Os vendedores voltam com outros nomes. Anote dados bancários, endereços e fotos que mostrem que é o mesmo.
more-2 =
    O vendedor pode contestar. Então a plataforma pode pedir mais aos dois lados, ou repor a oferta.
    Nos Estados Unidos, pelas regras de direito autoral, a página pode voltar depois de { $us-counter } (dias úteis), a menos que você vá à justiça.
    Se a plataforma recusa, reclame de novo com provas melhores, escreva ao vendedor ou pergunte a um advogado. Em alguns lugares, há um órgão fora da justiça para essas reclamações.
    Com muitos falsificados, procure a fonte: o importador, o fabricante, a aduana.
    Se sua própria oferta foi tirada por engano, use o formulário de contestação e junte seus papéis.
ask =
    produto falso meu na amazon como tirar
    usam minhas fotos no marketplace do facebook
    vendedor da shopee copia meu design
    loja no instagram vende falso da minha marca
    vendedor do tiktok roubou meu vídeo pra vender cópia
    dá pra denunciar anúncio sem marca registrada?
    no mercado livre copiaram minha estampa
    aliexpress vende igual ao meu produto como derrubar
    tem cópia da minha sandália num marketplace
    vendem meu produto falso no mercado livre
    cópias das minhas bolsas na shopee
