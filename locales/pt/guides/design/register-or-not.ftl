question = Devo registrar meu desenho, ou não vale a pena?
answer =
    Registrar costuma compensar quando tudo isto é verdade:
    – As pessoas compram o produto pela aparência.
    – Vai vender por mais do que uma temporada curta.
    – É fácil de copiar, e você agiria contra uma cópia.
    Talvez não compense para uma moda rápida, umas poucas peças únicas, ou uma aparência que só segue a função técnica.
    Decida antes de mostrar o produto. Depois pode ser tarde demais.
    Costuma ser mais barato e mais rápido do que uma patente. O preço depende do país.
more-1 =
    Comece pequeno:
    – Escolha seus campeões de venda, não a coleção inteira.
    – Deposite onde você vende e onde fariam cópias.
    – Pergunte ao seu instituto se um pedido pode conter vários desenhos. Isso muitas vezes baixa o preço por desenho.
    – Pergunte por taxas reduzidas para pequenas empresas.
    Exemplo: uma oficina de sapatos registra o padrão da sola usado em todos os modelos. As cores de vida curta ficam de fora.
more-2 =
    Depois do primeiro depósito, o prazo para depositar em outros países e manter a primeira data é de { $priority }.
    Assim você pode começar no seu país, testar o mercado e depois decidir sobre a exportação.
    Um certificado ajuda na prática. Marketplaces e aduanas pedem primeiro um direito registrado.
    A armadilha é um depósito com imagens fracas. O que as vistas não mostram é difícil de defender.
    Outra armadilha é esquecer a renovação. O direito então acaba sem aviso.
more-3 =
    Se você não registra, nem sempre fica sem proteção:
    – Alguns lugares protegem desenhos não registrados por um tempo mais curto.
    – O direito autoral pode abranger formas ou padrões artísticos. O critério varia de país para país.
    – Regras sobre concorrência desleal podem ajudar contra uma cópia servil.
    Em cada caso, você precisa provar quem foi o primeiro, e muitas vezes que o outro copiou.
    Por isso guarde esboços datados, amostras e as primeiras notas.
ask =
    vale a pena registrar desenho industrial
    marca de roupa pequena preciso registrar cada vestido?
    registro de desenho ou só direito autoral
    fabrico móveis compensa pagar registro de design
    meu produto vende só uma estação registro ou não
    jeito barato de proteger visual do produto
    concorrente copia a gente todo ano o que registrar
    registro todas as cores da bolsa?
