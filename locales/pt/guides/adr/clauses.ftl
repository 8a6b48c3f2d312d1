question = O que meu contrato deve dizer sobre controvérsias?
answer =
    Ponha uma cláusula curta sobre controvérsias em todo contrato de licença, distribuição, desenvolvimento ou confidencialidade. Depois que a briga começa, é difícil concordar em alguma coisa.
    A cláusula deve dizer:
    – o caminho: mediação, arbitragem, um tribunal, ou um depois do outro,
    – que regras e que centro,
    – o lugar e o idioma,
    – para a arbitragem, quantos árbitros,
    – em outra cláusula, a lei de que país vale para o contrato.
    A OMPI oferece cláusulas modelo em muitos idiomas e um gerador de cláusulas gratuito. Use o texto modelo e mude pouco.
more-1 =
    Um bom modelo para a maioria das pequenas empresas: primeiro conversar, depois mediação, depois arbitragem ou um tribunal determinado.
    Ponha um limite para a etapa da mediação. Uma escolha comum nas cláusulas modelo da OMPI: { $wait }.
    Depois disso, cada parte pode passar à etapa seguinte.
    Diga que as duas partes ainda podem pedir uma ordem urgente a um juiz.
    O contrato não tem cláusula? Depois do início da controvérsia, vocês ainda podem assinar um acordo de submissão, se os dois quiserem.
more-2 =
    As armadilhas:
    – “As controvérsias serão resolvidas por arbitragem”, e nada mais. Ninguém sabe onde, por quem ou com que regras.
    – Arbitragem e justiça juntas, cada uma para tudo.
    – Um lugar longe e caro para você, ou cujos tribunais não executam bem as sentenças arbitrais.
    – Uma cláusula copiada do contrato de outra pessoa.
    Exemplo: uma designer assina um formulário com arbitragem em uma cidade distante. A conta não paga é menor do que o custo do caso. Um lugar mais perto, ou um juizado, teria sido melhor.
    Para consumidores e empregados, regras especiais muitas vezes limitam essas cláusulas. Pergunte a um advogado.
ask =
    modelo de clausula de disputa pro meu contrato de licença
    o que por no contrato se a gente brigar depois
    cláusula compromissória ompi texto pronto
    contrato fala em arbitragem em londres isso é ruim pra mim?
    qual foro colocar no contrato com comprador de fora
    nosso contrato não tem nada sobre briga e agora
    exemplo de cláusula de mediação pra contrato de serviço
    gerador de cláusula da wipo é de graça
    o que pôr no contrato pra caso de briga
