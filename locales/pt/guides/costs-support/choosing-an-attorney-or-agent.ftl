question = Preciso de um advogado ou agente, e como escolho um bom?
answer =
    Depende do país e de onde você vive. No seu país, muitas vezes dá para depositar sem ajuda. No exterior, a maioria dos institutos quer um representante local, ou ao menos um endereço lá.
    Um profissional é muito recomendável para patentes, respostas a objeções, oposições e todo processo na justiça. Uma marca simples no seu país muitas vezes dá para depositar sem ajuda.
    Para escolher:
    – pegue nomes da lista oficial do seu instituto de PI;
    – veja se a pessoa pode atuar em patentes, ou em marcas;
    – pergunte sobre seu ramo e seu idioma;
    – peça um preço escrito para cada etapa;
    – pergunte se atua para um concorrente.
    Você pode falar com vários.
more-1 =
    Perguntas para a primeira conversa:
    – vale a pena proteger, e o que não depositaria?
    – quem faz o trabalho, e quem assina?
    – o que o depósito inclui, e o que vem depois, a que preço?
    – como se pagam os países no exterior, e com que acréscimo?
    – quem vigia as datas, e como vai me avisar?
    – que nome fica no registro? Deve ser o seu.
    – o que acontece com minha pasta se eu mudar?
    A conversa é confidencial? Na maioria dos países, advogados devem guardar segredo. Com outros consultores depende; pergunte e tenha por escrito antes de contar a invenção.
more-2 =
    Sinais de alerta: promessa de que você com certeza terá a patente, pressão para pagar hoje, nome fora da lista oficial, nenhuma proposta escrita, uma “patente mundial”.
    Um preço baixo só para o depósito pode sair caro depois. Compare o caminho inteiro.
    Continue dono do caso: guarde cópias, o número do pedido e seu próprio calendário. Avise quando seu endereço mudar. Uma resposta que você não dá pode acabar com um direito.
    Você pode trocar de agente. Faça isso bem antes de um último dia.
    Exemplo: uma costureira pede propostas a vários agentes da lista. Fica com a que explica de que classes ela não precisa.
ask =
    preciso de advogado pra registrar marca
    posso depositar patente sozinho sem procurador
    diferença entre advogado de patente e agente de marcas
    como sei se o agente da propriedade industrial é de verdade
    perguntas pra fazer pro advogado de patentes na primeira reunião
    meu procurador não responde posso trocar
    a empresa registrou a marca no nome dela
    tenho que ter agente local em outro país
    site barato de registro de marca é confiável?
    como escolho um bom agente
    advogado especializado como escolho
