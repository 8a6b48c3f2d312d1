question = Fizeram uma reclamação sobre meu domínio. O que é, e devo responder?
answer =
    Sim, responda a tempo. Para terminações como .com é uma reclamação UDRP: um procedimento escrito rápido perante um painel neutro. Seu contrato com o registrador obriga você.
    Você tem { $response } para responder, a contar do dia em que o caso começa formalmente.
    Se pedir nesse prazo, recebe mais { $extension }.
    Sem resposta, o painel decide só com a reclamação.
    Eles devem mostrar tudo isto:
    – o nome é próximo demais da marca deles;
    – você não tem direito nem interesse honesto nele;
    – você o registrou e usa de má-fé.
    Confira na página do próprio centro se o caso é real. Não venda nem apague o nome agora.
more-1 =
    Provas que ajudam:
    – você usava o nome honestamente antes de saber da briga: notas, páginas, anúncios;
    – sua empresa, produto ou família tem esse nome;
    – você o registrou antes de a marca deles existir;
    – a palavra é comum e você a usa pelo sentido dela;
    – você é fã ou faz crítica, sem lucro, e não engana.
    Se o reclamante sabia que não tinha caso, peça ao painel que diga que a reclamação é abusiva.
    Se você perde, a transferência espera { $stay } (dias úteis). Ela para se você processa a outra parte a tempo e prova isso ao registrador. O processo deve ser em um lugar que a reclamação aceita.
    Antes disso, procure um advogado.
more-2 =
    Que caminho para que briga?
    – alguém mira uma marca com um domínio: UDRP, ou as regras da terminação do país;
    – um antigo sócio, agência ou empregado tem o nome: quase sempre contrato, então conversa, mediação ou justiça;
    – os dois lados têm razões honestas: mediação, por exemplo com um link nas duas páginas;
    – você quer dinheiro pelo dano: só a justiça.
    As terminações de países têm suas próprias regras e prazos. Leia a carta, depois a página desse registro.
    Exemplo: uma firma familiar recebe uma reclamação de uma grande empresa com o mesmo nome. Manda a tempo os papéis antigos da empresa e fotos da loja.
ask =
    recebi reclamação udrp sobre meu domínio e agora
    email da wipo diz que meu site está em disputa é real?
    empresa grande quer tomar meu .com mas eu tinha antes
    quantos dias pra responder reclamação de domínio
    podem tirar meu domínio se é meu sobrenome
    perdi na udrp posso ir na justiça
    disputa de domínio com minha antiga agência web
    como escrevo a resposta da udrp
