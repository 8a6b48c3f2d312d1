question = Um especialista pode decidir só a questão técnica ou de dinheiro entre nós?
answer =
    Sim, se as duas partes concordam. Chama-se decisão de experto. Uma pessoa que conhece o ramo responde a uma só questão clara, por exemplo:
    – que royalties são justos, ou quanto vale a marca?
    – este produto está dentro da licença?
    – o trabalho foi feito como prometido?
    A resposta normalmente obriga as duas partes como um contrato, a menos que combinem que é só um conselho.
    É privada, e mais curta do que um processo. Não decide culpa nem a briga inteira.
    Depois de combinada, ninguém pode sair sozinho. Então pense antes de assinar.
more-1 =
    Como começar no Centro da OMPI:
    – seu contrato tem essa cláusula, ou as duas partes assinam agora um acordo de submissão;
    – sem nenhum acordo, uma parte pode mandar um pedido, e a OMPI pergunta à outra se participa.
    Vocês escolhem o especialista juntos. Se não conseguem, o Centro da OMPI nomeia um depois de ouvir os dois.
    Também podem fixar o idioma e o lugar das reuniões. Os dois dão ao especialista os mesmos papéis.
    Os honorários dependem do tempo e da dificuldade. Peça uma estimativa ao Centro antes de concordar.
    Dá para combinar: primeiro mediação, depois o especialista para o ponto que resta.
more-2 =
    Escreva a questão de modo que uma única resposta seja possível: “Qual é a taxa de royalties da bomba a partir de hoje?” e não “Quem tem razão?”
    Diga no acordo: que papéis, quem paga, se o resultado obriga, e até quando.
    A armadilha: uma resposta obrigatória quase não pode ser mudada. Os tribunais só a revisam em poucos casos, que dependem do país. Também não é uma sentença arbitral; se a outra parte não cumpre, você cobra com base no contrato.
    Exemplo: uma empresa agrícola e um inventor concordam na licença, mas não no preço. Um especialista nessas bombas fixa a taxa. Os dois continuam trabalhando juntos.
ask =
    perito pra fixar royalties da nossa licença
    discordamos do valor da marca na saída do sócio
    engenheiro pode decidir se o produto usa a licença da minha patente
    diferença decisão de experto e arbitragem
    a opinião do perito obriga?
    software não foi entregue como combinado quem julga neutro
    quem escolhe o perito se a gente não concorda
    só a questão técnica sem justiça
