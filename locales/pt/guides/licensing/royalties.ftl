question = Quanto posso pedir por uma licença? Como funcionam os royalties?
answer =
    Em regra, nenhuma lei fixa o preço. É o que os dois lados combinam; prepare seus números antes de conversar.
    Formas comuns de pagar:
    – royalties: uma parte das vendas, ou uma soma por peça vendida;
    – pagamento único: um só valor fixo;
    – uma mistura: algum dinheiro na assinatura, depois royalties, com um mínimo por período.
    Parta do dinheiro que o direito traz ao outro lado. Os royalties são uma parte justa desse ganho, nunca ele todo.
more-1 =
    O que puxa o preço para cima: uma licença exclusiva, um direito forte, um produto testado, um mercado grande, sua ajuda e treinamento.
    O que o puxa para baixo: um direito que pode ser atacado, dinheiro ainda a gastar antes de vender, e boas alternativas.
    Veja quanto outros pagam no seu ramo. Peça exemplos a uma associação do setor, a um consultor ou ao seu instituto de PI.
    Regras práticas da internet não são lei. Raramente servem a uma pequena empresa.
more-2 =
    Armadilhas:
    – “vendas líquidas” sem definição: diga o que se pode descontar;
    – nenhum direito de ver as contas: peça relatórios e o direito de conferi-los;
    – licença exclusiva sem mínimo: o licenciado pode não fazer nada e você não ganha nada;
    – atraso, moeda e custos bancários não combinados;
    – imposto retido quando o dinheiro cruza uma fronteira.
    Depende do país se você pode pedir royalties depois que uma patente acaba, e o que a lei de concorrência permite.
    Exemplo: uma designer recebe uma pequena soma na assinatura e uma parte por luminária vendida.
ask =
    quanto de royalties pela minha patente
    que porcentagem peço pela licença da marca
    empresa oferece pagamento único pela invenção é bom?
    taxa normal de royalties pra alimento
    como sei se falam as vendas verdadeiras
    licenciado não paga os royalties
    querem minha música num comercial que preço
    5% de royalties é bom
    quantos por cento peço por peça vendida
    quanto peço por peça vendida
    que porcentagem das vendas é normal
