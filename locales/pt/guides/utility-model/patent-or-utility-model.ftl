question = Patente ou modelo de utilidade: qual devo escolher?
answer =
    Veja primeiro se seu país tem modelos de utilidade. Se tem, pense em:
    – um modelo de utilidade para um produto simples, de vida curta, com orçamento pequeno e cópias esperadas logo
    – uma patente para um avanço maior, um método ou uma substância, vida longa, investidores ou muitos mercados de exportação
    Uma patente demora mais e custa mais. Geralmente é examinada, por isso é mais firme.
    Um modelo de utilidade chega antes e acaba antes. Muitas vezes ninguém o verificou.
    A aparência sozinha não é nem um nem outro. Para isso há o desenho industrial.
more-1 =
    Prazo máximo de um modelo de utilidade anotado para o seu país: { $um-term }.
    Prazo de uma patente anotado para o seu país: { $patent-term }.
    Faça estas perguntas ao seu instituto:
    – Posso depositar os dois para a mesma invenção, e manter os dois?
    – Posso mudar um pedido de patente em modelo de utilidade, e até quando?
    – O instituto examina modelos de utilidade? De que preciso antes de poder agir contra quem copia?
    – Métodos ou substâncias são aceitos?
    – Que taxas pagam as pequenas empresas?
more-2 =
    As armadilhas:
    – No exterior, muitos países não têm modelos de utilidade. Para esses mercados, você precisa de patente ou de outro direito.
    – Nos países da Convenção de Paris, um primeiro depósito de modelo de utilidade pode dar prioridade a um pedido de patente posterior. O contrário também funciona.
    – Mais barato não quer dizer mais seguro. Um direito não verificado pode ser cancelado depois de uma busca do seu adversário.
    Exemplo: um fabricante de reboques de bicicleta espera cópias na próxima temporada. Registra o novo engate como modelo de utilidade. Para o novo controle do motor, deposita um pedido de patente.
ask =
    patente ou modelo de utilidade
    modelo de utilidade é mais fraco que patente?
    posso ter patente e MU juntos
    indeferiram minha patente posso mudar pra modelo de utilidade
    o que é mais barato MU ou patente
    ferramenta simples e pouco dinheiro patente não compensa?
    vendemos só 3 temporadas precisa de patente inteira
    na china modelo de utilidade ou patente de invenção
    patente ou modelo de utilidade para uma debulhadora
    algo mais simples que patente pra uma enxada melhorada
    o mais rápido e barato pra uma ferramenta simples
    ferramenta dobrável simples, proteção barata
    modelo de utilidade ou patente, qual a diferença
