question = Vamos desenvolver um produto com outra empresa. O que devemos combinar?
answer =
    Assinem antes um acordo de confidencialidade. Depois um acordo de desenvolvimento conjunto, antes de trocar ideias. Ele diz:
    – objetivo, tarefas, datas, e quem paga;
    – o que cada lado traz. Continua sendo dele. Façam a lista;
    – de quem é cada tipo de resultado;
    – quem pode vender o quê, onde, por que parte;
    – quem deposita, prorroga e vai à justiça;
    – o que fica secreto, e quem pode publicar;
    – o que acontece se um lado para, é vendido ou fica sem dinheiro.
    Uma divisão clara é melhor do que “é dos dois”. As leis sobre cotitulares variam, e muitas vezes ninguém pode licenciar sozinho.
more-1 =
    Formas de dividir:
    – Por assunto: resultados na bomba são seus, na eletrônica são deles. Cada um recebe uma licença para o produto comum.
    – Por titular: todos os resultados vão a um lado. O outro recebe uma licença para sua área.
    – Juntos: então escrevam quem pode usar, licenciar, vender e processar sem perguntar, e como se divide a renda.
    Indiquem os inventores verdadeiros em uma patente. São pessoas, e nem sempre os titulares.
    Garanta que sua equipe e seus autônomos cederam os direitos a você. Só pode compartilhar o que tem.
more-2 =
    Enquanto trabalham:
    – Mantenham anotações datadas de quem contribuiu com o quê.
    – Marquem o que é secreto, e escrevam o que contaram em reuniões.
    – Decidam sobre o depósito antes de feira, amostra, licitação ou artigo.
    – Ponham por escrito as mudanças do plano.
    – Perguntem antes de embutir código aberto ou partes de outros.
    – Combinem etapas. Depois de cada uma, cada lado pode sair em ordem.
    Um lado que deposita sozinho pode prejudicar os dois. Combinem quem avisa quem, e com que rapidez.
more-3 =
    Quando cliente e fornecedor desenvolvem:
    – Pagar nem sempre quer dizer ser dono. Escrevam de quem são desenhos, dados, moldes e ferramentas.
    – Leia as condições gerais do comprador. Podem tomar todo resultado, e deixar concorrentes fabricar.
    – Se você melhora o produto do cliente, diga se pode usar isso para outros.
    – Com dinheiro público, leia as regras do subsídio.
    Acrescentem uma cláusula sobre controvérsias: primeiro mediação, depois um especialista ou arbitragem.
    Exemplo: um fabricante de bicicletas e uma firma de baterias dividem por assunto. Quando se separam, cada um sabe o que pode continuar usando.
ask =
    cliente paga o desenvolvimento a ideia é dele?
    acordo de codesenvolvimento o que por
    background ip e foreground ip o que é
    a fábrica melhorou nosso projeto de quem é a melhoria
    cotitular pode vender a patente sem me perguntar
    parceiro faliu e a invenção comum
    empresa grande quer testar nosso protótipo junto
    paguei o molde é meu?
    hackathon de empresa quem fica com o resultado
