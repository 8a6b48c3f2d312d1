question = Que custos de PI vêm quando? Como planejo o dinheiro ao longo dos anos?
answer =
    Os custos vêm em ondas. Ponha-os em um calendário antes do depósito:
    – antes do depósito: busca, orientação, redação;
    – depósito: taxas do instituto por classe, desenho, página ou reivindicação;
    – exame: respostas a objeções, às vezes uma oposição;
    – concessão ou registro: em muitos países mais uma taxa;
    – exterior: cada país com suas taxas, agente e tradução. Quase sempre é a maior onda;
    – manutenção: patentes muitas vezes todo ano, marcas e desenhos a intervalos maiores;
    – defesa: vigilância, cartas, plataformas, justiça.
    Guarde uma reserva. Um direito sem dinheiro por trás é fraco.
more-1 =
    As ondas que têm data:
    Para patentes no exterior, você mantém a primeira data se deposita lá, ou com o PCT, dentro de { $patent-priority }.
    Para marcas e desenhos no exterior, deposita-se dentro de { $mark-priority } para mantê-la.
    Com um pedido PCT, as grandes contas dos países costumam vir até { $national-phase } depois da primeira data. Alguns institutos dão mais tempo, alguns dão menos.
    As taxas de patente voltam sempre, muitas vezes subindo, normalmente por { $patent-term } desde o depósito.
    Uma marca pode ser prorrogada sempre, no intervalo fixado pelo instituto.
    Se perde uma taxa de manutenção de patente, desenho ou marca, os países da Convenção de Paris dão pelo menos mais { $grace }, quase sempre com sobretaxa.
more-2 =
    Um plano simples: liste cada direito, o que rende, a próxima data, o custo. Uma vez por ano, largue o que não rende nada e avise seu agente a tempo.
    Peça a cada agente preços fixos por etapa, e o que não está incluído. Anote a moeda.
    As armadilhas:
    – todo o dinheiro no depósito, nada para a resposta ao examinador;
    – países demais no começo;
    – lembretes mandados a um endereço antigo, ou cobranças falsas;
    – taxas pagas por um direito que ninguém usa.
    Exemplo: uma fabricante de bombas deposita no seu país e procura compradores enquanto a primeira data ainda vale. Depois paga só pelos países que encomendaram.
ask =
    quando se paga as taxas da patente ao longo dos anos
    orçamento total de uma patente da ideia ao fim
    plano de custos de pi pra startup investidor pede
    como distribuir o custo da marca em vários países
    custo anual de manter patente
    que direitos largar pra poupar
    depois do registro pago de novo?
    conta surpresa do agente de patentes como evitar
