question = O que é uma licença, e em que difere de vender meu direito?
answer =
    Uma licença é uma permissão. Você continua titular e deixa alguém usar sua patente, marca, desenho, obra ou know-how, quase sempre por dinheiro.
    Uma cessão é uma venda. O direito muda de mãos e você não é mais o titular.
    Uma licença pode ser:
    – exclusiva: só o licenciado pode usar, e geralmente nem você;
    – não exclusiva: você pode dar a mesma permissão a outros.
    Uma franquia é um pacote mais amplo: marca, know-how, treinamento e regras para tocar a loja.
more-1 =
    Escolha uma licença quando outro pode fabricar ou vender onde você não pode, e você quer renda sem perder o direito.
    Escolha uma cessão quando precisa de dinheiro agora e não vai mais usar o direito.
    A armadilha: palavras como “dou todos os direitos”. Podem ser lidas como venda. Diga claramente “licença” ou “cessão”.
    Exemplo: uma fabricante de sucos deixa uma empresa no exterior engarrafar com sua marca. Ela fica com a marca e controla a qualidade.
more-2 =
    Primeiro verifique se há o que licenciar. O direito está registrado ou protegido de outra forma nesse país, está em vigor e é seu?
    Um segredo também pode ser licenciado, mas só com a promessa de mantê-lo secreto.
    Depende do país se uma licença precisa ser escrita e averbada no instituto de PI. Sem averbação, talvez não valha contra outros.
    Se você pega uma licença, peça prova de que a outra parte é titular do direito.
ask =
    querem vender meu produto com minha marca em outro país
    alugar minha patente pra uma fábrica
    o que é uma licença de marca
    empresa quer usar minha invenção como recebo
    exclusiva ou não exclusiva qual é melhor pra mim
    loja quer estampar meus desenhos em camiseta
    como franqueio meu restaurante
    posso deixar meu primo usar minha logo
    assinei que dou todos os direitos ainda é meu?
    uma empresa quer usar meu invento e pagar todo mês
    uma empresa quer fabricar meu produto e me dar porcentagem
    um industrial quer usar meu invento em troca de dinheiro
