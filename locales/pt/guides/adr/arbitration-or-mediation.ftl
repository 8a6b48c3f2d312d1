question = Mediação ou arbitragem: qual é a certa para nós?
answer =
    Na mediação, quem decide é você, com ajuda. Na arbitragem, um árbitro decide por você, como um juiz privado, e a decisão é obrigatória.
    Escolha a mediação quando um acordo é possível e você quer preservar a relação e manter baixos o custo e o barulho.
    Escolha a arbitragem quando precisa de uma resposta final, sobretudo entre partes de países diferentes. Na maioria dos países, os tribunais executam a sentença arbitral segundo a Convenção de Nova York.
    A arbitragem só funciona se as duas partes a aceitaram, antes ou depois do início da controvérsia.
    Muitos contratos combinam as duas: primeiro a mediação e, se fracassar, a arbitragem.
more-1 =
    Outras formas:
    – Arbitragem acelerada: normalmente um só árbitro e prazos curtos. Serve para casos menores ou urgentes.
    – Decisão de experto: um especialista responde a uma só questão técnica ou de dinheiro, por exemplo quais royalties são justos.
    Custo: na mediação, você paga o centro e o mediador por pouco tempo. Na arbitragem, os árbitros trabalham muito mais.
    Quase não cabe recurso contra uma sentença arbitral. Um juiz só vê falhas graves no procedimento, não se o resultado está certo.
    A audiência e os papéis são privados. Confira as regras se o sigilo importa para você.
more-2 =
    A armadilha: se uma patente ou marca é válida costuma ser assunto do instituto ou da justiça. Onde um árbitro pode decidir isso, o resultado geralmente só obriga as partes.
    Por isso a arbitragem raramente limpa do registro, para todos, uma inscrição errada.
    Exemplo: uma empresa de software e seu revendedor estrangeiro brigam por royalties não pagos. Primeiro fazem mediação. Acertam o valor e deixam para um árbitro só o sentido de uma cláusula.
    Um falsificador desconhecido nunca vai assinar um acordo de arbitragem. Contra ele, você precisa da justiça, da aduana ou da plataforma.
ask =
    diferença entre mediação e arbitragem explicação simples
    o que sai mais barato, árbitro ou mediador
    arbitro pode decidir de quem é a patente
    dá pra recorrer de arbitragem ou é final
    briga de licença com empresa gringa arbitragem serve?
    perito pra definir valor dos royalties
    arbitragem rápida pra empresa pequena
    sentença da wipo vale no brasil
