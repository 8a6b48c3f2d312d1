question = Que riscos de PI minha loja virtual tem?
answer =
    Olhe nas duas direções: o que você usa de outros, e o que outros podem tirar de você.
    – fotos, textos, música e fontes sem licença;
    – marcas de outros em títulos, palavras de busca ou endereços;
    – produtos cuja revenda ou importação o titular da marca pode impedir;
    – página, logotipo, programa ou endereço que ainda é da agência;
    – seu próprio nome, sem registro nos lugares para onde envia;
    – suas fotos nas lojas de outros.
    Todos podem ver sua loja. Países para onde você envia, ou cuja língua e moeda usa, podem aplicar a própria lei a você.
more-1 =
    Antes de abrir a loja:
    – Busque seu nome nos países para onde envia, e deposite-o lá.
    – Fique você com o endereço na internet e todas as senhas.
    – Faça a agência e o fotógrafo cederem os direitos, ou ao menos darem uma licença.
    – Use as fotos do fornecedor só com um sim por escrito.
    – Guarde a licença e a nota de cada imagem, fonte e música.
    – Peça aos fornecedores de produtos de marca papéis que mostrem de onde vêm.
    Confira de novo quando mudar um produto ou enviar a um novo país.
more-2 =
    Posso escrever a marca de outro? Muitas vezes sim, se é verdade e necessário: o que revende ou conserta, ou em que sua peça serve. Não use o logotipo nem pareça revendedor oficial. “Inspirado em” uma marca famosa é arriscado. Uma marca como palavra de busca em anúncios: em alguns países pode, se o anúncio não parece vir do titular. Pergunte antes.
    Produtos verdadeiros comprados fora: alguns países deixam importar e revender, outros deixam o titular impedir. Pergunte antes da compra.
    Recebeu aviso ou carta? Anote a data, não se apresse e peça logo ajuda.
    Exemplo: uma loja de capas escreve “serve em” e o modelo, com fotos próprias.
ask =
    vender capinha com a marca do celular no título pode?
    posso usar as fotos do fornecedor na minha loja online
    checagem jurídica pra loja nova na nuvemshop
    dropshipping de marca o que pode me acontecer
    comprar nome do concorrente como palavra-chave no google ads
    importo tênis original e revendo é importação paralela?
    que lei vale se vendo pra todo lugar
    posso dizer que meu perfume é inspirado no chanel
    agência diz que o site é dela
