question = Fazemos artesanato. Que proteção importa primeiro?
answer =
    Geralmente o nome vem primeiro, depois a aparência das melhores peças:
    – seu nome ou um sinal para todo o grupo: marca, marca coletiva ou de certificação;
    – uma forma ou padrão novo: desenho industrial, antes de mostrar;
    – peças artísticas e desenhos: direito autoral, em muitos países sem registro;
    – um artesanato conhecido pelo lugar: indicação geográfica, onde abrange artesanato;
    – uma técnica especial: segredo comercial, se puder guardar.
    Padrões antigos de uma comunidade não são novos. Um desenho industrial sobre eles normalmente não é válido. Alguns países os protegem de outra forma. Pergunte antes à comunidade.
more-1 =
    A armadilha típica: fotos das peças novas estão na internet antes de qualquer depósito. Em alguns países, elas já não podem ter desenho industrial.
    Outras armadilhas:
    – Um comprador ou exportador registra seu nome ou padrão no país dele.
    – Um hotel ou uma grife copia um padrão, e você não tem prova datada.
    – Cópias de fábrica levam o nome da sua vila, e nenhum grupo o protegeu.
    – Você vende o único desenho junto com “todos os direitos”.
    Os países escolhem até onde o direito autoral abrange objetos úteis.
    Onde são protegidos como arte, a Convenção de Berna pede pelo menos { $applied-art } desde a criação.
more-2 =
    Primeiros passos:
    – Assine e date esboços e peças, e guarde fotos com datas.
    – Escolha as peças que mais vendem. Pergunte ao seu instituto de PI quanto custa um só depósito de desenho com várias peças.
    – Fale com outros artesãos sobre uma marca comum com regras de qualidade, e ponha sua etiqueta em cada peça.
    Depois do primeiro depósito de desenho, o prazo para depositar no exterior com a mesma data é de { $design-priority }.
    Grande encomenda do exterior? Escreva quem pode usar o padrão, para quê e por quanto tempo.
    Exemplo: cesteiras escolhem uma marca comum. Os padrões novos de cada uma são depositados antes da feira. Os antigos continuam da vila.
ask =
    ceramista quer parar cópias dos vasos por onde começa
    joia feita à mão como proteger
    nosso grupo de bordadeiras quer uma etiqueta comum
    que direitos tem quem faz cesto e tapete
    renda de bilro associação de mulheres qual registro serve
    loja de artesanato o que depositar antes da temporada
    direito autoral ou desenho pra escultura em madeira
    bolsa de couro artesanal qual proteção primeiro
    vendo no elo7 e etsy cerâmica com desenho meu
    sou ceramista e cada um me diz uma coisa sobre proteger minhas peças
    artesãs do barro, repetem nossos desenhos
