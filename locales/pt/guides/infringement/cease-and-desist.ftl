question = Como escrevo uma carta a quem me copia?
answer =
    Essa carta pede que a outra parte pare. Os advogados a chamam de notificação extrajudicial.
    Antes de mandar, salve provas, verifique se seu direito está em vigor nesse país e peça a um advogado que a leia.
    Em palavras calmas, ela diz:
    – quem é você e que direito tem, com número e país;
    – o que eles fazem, com lugar, data e imagem;
    – o que você pede: parar, retirar, pagar ou conversar;
    – até que data devem responder. Dê um tempo justo.
    Diga só o que pode provar. Em alguns países, uma ameaça sem um bom direito pode custar dinheiro a você.
more-1 =
    O que deixar de fora:
    – ameaça de polícia ou prisão para obter dinheiro. Em muitos países isso é crime;
    – um pedido apresentado como se fosse um direito concedido;
    – cartas aos clientes ou lojas deles antes que um advogado concorde;
    – post público que os chame de ladrões.
    Alguns países têm uma lei sobre ameaças injustificadas, como o Reino Unido. Essa ameaça fala em processo embora nada tenha sido infringido.
    Lá, a pessoa ameaçada pode pedir a um juiz que pare você e fixe indenização. Uma loja que só vende pode ser mais protegida do que o fabricante.
    Por isso pergunte antes: o que posso escrever nesse país, e a quem?
more-2 =
    Mande de um jeito que prove que chegou. Guarde uma cópia.
    Você pode pedir uma promessa escrita de parar. Quanto vale uma multa nela depende do país.
    Sem resposta até a data? Não escreva de novo e de novo. Pergunte ao advogado sobre o próximo passo, porque ordens urgentes são para quem age depressa.
    Às vezes é melhor não mandar carta. Uma fábrica de falsificados esconderia a mercadoria, então a justiça ou a aduana vêm antes. Em alguns países, uma carta também permite que a outra parte vá à justiça antes de você.
    Exemplo: uma ceramista escreve com educação a uma loja, com fotos das duas jarras. A loja comprou de boa-fé. Para de vender e diz quem é o fabricante.
ask =
    como faço notificação extrajudicial eu mesmo
    modelo de carta pra parar de usar minha marca
    posso mandar notificação sem advogado
    posso ameaçar processar a loja que vende a cópia?
    quero avisar todos os clientes deles que é falso
    ignoraram minha notificação e agora
    quantos dias dou pra responderem
    posso pedir dinheiro na carta pela foto roubada
    padaria vizinha usa meu nome escrevo com educação antes?
    escrever pra quem me copia parar
