question = Como verifico se minha invenção já existe?
answer =
    Faça uma busca antes de pagar um pedido. Comece de graça, e não descreva seu segredo a estranhos.
    – Procure produtos: lojas, marketplaces, vídeos, em vários idiomas.
    – Busque patentes: o PATENTSCOPE, da OMPI, e o Espacenet, do Instituto Europeu de Patentes, são gratuitos.
    – Leia os documentos mais próximos do seu, sobretudo os desenhos. Anote o que é diferente no seu.
    Se acha exatamente sua invenção, ela não é nova. Se acha algo próximo, pergunte se sua diferença é mais do que óbvia.
more-1 =
    Como buscar bem:
    – Escreva que problema você resolve e como. Use várias palavras para cada parte.
    – Busque também documentos antigos. Eles contam, mesmo quando a patente acabou há muito.
    – Ache um documento que combine, veja o símbolo da classe e busque dentro dela.
    – Guarde uma lista do que achou, com datas.
    Ajuda: em muitos países, um Centro de Apoio à Tecnologia e à Inovação ajuda nas buscas, muitas vezes de graça. Muitos institutos oferecem uma busca paga.
    Não ponha os detalhes em conversas públicas, fóruns ou ferramentas que guardam o que você digita.
more-2 =
    As armadilhas:
    – Você nunca vê tudo. Pedidos novos ficam secretos no início.
    Um pedido internacional geralmente é publicado logo depois de { $publication } da sua primeira data. Muitos institutos nacionais fazem o mesmo.
    – Novo não quer dizer livre. Seu produto pode ser novo e ainda usar uma patente mais antiga de alguém, em vigor. Essa é outra busca, chamada liberdade de operação.
    – Uma patente antiga que acabou é boa notícia. Você pode usar o que ela ensina nesse país, se nada mais o protege.
    Exemplo: um carpinteiro buscou uma mesa dobrável e achou uma patente expirada com uma junta melhor. Pôde usá-la.
ask =
    como saber se algo já está patenteado
    site grátis de busca de patente
    alguém já inventou isso?
    minha ideia é nova como descubro
    procurei no google e não achei então é novo né
    como usa patentscope ou espacenet
    achei patente parecida de 1995 é problema
    antes de gastar com advogado posso fazer busca sozinho
    como sei se meu invento já existe em algum lugar
    onde procuro se já inventaram isso
    há inventos como o meu
