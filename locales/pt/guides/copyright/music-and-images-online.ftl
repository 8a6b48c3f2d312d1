question = Posso usar música ou imagens da internet na minha empresa?
answer =
    Geralmente não sem permissão. O que você acha na internet quase sempre pertence a alguém.
    Citar o autor não é permissão. Mudar um pouco a imagem também não é.
    Escolhas mais seguras:
    – Suas próprias fotos e gravações.
    – Bancos de imagens ou de música com licença para uso comercial.
    – Licenças abertas, se permitem uso comercial e você segue as condições.
    – A biblioteca de música para empresas da plataforma.
    As exceções, por exemplo para citações, variam de país para país. Raramente abrangem publicidade.
more-1 =
    A música tem vários donos: o compositor, o intérprete e o produtor da gravação.
    – Na sua loja ou café: geralmente você precisa de uma licença da entidade de gestão coletiva do seu país.
    – Uma conta particular de streaming geralmente não abrange uma empresa.
    – Em um vídeo promocional: normalmente você precisa de permissão para a música e para a gravação.
    – Nas redes sociais: músicas oferecidas a usuários particulares muitas vezes não são permitidas para contas de empresas.
    Um pedaço curto de uma música também pode ser demais.
more-2 =
    Antes de usar um arquivo, verifique e guarde:
    – Quem realmente o oferece. Sites gratuitos às vezes oferecem imagens roubadas.
    – O texto da licença no dia em que você o pega, em cópia.
    – Se uso comercial, mudanças e impressão são permitidos.
    – Se você precisa citar o autor, e como.
    – Se aparecem pessoas, marcas ou obras de arte. Seus donos também podem ter direitos.
    Exemplo: um hotel pega um pôr do sol de um buscador. Depois um fotógrafo pede uma taxa de licença e custos.
more-3 =
    Recebeu uma carta ou cobrança?
    – Não ignore, e não pague na hora.
    – Salve a página como está, depois tire a imagem ou a música do ar.
    – Pergunte quem é o remetente, que obra é, e peça prova do direito.
    – Olhe seus próprios arquivos. Talvez você ou seu web designer tenha uma licença.
    – Não assine uma declaração antes que um consultor a leia.
    Algumas cartas são verdadeiras, outras pedem demais, e outras são golpe.
ask =
    posso usar imagem do google no meu site
    música no reels da minha loja pode?
    tocar spotify no restaurante
    ecad cobrando minha loja tenho que pagar
    recebi cobrança por foto no blog socorro
    se eu der os créditos pode usar
    música grátis pra vídeo de empresa
    tomei strike de direitos autorais na página
    quantos segundos de música posso usar
    pôr no panfleto uma imagem do google
