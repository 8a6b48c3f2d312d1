question = Como mantenho um segredo comercial seguro?
answer =
    Trate-o como segredo todos os dias, e possa mostrar que faz isso. A lei pede medidas razoáveis, não perfeição.
    Boas medidas para uma pequena empresa:
    – escreva o que é secreto e onde está guardado;
    – só deixe saber quem precisa para o trabalho;
    – tranque papéis e use senhas nos arquivos;
    – marque documentos como “confidencial”;
    – faça equipe, fornecedores e visitantes aceitarem por escrito o sigilo;
    – lembre as pessoas, sobretudo quando saem.
more-1 =
    O que é razoável depende do país, do tamanho da empresa e do valor do segredo. Um juiz não espera um cofre de banco em uma padaria.
    A armadilha habitual: tudo está marcado “confidencial”, ou nada está. Então um juiz não vê o que era mesmo secreto.
    Outra armadilha é o vazamento do dia a dia. Senhas compartilhadas, grupos de conversa, uma visita de clientes, uma palestra em feira, ou uma ferramenta de IA que guarda o que você digita.
more-2 =
    Um truque que ajuda: dividir o conhecimento. O fornecedor de uma parte não precisa saber o resto.
    Guarde provas das suas medidas: os acordos assinados, a lista de pessoas com acesso, as datas. Você vai precisar se for à justiça.
    Faça uma cópia datada do próprio segredo e guarde-a bem. Uma testemunha ou um tabelião pode ajudar a provar a data.
    Se há um vazamento, aja no mesmo dia. Peça por escrito que apaguem e parem, corte o acesso e procure logo orientação jurídica.
ask =
    como manter a receita em segredo dos funcionários
    quais são as medidas razoáveis de sigilo
    visitas na minha fábrica tiram foto é problema?
    senha no excel basta pra proteger tabela de preços
    alguém da equipe postou nossa fórmula no grupo do zap
    proteger know-how em oficina pequena com pouco dinheiro
    preciso de cofre pra fórmula secreta
    posso colocar dados secretos no chatgpt
    não quero que os cozinheiros levem a receita do meu molho
    patentear minha receita de molho ou guardar segredo
    meu jeito de defumar peixe sem revelar
    proteger meu modo de preparo sem revelar
