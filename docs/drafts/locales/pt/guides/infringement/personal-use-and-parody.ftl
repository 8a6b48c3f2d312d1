question = É só para mim, para a escola ou uma piada. Posso copiar sem pedir?
answer =
    Depende do país e do direito. Em geral:
    – Só para você, em casa, sem negócio: muitas leis o permitem para patentes e desenhos. Algumas não, como nos Estados Unidos para patentes. O direito de marca quase sempre só alcança o comércio. Em direito autoral, muitos países permitem algumas cópias privadas, outros poucas.
    – Escola, clube, caridade: exceções estreitas para ensino. “Sem lucro” sozinho não libera nada.
    – Piada ou paródia: alguns países a permitem no direito autoral. Em produtos à venda, é arriscado.
    – Fan art: geralmente precisa de consentimento, mesmo desenhada por você.
    Se vende, anuncia ou posta, não conte com uso privado. Peça antes ao titular por escrito, ou crie algo seu.
more-1 =
    Caso a caso:
    – Um bolo, brinquedo ou camiseta que você faz para seu filho: muitas vezes uso privado, mas decide a lei de lá. A confeiteira ou gráfica que cobra faz negócio e precisa de consentimento.
    – Um presente: um só, privado, pode ser permitido. Muitos, ou de uma empresa aos clientes, é uso comercial.
    – Escola: cópias e teatro em aula muitas vezes são permitidos com limites. Vender no bazar, quase sempre não.
    – Camisetas do clube com logotipo de marca: peça à marca.
    – Postar: alcança o público, e o uso privado acaba.
    Não ajudam: “sem intenção de infringir”, citar o artista, “não ganhei nada”, “achei na internet”, “todos fazem”.
    Um amigo que imprime na empresa dele também faz negócio.
more-2 =
    Piada e fan art:
    – Paródia em direito autoral: Reino Unido, Canadá e Austrália, por exemplo, a permitem se é leal. Nos Estados Unidos, um juiz pesa cada caso. Algumas leis nem a citam.
    – Ajuda se a piada é sobre a obra, toma só o que precisa e não engana ninguém.
    – Marcas famosas: em muitos países, um logotipo distorcido por graça em produtos ainda pode ser infração. Nos Estados Unidos, uma piada usada como sua própria marca não tem abrigo especial.
    – As pessoas podem ter direitos sobre seu rosto e nome.
    – Fan art: alguns titulares publicam regras para fãs. Leia o que dizem sobre vender.
    Recebeu uma carta? Tire a oferta do ar, e busque orientação antes de responder.
more-3 =
    Réplicas, também para museu ou filme:
    – A peça ainda é protegida? O direito autoral pode ter acabado, mas foto ou scan novo pode ter direitos.
    – Muitas leis deixam museus copiar para preservar, não vender.
    – Sem marca nem nome de fabricante. Escreva “réplica”. Vendida como autêntica, pode ser fraude.
    – Peças de uma comunidade: fale antes com ela.
    – Patrimônio protegido: pode exigir licença. Fale com o órgão do patrimônio.
    – Consentimento por escrito: o que, quantas, vendidas onde.
    A armadilha: o cliente diz “tudo liberado”. Você fez, e talvez pague.
    Exemplo: um oleiro copia um jarro antigo para um museu. O jarro é livre lá. O museu libera suas fotos por escrito. Cada base leva “réplica”.
ask =
    só pra uso pessoal pode copiar?
    fiz de presente com personagem da disney
    camiseta engraçada com logo famosa
    fan art pode?
    bordar logo de marca na minha própria bolsa
    paródia de marca em caneca
    pro bazar da escola vendemos copos com desenho animado
    não ganho dinheiro com isso então pode?
    fazer réplica de espada antiga pra museu
    posso construir coisa patenteada só na minha casa
    camisetas da igreja com escudo de time
    fantasia de cosplay pra vender é permitido
