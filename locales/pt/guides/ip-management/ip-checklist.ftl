question = Tenho uma pequena empresa. Que PI eu tenho e por onde começo?
answer =
    Você tem mais do que pensa. Percorra esta lista:
    – os nomes da empresa e dos produtos, o logotipo e o endereço na internet;
    – a aparência dos produtos e embalagens;
    – textos, fotos, vídeos, software;
    – soluções técnicas achadas por você;
    – receitas, métodos, preços e listas de clientes que guarda para si;
    – contratos que permitem usar coisas de outros.
    Anote cada um: o que é, quem fez, de quem é, está protegido, onde, até quando. Esta lista é seu inventário de ativos de PI.
more-1 =
    O que fazer primeiro, nesta ordem:
    – guarde para si novas invenções e desenhos até ter perguntado sobre o depósito;
    – verifique se seu nome está livre, depois deposite-o como marca;
    – assine papéis com equipe, autônomos e parceiros;
    – ponha as datas de renovação em um calendário que mais de uma pessoa veja;
    – guarde provas datadas do que fez.
    A armadilha: o registro de empresas e o endereço na internet não dão marca. Outra pessoa pode ter o nome como marca.
more-2 =
    Veja também o outro lado: o que você usa que pertence a outros? Música na loja, imagens no site, software, fontes, um personagem em um bolo.
    Você precisa de uma licença ou de material livre, com prova de que pode usar.
    Defina prioridades pelo dinheiro. Que nome, produto ou segredo doeria mais perder? Proteja isso primeiro, nos países onde vende.
    Percorra a lista de novo quando lançar, contratar, exportar ou procurar dinheiro. Muitos institutos de PI oferecem uma primeira verificação gratuita.
ask =
    acabei de abrir empresa o que protejo primeiro
    patentear minha logo e o nome da firma por onde começo
    auditoria de pi pra loja pequena
    abri uma padaria preciso de marca direito autoral ou o quê
    checklist antes de lançar produto
    investidor quer a lista da nossa PI
    abri cnpj meu nome tá protegido?
    a gente não tem invenção, tem PI?
    startup sem dinheiro qual o mínimo pra proteger
