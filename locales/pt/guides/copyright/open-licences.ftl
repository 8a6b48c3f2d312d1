question = Creative Commons e código aberto: o que essas licenças exigem de mim?
answer =
    São permissões dadas de antemão. Você pode usar a obra sem pedir, se cumpre as condições. O autor mantém o direito autoral.
    A Creative Commons, para imagens, textos e música, usa letras:
    – BY: cite o autor, a licença e suas mudanças.
    – NC: sem uso comercial. Para uma empresa, quase sempre significa: não use.
    – ND: não compartilhe uma versão mudada.
    – SA: compartilhe sua versão mudada sob a mesma licença.
    O código aberto também tem condições. Mantenha sempre os avisos. Algumas licenças querem também o código-fonte do seu produto.
more-1 =
    Como citar uma obra Creative Commons: título, autor, de onde é, nome da licença com link, e “alterado” se você mudou. Ponha ao lado da obra ou nos créditos.
    Guarde uma cópia da página do dia em que pega o arquivo.
    Se você quebra uma condição, a permissão acaba.
    Na versão atual das licenças, ela volta se você conserta a falha dentro de { $cure } depois de notá-la.
    O autor ainda pode cobrar pelo tempo anterior. Algumas pessoas vivem dessas cobranças.
    “Creative Commons Zero” significa sem condições, até onde a lei permite.
more-2 =
    Famílias de licenças de código aberto:
    – Permissivas: mantenha o aviso de direito autoral e o texto da licença. Muitas vezes boas para produtos que você vende.
    – Copyleft: se repassa um produto com esse código, deve oferecer código-fonte sob a mesma licença. Isso atinge uma parte, ou o produto inteiro.
    – Copyleft de rede: deveres parecidos, mesmo se as pessoas só usam seu serviço pela internet. Com algumas, começa quando você muda o código.
    Faça isto: liste cada componente com sua licença, e entregue os avisos com o produto.
    Pergunte a um consultor antes de vender produto ou aparelho com copyleft.
    “Grátis para baixar” ou “livre para uso privado” não é código aberto.
more-3 =
    Para dar sua própria obra assim:
    – Você deve ser dono de tudo nela. Pergunte a coautores, empregadores e autônomos.
    – Membros de uma entidade de gestão coletiva talvez não sejam livres para isso. Pergunte a ela antes.
    – Você não pode retirá-la de quem já a usa.
    – Escolha um texto de licença conhecido. Não escreva o seu.
    – Sua marca não está incluída. Mantenha-a como marca registrada.
    A armadilha: quem enviou pode não ser o autor. Pessoas e marcas na obra também não estão abrangidas.
    Exemplo: um cozinheiro compartilha fichas de receitas sob BY-NC. Escolas as usam de graça. Uma editora paga por uma edição impressa.
ask =
    posso usar foto creative commons no anúncio da loja
    cc by nc o que conta como comercial
    licença mit no meu app pago pode?
    vendemos aparelho com linux dentro o que devemos
    foto da wikipedia no rótulo do produto
    esqueci de dar crédito ao fotógrafo e ele quer dinheiro
    retirar licença creative commons das minhas fotos
    ícones grátis pedem atribuição onde escrevo
    código do github sem licença posso copiar
    usar código livre no meu app pago
