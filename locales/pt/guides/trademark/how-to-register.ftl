question = Como registro uma marca?
answer =
    Você deposita um pedido no instituto de PI de cada país ou região onde quer proteção.
    – Verifique se o sinal é distintivo e está livre.
    – Liste seus produtos e serviços, separados por classes.
    – Preencha o formulário do instituto, em muitos lugares on-line, com a marca e o titular.
    – Pague a taxa oficial. Ela muitas vezes cresce com cada classe.
    O instituto examina e, na maioria dos países, publica a marca. Outros podem se opor.
    Se nada impede, a marca é registrada. Quanto tempo leva depende do país.
more-1 =
    Decida o titular antes do depósito: você, ou sua empresa. Não deixe um designer, um distribuidor ou um gerente de loja depositar no nome dele.
    Normalmente a marca não pode ser mudada depois do depósito, e a lista não pode ficar mais longa. Confira as duas antes de pagar.
    Responda a tempo a toda carta do instituto. Uma carta sem resposta pode acabar com o pedido.
    Cuidado com cobranças de empresas com nomes que parecem oficiais. Pague só ao instituto ou ao consultor que você escolheu.
more-2 =
    Vende no exterior? Um registro no seu país não protege você lá.
    Depois do primeiro depósito, o prazo para depositar no exterior e manter sua primeira data é de { $priority }.
    Você pode depositar país por país, por um instituto regional, ou pelo Sistema de Madri se seu país é membro.
    Exemplo: uma saboeira deposita no seu país e acrescenta os mercados de exportação antes da feira.
    Muitos institutos exigem um agente local de depositantes estrangeiros. Pergunte antes do depósito.
ask =
    como registrar uma marca
    como registro meu nome no inpi
    onde vou pra registrar marca em angola
    passo a passo pedido de marca pra cafeteria
    consigo registrar marca sozinho sem advogado
    como patentear o nome da marca
    vendo sabonete online quero registrar a marca por onde começo
    quanto tempo até aprovarem minha marca
    marca no meu nome ou da empresa
    como registro o nome da minha lanchonete
    que papéis levo para registrar o nome da loja
    passos para o nome ficar em meu nome
