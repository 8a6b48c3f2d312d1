question = Como ensino PI à minha equipe?
answer =
    Curto, muitas vezes, e com seus próprios produtos. Todos devem saber:
    – o que é secreto aqui, e o que se pode mostrar;
    – perguntar antes de mostrar ou postar algo novo;
    – usar só imagens, música e programas que podemos usar;
    – como escrevemos e usamos nossa marca;
    – a quem contar uma ideia, uma cópia ou uma carta;
    – nada secreto vai a uma ferramenta pública de IA nem a uma conversa particular.
    Comece com uma conversa curta e uma página com esses pontos. Cada pessoa assina que a leu.
    Isso também ajuda na lei: um segredo normalmente só é protegido se você toma medidas razoáveis de sigilo.
more-1 =
    Como virar hábito:
    – No primeiro dia: a página, a cláusula do contrato, uma volta pelo que é secreto.
    – Na reunião da equipe: uma pergunta por mês, como “podemos usar esta imagem?”
    – No começo de um projeto: busca antes, e anotar quem faz o quê.
    – Antes de uma feira: o que se pode mostrar, dizer e fotografar.
    – No último dia: arquivos, chaves e senhas voltam, com uma palavra amigável sobre sigilo.
    Não ensine só os engenheiros. Vendas, compras e redes sociais cometem a maioria dos deslizes.
    Aulas gratuitas: a Academia da OMPI tem cursos on-line, e muitos institutos de PI dão palestras.
more-2 =
    Deixe as pessoas participar. Escreva quem teve uma ideia, nomeie o inventor, e dê uma pequena recompensa. Em muitos países, a lei dá aos empregados o direito a um pagamento extra por algumas invenções. Pergunte antes de prometer ou recusar.
    Não castigue quem conta um erro. Você precisa saber depressa.
    Algo novo foi mostrado cedo demais? Anote o quê, onde e quando, não mostre mais, e pergunte no mesmo dia a um consultor sobre o depósito.
    A armadilha: um cartaz na parede, e um chefe que posta ele mesmo o novo modelo.
    Exemplo: uma aprendiz vê a estampa da firma em uma loja virtual estrangeira. Ela sabe a quem contar, e a notificação sai no mesmo dia.
ask =
    treinar funcionários em propriedade intelectual curso grátis
    como faço meus empregados respeitarem segredo e direitos autorais
    vendedores mostram protótipo pra todo mundo como parar
    regras curtas de pi pra quem entra
    prêmio por ideias de funcionários empresa pequena
    palestra de pi pra equipe da fábrica
    aprendiz postou produto novo no tiktok que regra precisa
    ensinar marketing a não roubar foto
    o que minha equipe deve saber
