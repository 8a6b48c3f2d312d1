question = O domínio que quero já está tomado. O que posso fazer?
answer =
    Primeiro veja quem o tem e o que há na página. Um serviço de consulta mostra o registrador e a data, e às vezes o titular.
    – Uma empresa honesta o usa: ela pode ficar com o nome. Escolha outro nome ou terminação.
    – A página está vazia ou à venda: você pode fazer uma oferta, ou escolher outro nome.
    – O titular mira sua marca de má-fé, e a marca é sua: uma reclamação pode trazê-lo de volta.
    Conta quem chegou primeiro. Se o nome foi registrado antes de você começar, geralmente você não tem direito a ele.
more-1 =
    Se for comprar, proteja-se. Fixe um preço máximo antes de escrever, e não diga quanto precisa do nome.
    Pague por um serviço de custódia confiável. Ele guarda o dinheiro até o nome estar na sua conta.
    Verifique antes o nome em uma base de marcas. Um endereço caro não vale nada se você não pode vender com ele.
    Muitas vezes uma pequena mudança sai mais barato: acrescente sua cidade, seu ramo ou outra terminação. Deve ainda ser diferente o bastante das marcas de outros.
more-2 =
    A armadilha: um “registrador” desconhecido escreve que uma empresa quer seu nome em outro país e que você deve correr. Essas mensagens muitas vezes são truque de venda. Não responda.
    Exemplo: uma pousada acha seu nome tomado por um hotel distante que o usa há muito tempo. Ela acrescenta a cidade ao endereço e registra sua própria marca no país.
    Se o titular é um antigo sócio, empregado ou web designer, veja seu contrato e suas notas. Podem mostrar que o nome pertence à empresa.
ask =
    o nome de site que eu quero já tem dono
    já tem alguém com o domínio do meu nome
    domínio parado à venda caro demais
    posso obrigar a me darem o .com
    de quem é esse domínio como descubro
    domínio sem uso há anos posso pegar
    email diz que empresa chinesa quer registrar meu domínio
    comprar domínio do dono com segurança
    compraram o .com da minha loja e querem vender para mim
    pegaram meu nome .com e pedem 5000
    meu endereço na web está com um desconhecido
