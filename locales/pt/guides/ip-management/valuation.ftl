question = Quanto vale minha marca, patente ou software?
answer =
    Vale o que vai render, poupar ou alcançar em uma venda. Não há tabela oficial de preços.
    Os avaliadores olham de lados diferentes:
    – renda: quanto dinheiro vai trazer na vida que resta, descontado o risco?
    – mercado: quanto outros pagaram por algo parecido?
    – custo: quanto custaria fazer de novo?
    Um bom avaliador tenta mais de um caminho e explica a escolha. O resultado é uma opinião para um fim e um dia.
    Uma pequena empresa muitas vezes pode começar com sua própria estimativa aproximada.
more-1 =
    Sua própria estimativa:
    – O que mudaria sem o direito: um preço menor, menos vendas, custos maiores? Anote a diferença em um ano.
    – Por quantos anos isso vai durar?
    – O que poderia dar errado? Desconte mais quanto menos certo for.
    Depois veja o que puxa o valor para cima ou para baixo: está registrado, em vigor, no seu nome, nos países certos? É fácil de contornar? Há provas de vendas?
    O custo diz pouco sobre o valor. Uma patente cara que ninguém usa quase não vale nada. Um nome simples que os clientes pedem pode valer muito.
more-2 =
    Pague uma avaliação quando outro precisa acreditar no número: venda, empréstimo, investidor, sócio que sai, herança, fisco, justiça. Para sua lista anual ou uma pequena licença, geralmente não precisa.
    Pergunte antes de pagar:
    – Quem deve aceitar o laudo, e que método quer?
    – O preço é fixo, e não uma parte do valor?
    – Que experiência o avaliador tem no seu ramo?
    A armadilha: um número brilhante de quem também quer vender sua patente.
    Exemplo: um restaurante muda de dono. O comprador compara o lucro anual com o de lugares parecidos sem nome conhecido. A diferença, contada por alguns anos e descontado o risco, abre a conversa.
ask =
    quanto vale minha marca
    quem avalia patente e vale pagar o laudo
    meu sócio sai e quer dinheiro pela parte dele na logo
    preço pra vender marca que não usamos mais
    método do alívio de royalties explicado simples
    calcular o valor do nosso software
    investidor diz que nossa PI não vale nada
    valor da marca da família em herança ou divórcio
    quanto peço a mais pelo nome do restaurante na venda
    o banco pergunta quanto valem nossos títulos
    quanto vale o nome se eu vender a empresa
    quanto vale o nome na venda da empresa
