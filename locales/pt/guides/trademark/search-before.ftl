question = Como verifico se um nome está livre antes de usá-lo?
answer =
    Faça uma busca antes de imprimir, lançar ou depositar. Olhe primeiro aqui:
    – A Global Brand Database da Organização Mundial da Propriedade Intelectual (OMPI): gratuita, muitos países.
    – A base de marcas de cada instituto onde vai vender.
    – A internet, lojas de aplicativos, lojas virtuais, o registro de empresas e os domínios.
    Procure também nomes parecidos, não só o mesmo. Compare som, grafia, aparência e sentido, para os mesmos produtos e serviços ou semelhantes.
    Uma busca limpa diminui o risco. Nunca prova que um nome está livre.
more-1 =
    Como buscar bem:
    – Comece pelo nome exato, depois outras grafias, partes dele e traduções.
    – Teste como soa nas outras escritas que seus clientes leem.
    – Olhe nas classes dos seus produtos, e nas próximas.
    – Anote a data e o que achou.
    A armadilha: depósitos muito recentes talvez ainda não apareçam. Em alguns países, um nome em uso sem registro também pode deter você.
    Uma marca notoriamente conhecida pode deter você até para outros produtos.
more-2 =
    Achou algo parecido? Não entre em pânico. Veja se ainda está em vigor, em que país, para que produtos e de quem é.
    Você pode escolher outro nome, encurtar sua lista de produtos, ou pedir ao titular um consentimento escrito.
    Exemplo: “Solara” para luminárias está registrada. “Solaria” para luminárias é arriscado. “Solaria” para geleia provavelmente está mais longe, mas verifique.
    Antes de uma grande encomenda de embalagens, peça a um consultor que olhe o resultado. Mudar um nome depois custa mais.
ask =
    como saber se um nome já está registrado
    minha marca tá livre?
    busca de marca grátis onde
    como sei se alguém já tem essa logo
    já imprimi 500 rótulos como vejo se o nome pode
    posso usar nome registrado em outro país
    alguém tem nome quase igual escrito diferente posso usar
    buscar marcas no mundo todo
    nome não aparece na base do inpi então posso usar?
    meu primo diz que o nome do meu salão já tem dono, onde eu vejo
    como sei se alguém já usa o nome que escolhi
    antes de pintar a fachada quero ver se o nome está livre
    nome pra barbearia já tem dono?
    o nome do meu carrinho de lanche está livre
