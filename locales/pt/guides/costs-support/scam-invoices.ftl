question = Recebi uma cobrança sobre minha marca ou patente. É verdadeira?
answer =
    Não pague antes de verificar. Muitas dessas cartas e mensagens enganam ou são puro golpe. Nomes e endereços em registros públicos facilitam isso.
    Sinais de alerta:
    – um “registro”, “catálogo” ou “base de dados” desconhecido, com nome parecido com o de um instituto,
    – letras miúdas que dizem que é uma oferta,
    – uma conta bancária em outro país que não o do instituto,
    – pressa, e a ameaça de que você vai perder seu direito,
    – chega a você, embora você tenha um agente.
    Pergunte ao seu agente ou instituto. Use um número ou página que você achou por conta própria, não os da carta.
more-1 =
    A publicação oficial é feita pelo próprio instituto. Nenhum registro privado acrescenta proteção.
    Saiba o que você realmente deve: anote suas datas de renovação, e procure-as no registro oficial ou na sua própria conta no instituto.
    A OMPI, o instituto da União Europeia e muitos institutos nacionais mostram cópias dessas cartas nos seus sites. Compare a sua.
    Não clique em links ou códigos da mensagem. Digite por conta própria o endereço do instituto.
    Avise a pessoa que paga as contas na sua empresa. Essas cartas costumam chegar logo depois que uma marca ou um pedido é publicado.
more-2 =
    Se você já pagou: ligue já para o banco e peça para parar ou devolver o pagamento. Escreva ao remetente que contesta a cobrança. Avise o instituto e a polícia ou o órgão de defesa do consumidor.
    Às vezes pagar uma dessas ofertas conta como assinar um contrato; aja logo e pergunte a um advogado se vierem mais cobranças.
    Exemplo: logo depois da publicação da marca, uma florista recebe uma cobrança com brasão e o número exato da marca. O agente conhece o remetente: uma lista privada sem nenhum efeito legal. Ela guarda a carta e denuncia.
    O logotipo copiado da OMPI ou de um instituto não prova nada.
ask =
    chegou boleto de registro de marca que não conheço pago?
    carta diz pague ou a marca será cancelada
    essa fatura da wipo é falsa
    querem dinheiro pra publicar minha patente
    email do inpi pedindo pix é golpe
    paguei um boleto falso de marca e agora
    aviso de renovação de empresa desconhecida
    golpe do registro de marca por telefone
    ligaram dizendo que outra pessoa vai registrar minha marca se eu não pagar hoje
    chegou um boleto estranho de registro de marcas, é golpe
    boleto estranho pra constar num cadastro
