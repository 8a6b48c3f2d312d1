question = Paguei um autônomo pelo logotipo, site ou fotos. O direito autoral é meu?
answer =
    Nem sempre. Em muitos países, o autônomo fica com o direito autoral até que um contrato o transfira.
    A nota sozinha muitas vezes só dá a você permissão para usar a obra no fim combinado.
    Por isso peça uma cessão escrita e assinada. De preferência antes de o trabalho começar, no mais tardar com o último pagamento.
    Com empregados costuma ser diferente. Em muitos países, o empregador recebe os direitos, ou alguns deles.
    As regras dependem do país e do tipo de obra.
more-1 =
    O que o papel deve dizer:
    – Que obras: logotipo, textos, fotos, código, com a lista dos arquivos.
    – Cessão de todos os direitos patrimoniais, ou uma lista de usos. Algumas leis querem cada uso nomeado.
    – Para que países e por quanto tempo.
    – Que você pode mudar a obra e repassar os direitos.
    – Que nada nela pertence a outros, ou que licenças ela contém.
    – Que você recebe os arquivos originais.
    – O que acontece com os direitos morais, até onde a lei permite.
more-2 =
    Ainda não há contrato? Faça isto agora:
    – Escreva uma mensagem amigável. Peça uma cessão curta do trabalho pronto. Um pequeno pagamento extra pode ajudar.
    – Faça isso enquanto vocês ainda se dão bem, e antes de registrar o logotipo como marca.
    – Até lá, não mude a obra nem a use de novas formas sem perguntar.
    Exemplo: uma padaria imprime o logotipo em camisetas. O designer só tinha concordado com uma placa de loja, e pede dinheiro.
more-3 =
    As armadilhas:
    – “Todos os direitos incluídos” em um perfil na internet nem sempre é uma cessão válida.
    – Uma agência só pode dar a você o que os autônomos dela lhe deram. Peça essa corrente de papéis.
    – “Work made for hire” (obra por encomenda) é uma ideia dos Estados Unidos. Não funciona em todo lugar.
    – A pessoa na foto também tem direitos, ao lado do fotógrafo.
    Se o autônomo é você: mande suas condições com a proposta, e dê a cessão quando for pago.
ask =
    minha logo foi feita por um freela do fiverr de quem é
    paguei pelo site então o código é meu né
    freela não quer me dar os arquivos abertos
    fotógrafo diz que não posso usar as fotos na shopee
    saímos da agência ela pode tirar a logo da gente
    modelo contrato cessão de direitos designer
    meu sobrinho desenhou a logo de graça há 5 anos
    designer pode vender a mesma logo pra outro
    sou autônomo quem tem os direitos do que faço pro cliente
    o designer não me entrega o logotipo que já paguei
    o designer não entrega os arquivos do cartaz pago
    a desenhista da mascote diz que é dela e que não posso usar
    paguei o site e o programador diz que é dele
    de quem são as fotos do casamento que paguei
    o antigo programador reutiliza o que paguei
