question = Já mostrei meu desenho. Ainda posso registrá-lo?
answer =
    Talvez. Depende do país e da data em que foi mostrado pela primeira vez.
    Muitos países dão um período de graça: algum tempo para depositar depois que foi você quem mostrou o desenho.
    Na União Europeia, por exemplo, o período é de { $grace } desde a primeira vez.
    Outros países não dão nenhum, ou só para algumas exposições. Lá, seu próprio post ou venda pode acabar com a novidade.
    Faça hoje: escreva o que mostrou, onde e quando. Não mostre mais nada de novo.
    Depois pergunte ao instituto de cada mercado, e deposite assim que puder.
more-1 =
    O que geralmente conta como mostrar:
    – Um post ou vídeo em rede social, mesmo em uma conta pequena.
    – Uma loja virtual, um catálogo, uma feira, uma página de financiamento coletivo.
    – Amostras enviadas a compradores sem promessa de sigilo.
    O que geralmente não conta: uma conversa com pessoas que devem guardar sigilo, por exemplo sob um acordo de confidencialidade.
    Exemplo: uma ceramista publica um vaso novo e recebe encomendas. A data do post é agora a data que importa.
more-2 =
    As armadilhas de um período de graça:
    – Não é igual em todo lugar. Seu país pode perdoar o que seu mercado de exportação não perdoa.
    – Não detém os outros. Quem deposita ou mostra um desenho próprio parecido nesse meio-tempo pode bloquear você.
    – Alguns países querem uma declaração e prova no depósito.
    – Um pedido pela Haia não muda isso. Cada país aplica sua própria regra.
    Então, da próxima vez, deposite primeiro e mostre depois.
more-3 =
    Se é tarde demais para esta versão:
    – Uma versão nova é claramente diferente? Guarde sigilo e deposite essa.
    – Só algumas partes foram mostradas? As partes escondidas ainda podem ser novas.
    – Verifique direitos sem registro, direito autoral e a proteção do nome como marca.
    Não deposite esperando que ninguém note. Um registro sem novidade pode ser cancelado.
    Também pode custar dinheiro a você, se o usou contra outros.
ask =
    postei meu design no instagram ainda dá pra registrar
    mostrei minha luminária na feira mês passado já era?
    já vendi umas peças ainda posso proteger o desenho
    meu desenho tá no site há 8 meses
    campanha no catarse no ar e quero proteger a forma
    cliente viu o protótipo perdi a novidade?
    perdi o direito do design por causa do tiktok
    período de graça pra desenho industrial na china existe
    minhas bolsas já estão no instagram, ainda posso registrar o desenho
    postei meus vestidos há três meses, o desenho ainda é novo
    postei o vestido no insta antes de registrar
