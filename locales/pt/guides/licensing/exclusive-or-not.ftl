question = Exclusiva, única ou não exclusiva: que licença devo dar ou pegar?
answer =
    – Exclusiva: só este licenciado pode usar o direito, geralmente nem você.
    – Única (“sole”): este licenciado e você, mais ninguém.
    – Não exclusiva: você pode dar o mesmo a outros.
    Dê uma licença exclusiva só a quem vai investir e mostrar resultados. Ela deve custar mais.
    Mantenha-a pequena: certos produtos, certos países, um tempo limitado.
    Ligue-a a deveres: uma data de lançamento, um mínimo de vendas ou pagamentos. Se não são cumpridos, ela acaba ou passa a não exclusiva.
    Os juízes leem essas palavras de formas diferentes. Por isso escreva o que cada lado pode fazer.
more-1 =
    Se o direito é seu, pergunte-se:
    – Esta empresa consegue mesmo atender a área toda? Que produtos concorrentes vende?
    – Você pode continuar vendendo, pela internet e a clientes antigos? Escreva isso.
    – Você já prometeu algo a outra pessoa? Uma segunda licença exclusiva é quebra de contrato.
    – O que acontece se a empresa é vendida ao seu concorrente?
    Comece com um teste ou uma opção: um valor pelo direito de decidir até uma data.
    Nada de prorrogação automática sem resultados.
more-2 =
    Se você pega a licença, pergunte:
    – Precisa de exclusividade? Para uma loja local, uma licença mais barata pode bastar.
    – Quem age contra quem copia? Em muitos países, dos licenciados só o exclusivo pode processar, e alguns querem antes a averbação da licença.
    – Há licenças mais antigas? Peça uma resposta escrita.
    – O que acontece quando o titular vende o direito?
    A lei de concorrência limita acordos exclusivos em muitos países. Proibir vendas a clientes de fora, ou fixar o preço de revenda, pode ser vedado. Pergunte antes de assinar.
more-3 =
    Licença ou distribuição? Um distribuidor compra seus produtos e os revende. Precisa de licença quando fabrica, embala, põe marca ou adapta.
    A armadilha é a área grande: um parceiro recebe um continente inteiro e vende em uma só cidade.
    Exemplo: uma saboeira dá sua marca a um importador só para o país dele. Ele deve encomendar um mínimo por temporada. Depois de um ano fraco, a licença passa a não exclusiva, e ela acha outro revendedor para o sul.
    Ponha as datas desses deveres no seu calendário. Um direito de encerrar que ninguém usa não vale nada.
ask =
    o que é licença única sole license
    importador quer exclusividade do meu sabonete no país dele
    ainda posso vender eu mesmo se a licença é exclusiva
    parceiro exclusivo não fez nada um ano
    vale pagar mais pra ser o único
    dar a mesma licença pra várias empresas pode?
    meu revendedor exclusivo pode impedir outros de importar
    o que significa exclusivo num beat
    cláusula de venda mínima o que é
    quer ser o único a vender no país
