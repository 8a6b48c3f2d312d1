question = Um empregado sai e conhece nossos segredos. O que posso fazer?
answer =
    As pessoas podem levar sua habilidade e experiência gerais. Não podem levar nem usar seus segredos comerciais.
    Antes do último dia:
    – converse com a pessoa e diga o que continua secreto;
    – recupere papéis, chaves, telefones, amostras e arquivos;
    – feche todas as contas e acessos;
    – peça que a pessoa confirme por escrito que não ficou com nada.
    Se arquivos já foram levados, não mexa no computador e procure logo orientação jurídica.
more-1 =
    O difícil é a linha entre habilidade e segredo. Um padeiro pode usar o que todo padeiro aprende, mas não sua fórmula escrita.
    Os clientes são uma briga típica. Saber alguns nomes é uma coisa, copiar o cadastro de clientes é outra.
    Uma promessa de não trabalhar para um concorrente é outro assunto. Alguns países a proíbem, outros a limitam no tempo e no lugar, ou pedem que você pague por ela.
    Não impeça alguém de ganhar a vida com um papel que achou na internet.
more-2 =
    Se você acha que um segredo foi levado: garanta antes as provas, como registros de acesso, arquivos copiados e e-mails. Respeite as leis de privacidade e do trabalho.
    Depois um advogado pode escrever à pessoa e, se preciso, ao novo empregador. Um juiz pode mandar parar, muitas vezes depressa se você age depressa.
    Nos Estados Unidos, o prazo para uma ação federal é de { $us-limit } desde que você descobriu, ou deveria ter descoberto.
    Quem você contrata traz o mesmo risco no sentido contrário. Peça que não traga segredos do antigo empregador.
ask =
    meu funcionário saiu e levou a lista de clientes
    empregado foi pro concorrente com nossa receita
    ex empregado abriu loja igual do lado com meus métodos
    posso impedir meu cozinheiro de trabalhar em outro restaurante
    o que o funcionário assina quando sai
    copiou arquivos no pendrive antes de sair socorro
    cláusula de não concorrência vale?
    vendedor saiu e tá ligando pra todos os meus clientes
    meu técnico sabe tudo e pediu demissão tô com medo
    meu ex-vendedor levou a lista de clientes
    minha vendedora foi pro concorrente com a lista de clientes
    meu cozinheiro abriu em frente com minhas receitas
    o contador sabe meus preços e vai embora
