question = Que classes escolho para minha marca?
answer =
    As classes separam produtos e serviços. A maioria dos países usa a classificação de Nice.
    Ela tem { $classes } classes: { $goods } para produtos e { $services } para serviços.
    Parta do que você vende com a marca agora, e do que realmente planeja vender em breve. Depois ache a classe de cada item.
    O Madrid Goods and Services Manager, gratuito, da OMPI mostra a classe de Nice e as palavras aceitas.
    Cada classe a mais muitas vezes custa mais. A proteção normalmente abrange o que você lista, mais produtos e serviços semelhantes.
more-1 =
    Exemplos:
    – Um café: servir café é um serviço. Café em pacotes é produto. Canecas estampadas são produto de mais outra classe.
    – Uma loja virtual que vende marcas de outros: serviços de varejo, não os próprios produtos.
    – Um aplicativo: um programa para baixar é produto. Um programa usado pela internet é serviço.
    Pergunte-se: pelo que o cliente me paga? Essa geralmente é a primeira classe a pegar.
more-2 =
    A armadilha: normalmente você não pode acrescentar produtos ou serviços depois do depósito. Precisa de um novo pedido.
    A outra armadilha é uma lista longa demais. Custa mais e traz mais oposição. A parte sem uso pode ser cancelada depois.
    Em alguns países, você precisa ter intenção de usar a marca para tudo o que lista.
    O título da classe nem sempre abrange tudo o que há nela. Escreva o que você realmente vende.
    Uma marca em outra classe ainda pode estar em conflito se os produtos são semelhantes.
ask =
    qual classe pra marca de roupa
    o que são classes de marca inpi
    quantas classes eu preciso
    vendo café e canecas e tenho a cafeteria qual classe
    dá pra acrescentar classe depois
    classe de nice pra aplicativo
    uma classe basta com pouco dinheiro?
    classe 35 ou 25 pra loja de roupa online
    alguém tem o mesmo nome em outra classe pode?
    escolher os números que dizem o que eu vendo
    vendo roupa e bijuteria, quantas classes marco
    em que classe fica bufê
    tecido e roupa na mesma classe ou em duas
