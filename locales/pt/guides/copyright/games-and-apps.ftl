question = Fizemos juntos um jogo ou aplicativo. De quem são o código, a arte e o nome?
answer =
    Sem contrato, muitas vezes cada um é dono do que fez. Então ninguém pode vender ou licenciar o conjunto com segurança.
    Um jogo ou aplicativo contém muitas obras: código, história, imagens, personagens, música, textos.
    Reúnam tudo em uma só mão, de preferência uma empresa:
    – fundadores, amigos, artistas, compositores e autônomos assinam uma cessão;
    – para empregados, a lei do país decide muito, então escrevam também;
    – partes compradas continuam dos donos, vocês só têm uma licença;
    – nome, ícone e personagem principal: busquem, depois depositem como marcas antes do lançamento.
    A ideia e as regras de um jogo são, em regra, livres para outros.
more-1 =
    Antes do lançamento, façam uma lista de cada parte: quem fez, quando, com que papel.
    – Motor, plug-ins, fontes, sons, arte comprada: leiam a licença. Limites de renda, usuários ou plataformas são comuns.
    – Código aberto: cumpram as condições.
    – Vozes e música: consentimento escrito para este jogo, anúncios e continuações.
    – Partes de ferramentas de IA: anotem. Talvez não tenham direito autoral.
    – Termos de uso: os jogadores recebem uma licença. Digam o que podem fazer com vídeos e fases próprias.
    Busquem o nome nos registros de marcas dos principais países.
more-2 =
    Contratos com outros:
    – Editora: deem uma licença, para plataformas e países determinados, por um tempo. Fiquem com código, personagens, nome e continuações. Que os direitos voltem se ela não publica ou não paga.
    – Cliente: digam de quem é o aplicativo pronto. Fiquem com suas ferramentas, e deem uma licença delas.
    – Investidor ou comprador: vai pedir todos os papéis acima.
    Mostrem um jogo inacabado só sob acordo de confidencialidade.
    Se alguém sai da equipe, assinem no mesmo dia um papel curto: o que foi feito, de quem é, o que se paga.
more-3 =
    Cópias, e seu próprio risco:
    – O mesmo tipo de jogo geralmente é permitido. As mesmas imagens, textos, código ou um nome que confunde não são.
    – Salvem provas primeiro. Depois usem o formulário de queixa da loja.
    – Seu jogo se parece com um famoso? Mudem nome, personagens e aparência antes do lançamento.
    – Carros, clubes, músicas e rostos reais muitas vezes precisam de permissão.
    Exemplo: a artista sai de uma equipe de estudantes e reclama. A loja tira o jogo até o dono ficar claro. Uma cessão assinada no início não teria custado nada.
ask =
    de quem é o jogo se eu e meus amigos fizemos
    artista saiu da equipe indie e quer tirar os desenhos
    posso registrar a ideia do meu jogo
    regras de jogo de tabuleiro podem copiar?
    usei assets comprados da loja posso vender o jogo
    cliente pagou o app posso reusar o código pra outro
    contrato com publisher de jogo mobile o que cuidar
    posso usar marca de carro real no meu jogo de corrida
    nome do meu app já existe na app store
    de quem é o joguinho que fizemos entre amigos
