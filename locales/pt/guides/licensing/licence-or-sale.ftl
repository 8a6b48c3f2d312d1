question = Devo licenciar meu direito ou vendê-lo, e como se faz uma venda?
answer =
    Licencie se quer renda ao longo do tempo, ou se talvez precise do direito depois. Venda se precisa de dinheiro agora, ou deixa esse negócio.
    – Licença: você continua titular. Paga as renovações, vigia cópias e ganha com as vendas.
    – Venda, chamada cessão: você recebe o preço, e o comprador, o direito com seus custos e chances. Não há volta. Continuar usando pode infringir o direito que vendeu.
    Há caminhos no meio: licença com opção de compra, venda com parte das vendas futuras, venda só para alguns países.
    Uma venda é escrita e assinada. Para um direito registrado, o novo titular é depois anotado no instituto de PI.
more-1 =
    Passos de uma venda:
    – Veja quem é o titular: você, sua empresa, um sócio, um autônomo?
    – Confira taxas, licenças já dadas e empréstimos sobre o direito.
    – Escreva o que se vende: números, países, produtos, arquivos, know-how, domínio, direitos contra quem copiou antes.
    – Fixe o preço e quando se paga. Uma pessoa neutra pode guardar o dinheiro até a cessão ser assinada.
    – Prometa só o que sabe.
    – Faça a anotação. Em muitos países, uma transferência não anotada não vale contra outros.
    – Deixe um contador olhar antes. Venda e licença têm impostos diferentes.
more-2 =
    Pontos especiais:
    – Marca: em alguns países, o bom nome do negócio, chamado fundo de comércio, deve ir junto. Uma transferência que engana o público pode ser recusada ou nula.
    – Pedido de patente: também pode ser vendido. Se deposita no exterior com o novo nome, ceda antes o direito de prioridade, por escrito.
    – Direito autoral: alguns países querem cada uso nomeado. Os direitos morais quase sempre ficam com o autor.
    – Nos Estados Unidos, autores podem encerrar muitas cessões de direito autoral { $us-back } depois da assinatura, se avisam a tempo.
    – De você para sua própria empresa: isso também precisa de um papel.
more-3 =
    As armadilhas:
    – “Todos os direitos, presentes e futuros” em um formulário de encomenda. Pode ser lido como venda.
    – Pagamento em participações, ou só “se der certo”. Peça algum dinheiro na assinatura.
    – Um comprador que só quer seu produto fora do mercado. Combine que pode recomprar se não for usado.
    – Vender mais do que precisa. Uma patente ou marca existe país por país; você pode vender as do exterior e manter a do seu país.
    Exemplo: um fabricante de bombas vende a uma grande empresa suas patentes em países distantes. Mantém a do seu país e continua vendendo lá.
    Antes de assinar, agende com um consultor.
ask =
    quero vender minha patente ou será que dou licença
    empresa quer comprar minha marca vendo?
    ofereceram 50 mil pela minha receita e o nome
    transferir marca pra minha filha como
    como vendo minha invenção pra empresa grande
    contrato de cessão o que tem que ter
    vendi os direitos da minha música posso recuperar
    passar a marca do meu nome pra minha empresa
    vamos fechar a loja dá pra vender o nome
    vender o invento de vez ou alugar
