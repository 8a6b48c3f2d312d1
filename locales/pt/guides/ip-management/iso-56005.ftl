question = O que é a { -iso-56005 }, e minha pequena empresa precisa dela?
answer =
    { -iso-56005 } é um guia internacional para empresas que inovam. Diz como planejar e gerir a PI pelo caminho: uma estratégia, PI em cada etapa de um projeto, e ferramentas úteis.
    É orientação voluntária. Não dá nenhum direito e não substitui nenhum pedido.
    Uma pequena empresa não precisa dela para ter ou proteger algo. Pode ajudar como lista de verificação quando você desenvolve produtos novos com frequência, ou quando um cliente ou financiador a pede.
    Comece com listas gratuitas. Compre o texto só quando souber para quê.
more-1 =
    O que abrange, em resumo:
    – entender seu mercado, e decidir para que serve a PI;
    – nomear quem é responsável, e dar tempo e dinheiro;
    – olhar a PI em cada etapa, da primeira ideia ao lançamento;
    – ferramentas: registro de invenções, buscas, obter e manter direitos, pesá-los, lidar com riscos, fazer uso deles.
    É escrita como orientação: “convém”, não “deve”. Por isso não é feita para um certificado.
    Outra norma, { -iso-56001 }, fixa requisitos para gerir a inovação como um todo, e empresas podem ser certificadas nela. Em alguns lugares, como a China, empresas são classificadas com sistemas baseados na { -iso-56005 }.
more-2 =
    Primeiros passos no espírito dela:
    – Escreva em uma página o que a PI deve fazer por você nos próximos anos.
    – Faça sua lista de direitos e datas.
    – Acrescente uma pergunta de PI a cada etapa do projeto: busca, segredo, depósito, assinatura.
    – Nomeie uma pessoa, e olhe a página com a equipe de vez em quando.
    Oferecem ou pedem um certificado? Descubra quem o emite, o que exatamente se verifica, e se seu cliente o aceita.
    A armadilha: um pacote caro de manuais que ninguém abre. Peça o texto e o preço ao seu órgão nacional de normas.
    Exemplo: uma fabricante de bombas pega só as perguntas de projeto. No próximo projeto, a busca vem antes das ferramentas.
ask =
    iso 56005 pra empresa pequena
    existe norma iso de gestão de propriedade intelectual
    certificado iso de pi precisa?
    cliente pergunta se trabalhamos conforme iso 56005
    custo de certificação iso 56005
    diferença iso 56001 e iso 56005
    consultor quer vender norma de gestão de PI
    norma de gestão da inovação e patentes abnt
