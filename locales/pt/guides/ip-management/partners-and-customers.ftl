question = De quem é o que fazemos por encomenda de um cliente, ou com um parceiro?
answer =
    Se o contrato se cala, decide a lei do país. Para o mesmo trabalho, ela pode dar os direitos a quem faz ou ao cliente.
    Por isso escreva antes de começar:
    – o que cada lado traz, e que isso continua seu;
    – de quem são os novos desenhos, o molde, a receita ou o programa;
    – quem pode usá-los, para quê, e também depois do fim;
    – quem deposita e quem paga;
    – o que é segredo, e até quando.
    Vender a coisa geralmente não vende os direitos sobre ela. Os desenhos que um cliente entrega a você normalmente continuam dele: use-os só para ele.
more-1 =
    Em uma encomenda sob medida, combine também:
    – Você pode fazer o mesmo para outros, e mostrar como referência?
    – Quem fica com ferramentas, moldes e arquivos?
    – Outra oficina pode depois consertar ou copiar?
    – Quem paga se um terceiro diz que seu direito foi copiado? Quem trouxe a parte é uma resposta justa.
    Um meio-termo que muitas vezes funciona: o cliente fica com o que é especial dele. Você fica com seus métodos gerais, e dá a ele uma licença para o que está dentro do produto dele.
    Abrir mão de todos os direitos vale mais dinheiro. Ponha isso no preço.
more-2 =
    Leia as condições de compra de grandes clientes. Uma linha pode dizer que todos os resultados e invenções passam a ser deles, também seu know-how antigo. Peça para limitar.
    Com um parceiro, uma marca comum precisa de um titular claro e de uma regra para o fim.
    As armadilhas:
    – um parceiro deposita a marca ou patente no nome dele: olhe os registros;
    – um cliente entrega um logotipo ou imagem que não é dele. Peça prova, e que ele prometa por escrito pagar se houver cobrança. O verdadeiro dono ainda pode agir contra você.
    Exemplo: um marceneiro faz estantes para um hotel. Combinam por escrito: o hotel tem a aparência, o marceneiro guarda o encaixe oculto para outros trabalhos.
ask =
    cliente encomendou máquina e agora exige todos os desenhos
    cliente pode dar o projeto do meu móvel pra marceneiro mais barato
    ele diz que pagou então tudo é dele
    posso vender o mesmo bolo personalizado pra outros
    marca própria pra supermercado de quem é a receita e o nome
    quem fica com o molde depois da produção
    contrato da empresa grande diz que toda invenção é deles
    marca em comum com outra padaria e se a gente separar
    cliente me deu imagem pra estampar e era roubada
    meu sócio saiu, quem fica com o nome do negócio
    meu primo e eu vamos separar, quem fica com o nome
    os direitos são meus ou da sociedade
