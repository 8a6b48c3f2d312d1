question = Fazemos brinquedos ou jogos. Que proteção importa primeiro?
answer =
    Geralmente a aparência e o nome, depositados antes da primeira feira:
    – forma de um brinquedo, boneca, tabuleiro: desenho industrial;
    – nome do brinquedo, da série ou do personagem: marca;
    – desenhos, histórias, textos de regras, música, software: direito autoral;
    – um mecanismo novo: patente ou modelo de utilidade;
    – o que planejam para a próxima temporada: sigilo.
    A ideia de um jogo e o jeito de jogar geralmente são livres para todos. O texto das regras, as imagens e o nome não.
    Uma forma que só serve para o brinquedo funcionar, como um pino de encaixe, é muitas vezes recusada.
more-1 =
    A armadilha típica é a feira de brinquedos. Quem compra e quem copia olham a mesma mesa. Deposite antes, mostre depois.
    Outras armadilhas:
    – Um personagem de filme, quadrinho ou clube no seu brinquedo. Precisa de licença. Um “parecido” também pode dar problema.
    – A fábrica vende a outros os produtos do seu molde. O contrato deve proibir isso e dizer de quem é o molde.
    – Imagens fracas no depósito do desenho. O que as vistas não mostram é difícil de defender.
    – Um autônomo desenhou o personagem e nunca cedeu os direitos.
    Regras de segurança de brinquedos são outro assunto. Pergunte à autoridade de segurança de produtos.
more-2 =
    Primeiros passos:
    – Busque o nome e a aparência em bases gratuitas, e olhe nas lojas.
    – Deposite o desenho e o nome, e o mecanismo se é novo. Assine com ilustrador e fábrica.
    – Pergunte à aduana se sua marca ou desenho pode ser registrado nela, por onde entram cópias.
    Depois do primeiro depósito de desenho, o prazo para depositar em outros países é de { $design-priority }.
    Se quer mostrar personagens de outros, peça a licença ao titular antes de desenhar.
    Exemplo: um casal faz um guindaste de madeira com um guincho novo. O guincho vira modelo de utilidade, a aparência um desenho industrial, e o nome uma marca. Depois vão à feira.
ask =
    ideia de jogo de tabuleiro como impedir que publiquem
    criei uma boneca o que registro
    brinquedo de madeira que direitos antes da feira
    jogo de cartas o que fazer antes da primeira impressão
    pelúcias e livrinhos que direitos minha série tem
    quebra-cabeça com nossos desenhos proteger
    brinquedo educativo com app e mecanismo o que vem antes
    blocos que encaixam em marca famosa pode?
    nome e personagem de série infantil
    inventei um jogo de tabuleiro, o que se protege
    fabrico bonecas de pano que direitos
