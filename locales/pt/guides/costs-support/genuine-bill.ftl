question = Uma cobrança de um instituto parece verdadeira. Como a verifico?
answer =
    Pode ser verdadeira. Verifique antes de pagar:
    – abra por conta própria a página do instituto, sem usar link, código ou número da carta;
    – procure seu direito no registro oficial. Este pagamento é devido, e quando?
    – compare o valor com a tabela de taxas do instituto;
    – compare a conta bancária com a que o instituto indica na página;
    – pergunte ao seu agente ou ao instituto se mandou a cobrança.
    Se tudo combina, pague da forma que o instituto indica, e guarde o comprovante.
    Se um ponto não combina, não pague ainda. Mostre a carta ao instituto.
more-1 =
    Um logotipo copiado não prova nada, nem seu nome e número corretos. Eles estão em registros públicos.
    Boas falsificações mostram o valor e os dados certos. Só a conta bancária é outra. Por isso compare sempre a conta.
    Uma empresa privada pode oferecer a renovação. Você não precisa dela, e muitas vezes custa mais do que a taxa oficial. Leia as últimas linhas: é uma oferta ou uma cobrança?
    Não demore demais com a verificação. Se o registro diz que há taxa devida, seu direito pode mesmo se perder.
    Se foi seu agente que mandou, ligue para o número que você já conhece, sobretudo se a conta mudou.
ask =
    esse boleto do inpi é verdadeiro como confiro
    como saber se o aviso de renovação vem mesmo do instituto
    comparar conta bancária da carta com a do instituto
    meu procurador mandou fatura com conta nova
    lembrete de prorrogação parece oficial como ter certeza
    a conta do boleto mudou ainda é legítimo?
    confirmar se a gru foi emitida de verdade
