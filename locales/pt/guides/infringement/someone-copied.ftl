question = Alguém copiou meu produto, nome ou desenho. O que posso fazer?
answer =
    Mantenha a calma e aja depressa, nesta ordem:
    – garanta as provas antes que quem copiou perceba: capturas de tela, uma compra de teste, datas;
    – verifique seu direito: o que está protegido, nesse país, em vigor, no seu nome?
    – decida o que quer: que parem, dinheiro ou uma licença;
    – depois escreva, use o formulário da plataforma, vá à aduana, à mediação ou à justiça.
    Mesmo sem direito registrado, talvez você tenha um caso, por exemplo quando os compradores são enganados. Isso é concorrência desleal, e depende do país.
    Não insulte nem acuse em público. Pode se voltar contra você.
more-1 =
    Quem faz e por quê importa. Uma pequena loja muitas vezes para depois de uma ligação ou carta educada. Uma fábrica de falsificados não.
    Uma carta formal que pede para parar se chama notificação extrajudicial. Peça antes a um advogado que a confira.
    A armadilha: em alguns países, ameaçar sem um bom direito pode custar dinheiro a você. Também pode levar a outra parte a atacar seu direito.
    Esperar também é uma armadilha. Os juízes só dão ordens urgentes a quem age depressa, e o direito de reclamar acaba depois de algum tempo.
more-2 =
    Formas de resolver, da mais leve à mais pesada: conversa, carta, retirada pela plataforma, mediação, aduana, justiça, polícia para falsificados.
    Um juiz pode mandar parar (ordem judicial de abstenção) e pagar indenização. Custa tempo e dinheiro; compare com o que você perde.
    Talvez você tenha mais direitos do que pensa. Uma forma pode ser desenho industrial, um texto ou uma imagem tem direito autoral, um nome pode ser protegido pelo uso.
    Exemplo: uma cesteira acha seu padrão em uma loja. Compra um cesto, guarda o recibo, mostra seus desenhos datados, e eles combinam uma licença.
ask =
    roubaram meu design socorro
    loja do lado usa o mesmo nome que eu
    empresa grande copiou meu produto posso processar
    estão copiando meu rótulo e as cores
    minha invenção não tem patente e copiaram e agora
    concorrente copia os textos do meu site
    como parar imitador sem dinheiro pra advogado
    patentear minha bolsa depois que copiaram é tarde?
    página falsa fingindo ser minha empresa
    o vizinho vende o mesmo sabonete com rótulo quase igual
    copiaram meus saquinhos igualzinho
    achei cópias de plástico das minhas peças numa loja, como faço parar
    um ambulante imita minhas garrafas
