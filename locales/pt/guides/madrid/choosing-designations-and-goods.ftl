question = Que países e que produtos escolho em um pedido por Madri?
answer =
    Parta do seu negócio, não do mapa.
    – Países: onde vende agora, onde vai mesmo vender em breve, onde seus produtos são feitos e de onde vêm falsificados.
    – Verifique na lista da OMPI se cada um é membro do Sistema de Madri.
    – Produtos e serviços: o que você vende com a marca. A lista não pode ir além da sua marca no seu país.
    – Palavras: o Madrid Goods and Services Manager, gratuito, da OMPI mostra a classe e, para muitos países, se o instituto aceita as palavras.
    – Busque antes marcas anteriores em cada país.
    Países podem ser acrescentados depois. Produtos não.
more-1 =
    Como trabalhar nisso:
    – Faça uma tabela: país, vendas agora, vendas planejadas, taxa, risco de cópias.
    – Ponha cada um na calculadora de taxas da OMPI. Alguns países custam várias vezes mais do que outros.
    – Veja os perfis dos membros nas páginas da OMPI: regras especiais, prazos, agente local.
    – Escreva uma lista de produtos mais curta para um país com palavras rigorosas ou muitas marcas anteriores. Dá para fazer isso no mesmo formulário.
    Exemplo: uma fabricante de sapatos lista sapatos, bolsas e cintos. Para um país lista só sapatos, porque lá as bolsas estão tomadas.
more-2 =
    Grupos de países:
    – A União Europeia é uma só designação para todos os seus países. Uma marca anterior em um único deles pode bastar para impedi-la.
    – A OAPI é uma só designação para seus países membros africanos.
    – Alguns territórios não estão abrangidos pelo país a que pertencem. A China não inclui Hong Kong e Macau no Sistema de Madri.
    – Países que saíram de uma união, ou nunca entraram, devem ser indicados sozinhos, como o Reino Unido.
    Não é membro? Deposite lá diretamente. Use a data do seu primeiro depósito enquanto corre o prazo de prioridade.
more-3 =
    As armadilhas:
    – “Todos os produtos da classe”. Muitos institutos recusam. Alguns perguntam se você quer mesmo usar a marca para tudo.
    – Uma declaração de que pretende usar a marca. Alguns membros a querem, os Estados Unidos em formulário próprio. Assine só se for verdade.
    – Indicar um país “por via das dúvidas”. Uma marca sem uso pode ser cancelada lá.
    – Um nome grosseiro ou descritivo na língua local.
    Erros em classes ou palavras trazem uma carta da OMPI a você e ao seu instituto, e muitas vezes taxas extras.
    Quem responde à OMPI é seu instituto, não você. Ligue no mesmo dia.
    Se a taxa extra não é paga a tempo, o pedido inteiro conta como abandonado.
ask =
    que países marcar na marca internacional
    escolher designações madri com pouco dinheiro
    como usar o goods and services manager da wipo
    indico a ue inteira ou países separados
    madri china vale em hong kong e macau?
    posso ter produtos diferentes por país no mesmo pedido de madri
    exportamos temperos pro golfo e europa que países primeiro
    carta de irregularidade da wipo sobre minha lista de produtos
    é bom marcar todos os países em madri
