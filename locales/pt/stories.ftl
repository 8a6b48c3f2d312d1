# Histórias verdadeiras de pequenas empresas. Sem números: eles estão nas fontes. .had: o começo, .did: o que foi feito, .came: o que resultou, .lesson: o que aprender.


## Ramos e regiões, como ficam nos botões

sector-food = Alimentos e agricultura
    .typed = comida|alimentos|alimento|fazenda|agricultura|agricultor|roça|queijo|café|cafe|pimenta|vinho|arroz|chá
sector-crafts = Artesanato
    .typed = artesanato|artesão|artesã|artesao|artesãos|tecelagem|bordado|feito à mão
sector-fashion = Moda
    .typed = moda|roupa|roupas|sapato|sapatos|calçados
sector-music = Música
    .typed = música|musica|canção|canções|músicas
sector-software = Software e jogos
    .typed = software|aplicativo|aplicativos|app|apps|jogo|jogos|game|games
sector-health = Saúde
    .typed = saúde|saude|medicina|médico|remédio
sector-green = Tecnologia verde
    .typed = verde|energia|meio ambiente|clima|sustentável
sector-technology = Máquinas e tecnologia
    .typed = tecnologia|máquina|maquina|máquinas|invenção|invento
sector-consumer = Coisas do dia a dia
    .typed = brinquedo|brinquedos|casa|bebê|bebe|cozinha
sector-trade = Comércio e serviços
    .typed = serviço|serviços|servico|comércio|comercio|loja

region-africa = África
region-arab-states = Países árabes
region-asia-pacific = Ásia e Pacífico
region-latin-america = América Latina e Caribe
region-eastern-europe = Europa Oriental e Ásia Central
region-western = Europa Ocidental e América do Norte

penja-pepper = Pimenta de Penja
    .had = Produtores da região de Penja, nos Camarões, tinham uma pimenta especial e nenhum controle sobre o nome dela.
    .did = Escreveram regras de cultivo e de controle. Obtiveram uma indicação geográfica na OAPI e, mais tarde, na União Europeia.
    .came = O preço subiu várias vezes e mais gente passou a cultivá-la. Depois vieram falsificações, regras quebradas e preços mais baixos.
    .lesson = Um nome assim só eleva os preços enquanto o grupo mantém o controle, o logotipo e a luta contra falsificações.

solerebels = Sapatos feitos de pneus velhos
    .had = Uma empresa familiar, em um bairro pobre de Adis Abeba, fazia sapatos de pneus velhos e tecido fiado à mão.
    .did = Registrou sua marca. Também abriu um caso contra um concorrente que usava um nome de domínio com a marca dela.
    .came = A empresa vendeu em muitos países. Quem decidiu o caso chamou o que o concorrente fez de um claro abuso.
    .lesson = Tenha cedo sua marca e seus nomes de domínio. Um procedimento de domínio é mais rápido que um tribunal.

cardiopad = Um monitor do coração para aldeias
    .had = Um jovem engenheiro dos Camarões construiu um tablet que manda os dados do coração das aldeias a especialistas nas cidades.
    .did = Ele o protegeu na OAPI. Empréstimos da família, um apoio do Estado e um prêmio pagaram os primeiros aparelhos.
    .came = Uma primeira série foi fabricada, e as vendas na região começaram.
    .lesson = Um só depósito na OAPI cobre um mercado regional e dá segurança a quem apoia o projeto.

kikoy-name = Um tecido que não é de ninguém
    .had = Muitos pequenos comerciantes da costa do Quênia vendiam um tecido com uma palavra comum da língua suaíli. Ninguém a tinha registrado no exterior.
    .did = Uma empresa estrangeira pediu a palavra como marca. Um grupo de comércio justo fez oposição com ajuda jurídica gratuita.
    .came = Quem pediu não respondeu, e o pedido foi abandonado. A palavra ficou livre para todos.
    .lesson = Vigie o nome do seu produto nos registros estrangeiros. O prazo para a oposição é curto.

mbube-linda = A canção que deu a volta ao mundo
    .had = Um trabalhador migrante na África do Sul escreveu uma canção que depois virou um sucesso mundial.
    .did = Ele a cedeu por quase nada. Décadas depois, os advogados das filhas usaram uma velha regra da lei e foram à justiça.
    .came = Ele morreu pobre. Um acordo trouxe aos herdeiros o nome dele na obra, dinheiro pelo passado e uma parte da renda futura.
    .lesson = Cuidado: nunca ceda uma obra inteira com uma assinatura. Leia antes o que se diz sobre cessão, prazo e royalties.

please-call-me = Uma ideia contada ao empregador
    .had = Um estagiário de uma empresa de telefonia propôs uma mensagem gratuita que pede uma ligação de volta.
    .did = Ele confiou em uma promessa de recompensa feita só de boca. Anos depois, foi à justiça.
    .came = Ele ganhou no tribunal mais alto e, no fim, fez um acordo, depois de muito tempo.
    .lesson = Cuidado: combine por escrito a recompensa e quem é o dono antes de entregar uma ideia, principalmente ao seu empregador.

djebba-figs = Figos de uma aldeia de montanha
    .had = Uma aldeia de montanha na Tunísia vendia frescos seus próprios figos, em uma só estação curta.
    .did = Obteve um nome de origem protegido. Os agricultores formaram uma cooperativa com embalagem própria e um caminhão refrigerado.
    .came = Os figos com o nome foram vendidos bem mais caro que outros, e alguns foram para o exterior.
    .lesson = Um certificado compensa quando os produtores também são donos da embalagem, da rastreabilidade e do transporte.

argan-name = De quem é a palavra argan?
    .had = Cooperativas de mulheres do Marrocos prensavam óleo de argan. Um laboratório estrangeiro tinha registrado o nome do produto como marca muito antes.
    .did = O óleo de argan se tornou uma indicação geográfica protegida. As cooperativas se prepararam para pedir o cancelamento da marca antiga.
    .came = O nome está protegido pela origem. Ainda foi preciso lutar contra a marca antiga.
    .lesson = Cuidado: proteja o nome de um produto antes que o mercado o descubra. Mais tarde sai mais caro.

saphon-wind = Depositar antes, mostrar depois
    .had = Uma startup da Tunísia tinha uma máquina de vento sem pás e os primeiros protótipos.
    .did = Depositou no seu país, foi para o exterior e só então a apresentou em um grande palco.
    .came = Ganhou um prêmio. Achar um parceiro industrial levou anos.
    .lesson = Deposite antes e mostre depois. E conte com anos para achar um parceiro.

instabeat = Uma invenção na televisão
    .had = Uma nadadora e engenheira do Líbano teve a ideia de óculos de natação que mostram o ritmo do coração. Ela os construiu para um concurso de televisão.
    .did = Achou dinheiro e começou um pedido de patente nos Estados Unidos enquanto ainda construía.
    .came = A ideia virou uma empresa com produto. O aparelho em si levou anos.
    .lesson = Programas e concursos são públicos. Deposite, ou verifique o período de graça, antes de participar.

kampot-pepper = Pimenta de Kampot
    .had = Famílias de agricultores do Camboja cultivavam uma pimenta muito apreciada e a vendiam barato.
    .did = Obtiveram a primeira indicação geográfica do seu país e proteção na União Europeia. Combinaram preços comuns.
    .came = As famílias, a colheita e os preços cresceram. Depois, em um certo ano, as vendas caíram e o estoque se acumulou.
    .lesson = Um nome assim eleva o preço. A quantidade deve seguir o que as pessoas compram, não a esperança.

st25-rice = O melhor arroz e seu nome
    .had = Um melhorista do Vietnã trabalhou muitos anos em um arroz que ganhou um prêmio mundial. Ele só tinha um certificado de cultivar no seu país.
    .did = Empresas no exterior pediram o registro do nome como marca. O melhorista fez oposição, e a família dele depositou uma nova marca.
    .came = O instituto do seu país argumentou que o nome de uma variedade não pode ser marca de uma só empresa. Nossas fontes não contam o fim.
    .lesson = Cuidado: um certificado de cultivar não é uma marca. Deposite uma marca à parte em cada país para onde você exporta.

buon-ma-thuot = Café protegido só no seu país
    .had = O nome de um café estava protegido no Vietnã e em nenhum outro país.
    .did = Os produtores descobriram que uma empresa na China tinha marcas com o nome. Pediram o cancelamento e depositaram no exterior.
    .came = As marcas na China foram canceladas. Alguns outros países aceitaram o nome, alguns o recusaram.
    .lesson = Cuidado: a proteção do seu país acaba na fronteira. Deposite no exterior antes que as exportações cresçam.

trung-nguyen = O distribuidor que pediu antes
    .had = Uma rede de cafés do Vietnã falou com um distribuidor nos Estados Unidos antes de depositar lá sua marca.
    .did = Quando ela fez o pedido, o distribuidor já tinha depositado a marca em seu próprio nome. A empresa contestou.
    .came = Recuperou a marca depois de alguns anos e então depositou também pela OMPI.
    .lesson = Cuidado: deposite no novo país antes da primeira conversa com um distribuidor.

doi-chaang = Imitações seguem o sucesso
    .had = Uma aldeia nas montanhas do norte da Tailândia vendia seu café no exterior com sua própria marca.
    .did = Registrou seu logotipo. Agiu quando empresas em outros países usaram versões com pequenas mudanças.
    .came = Ganhou esses casos e lutou nos seguintes.
    .lesson = Quando você exporta, separe dinheiro para agir contra cópias.

aranmula-mirror = Uma liga secreta e um nome protegido
    .had = Algumas famílias da Índia fundem espelhos de um metal cuja mistura transmitem há gerações.
    .did = Mantiveram a mistura em segredo, formaram uma associação e obtiveram uma indicação geográfica.
    .came = Os espelhos vendem bem, também no exterior. Ainda há falsificações nas lojas.
    .lesson = Um segredo e um nome de lugar funcionam juntos. Um guarda o modo de fazer, o outro guarda o nome.

scrabulous = Um jogo com um nome parecido demais
    .had = Dois irmãos na Índia tinham na internet um jogo de palavras com muitíssimos jogadores.
    .did = O nome era próximo de uma marca famosa. Os donos da marca foram à justiça.
    .came = Um tribunal proibiu o nome, mas não achou direito autoral no jogo de tabuleiro. Eles continuaram com novos nomes.
    .lesson = Cuidado: verifique um nome antes de lançar. As regras de um jogo são livres; uma marca não é.

del-rosario-karaoke = Uma melhoria modesta, protegida
    .had = Um inventor nas Filipinas tinha modelos de utilidade para um aparelho de karaokê em uma só caixa.
    .did = Ele processou uma empresa que vendia um aparelho parecido e pediu ao tribunal que a parasse.
    .came = No começo, perdeu. Depois, o tribunal mais alto decidiu que a melhoria de algo conhecido pode ser protegida.
    .lesson = Uma melhoria modesta pode render um modelo de utilidade e ainda assim parar uma cópia.

fiji-masi = Padrões que pertencem a todos
    .had = Padrões em tecido de casca de árvore eram compartilhados nas ilhas de Fiji há gerações. Uma artista desenhou com eles o logotipo de uma companhia aérea.
    .did = A companhia pediu o registro desses padrões como marcas. Artistas protestaram e juntaram assinaturas.
    .came = Virou uma briga pública sobre padrões compartilhados. Nossas fontes não contam o que o registro decidiu.
    .lesson = Cuidado: separe o logotipo encomendado dos padrões da comunidade. Combine os limites por escrito.

nz-tm-publisher = Uma cobrança que parecia oficial
    .had = Pequenas empresas da Nova Zelândia estavam, com seu endereço, no registro público de marcas.
    .did = Algumas pagaram cartas que pareciam cobranças do registro. A autoridade interveio.
    .came = Uma conta com o dinheiro foi bloqueada, e as vítimas receberam ajuda. Outros remetentes continuaram.
    .lesson = Cuidado: confira cada cobrança com seu advogado ou com o instituto antes de pagar.

zenu-hat = O chapéu e suas cópias de plástico
    .had = Milhares de famílias de tecelões na Colômbia faziam um chapéu de fibra de palmeira. Cópias importadas de plástico custavam muito menos.
    .did = Elas se apoiaram no nome protegido e em uma marca coletiva, e pediram à autoridade que agisse.
    .came = A venda de imitações foi proibida. Anos depois, ainda se viam cópias.
    .lesson = Um direito traz uma proibição. Barracas sem cópias pedem controle constante e compradores que saibam a diferença.

lekonaewa = Uma só marca para muitas artesãs
    .had = Mulheres na Colômbia teciam bolsas, chapéus e cestos, sem uma marca comum.
    .did = Entraram em um programa da OMPI, receberam ferramentas e pediram uma marca coletiva.
    .came = Seu trabalho melhorou. As etiquetas esperavam pelo registro.
    .lesson = Com uma marca coletiva, muitos produtores dividem uma marca e o custo dela.

jalapao-golden-grass = Capim dourado do Brasil
    .had = Artesãos de uma região distante do Brasil teciam bolsas e bijuterias de capim dourado.
    .did = A associação deles obteve uma indicação de procedência, a primeira para artesanato no país.
    .came = O nome fica reservado ao trabalho local. Um selo e a formação só vieram anos depois.
    .lesson = O registro é o começo. Planeje o selo, as regras e quem paga o controle.

vale-dos-vinhedos = Um nome que vende hospedagem e refeições
    .had = Um vale de pequenas vinícolas no Brasil queria ser conhecido.
    .did = Obteve uma indicação geográfica e a usou também para convidar visitantes.
    .came = Vieram mais visitantes, e mais vinícolas abriram.
    .lesson = O nome de um lugar pode vender hospedagem e refeições, além de garrafas.

montserrat-cocoa = Prove o que é diferente
    .had = Produtores de cacau nas colinas de Trinidad cultivavam um cacau fino e o vendiam como qualquer outro.
    .did = Pediram a uma universidade que descrevesse o sabor, obtiveram certificação e trabalharam por um nome protegido.
    .came = Venderam diretamente por um preço muito melhor que o do cacau comum.
    .lesson = Prove o que é diferente antes do pedido. Os dados sustentam o nome.

desserto = Couro de um cacto
    .had = Dois fundadores no México tinham trabalhado anos em um couro feito de cacto e estavam perto da ruína.
    .did = Segundo a imprensa, protegeram a invenção e o nome, e a mostraram em uma feira.
    .came = Fabricantes de moda, sapatos e carros a adotaram.
    .lesson = Termine seus depósitos antes da feira que faz o público conhecer você.

hutsul-bryndza = Queijo dos pastos altos
    .had = Pastores dos Cárpatos faziam um queijo de ovelha à moda antiga. Imitações ficavam nas mesmas prateleiras.
    .did = Fixaram regras e registraram o nome, o primeiro desse tipo na Ucrânia.
    .came = Uma dúzia de produtores pôde usar o nome de imediato, e outra versão veio depois.
    .lesson = Escreva regras que o menor produtor possa cumprir e um fiscal possa verificar.

khvanchkara = Nomes de vinho nas mãos de um importador
    .had = Nomes famosos de vinhos da Geórgia eram vendidos no exterior por um importador, que registrou alguns como marcas próprias.
    .did = O instituto do Estado descobriu isso quando ele mesmo depositou os nomes, e negociou.
    .came = A marca foi entregue, e os nomes estão agora em nome da Geórgia.
    .lesson = Cuidado: um importador que registra seu nome tem seu mercado na mão. Faça antes seu próprio depósito.

badagoni = Uma marca tomada de má-fé
    .had = Uma vinícola da Geórgia entrou em um novo país com uma marca conhecida, mas sem depósito lá.
    .did = Descobriu que outra empresa tinha o nome e pediu o cancelamento.
    .came = Ganhou. Diz-se que foi o primeiro caso assim do seu país.
    .lesson = Um depósito de má-fé pode ser desfeito. Depositar antes custa muito menos.

arstanbap-walnut = Prontos quando a lei começa
    .had = Aldeões do Quirguistão colhem nozes em uma grande floresta selvagem, sem um rótulo de origem.
    .did = Formaram uma associação e depositaram o primeiro pedido sob uma nova lei.
    .came = Na nossa fonte, o pedido ainda estava aberto. Vizinhos preparam outros nomes do mesmo modo.
    .lesson = Uma nova lei recompensa os grupos que estão organizados quando ela começa.

bihor-couture = Quando uma casa de moda copia um casaco
    .had = Artesãos de aldeia na Romênia vendiam um casaco bordado. Não tinham nenhum direito registrado sobre o padrão.
    .did = Uma casa de moda mostrou um casaco muito parecido por um preço muito mais alto. Uma revista ajudou os artesãos a começar uma marca própria.
    .came = A imprensa trouxe mais encomendas do que eles podiam atender. Não há notícia de pagamento da casa de moda.
    .lesson = Cuidado: padrões sem registro são difíceis de defender. A marca e a história podem ser um escudo melhor.

claydon-drill = Testada ao lado de um caminho
    .had = Um agricultor da Grã-Bretanha inventou uma semeadora e obteve patentes. Antes do depósito, ele a tinha testado em um campo ao lado de um caminho.
    .did = Ele processou um concorrente. O concorrente disse que os testes tinham tornado a semeadora pública.
    .came = O tribunal declarou as patentes inválidas. Não importava que ninguém tivesse realmente olhado.
    .lesson = Cuidado: teste fora da vista e com uma promessa de sigilo, ou deposite antes.

trunki = O que os desenhos protegem
    .had = Uma mala para crianças vendia muito bem. Estava protegida por um desenho industrial depositado com imagens sombreadas.
    .did = A empresa foi à justiça por causa de uma mala mais barata, abertamente inspirada na sua.
    .came = Ganhou no começo e perdeu no fim. As sombras e os contrastes das imagens tinham tornado o desenho estreito.
    .lesson = Cuidado: as imagens decidem. Deposite desenhos de linhas simples e variantes, e pense em uma patente para o que o produto faz.

haberman-cup = O copo que ninguém queria fabricar
    .had = Uma designer fez um copo para crianças pequenas que não derrama. Muitas empresas recusaram uma licença.
    .did = Ela fez uma busca, depositou uma patente, registrou o nome e vendeu o copo com um parceiro.
    .came = Vendeu muito bem. Ela ganhou contra uma cópia e achou um licenciado no exterior.
    .lesson = Faça antes uma busca e prepare bem a patente. Prepare-se para vender por conta própria antes que venham licenciados.

tiddley-pom = Deposite antes da primeira reunião
    .had = Uma pequena marca britânica de cuidados para bebês planejava vender na China.
    .did = A fundadora se reuniu com possíveis distribuidores. Quando ela depositou, um deles já tinha registrado a marca.
    .came = Comprá-la de volta era caro, e as reclamações falharam. Ela escolheu um novo nome para esse país.
    .lesson = Cuidado: deposite antes da primeira reunião, não depois da primeira encomenda.

uk-apparel-china = Uma batida em poucas semanas
    .had = Uma pequena empresa britânica de roupas tinha sua marca registrada na China. Achou falsificações em um grande marketplace.
    .did = Localizou o vendedor, fez um notário registrar compras e reclamou à autoridade local.
    .came = Os produtos foram apreendidos, e logo veio uma multa. A decisão depois ajudou a derrubar mais ofertas.
    .lesson = Um registro local e provas sólidas tornam possível agir por pouco dinheiro.

nbc-bird-pest = A carta de prorrogação que não era
    .had = Uma empresa britânica de controle de pragas recebeu uma cobrança pela prorrogação da sua marca. Vinha de uma empresa com nome de som oficial.
    .did = Em vez de pagar, verificou o remetente e reclamou.
    .came = A reclamação foi aceita. A carta tinha escondido que vinha de uma empresa privada.
    .lesson = Cuidado: denuncie cartas enganosas. Uma só denúncia pode parar um envio inteiro.

peggy-lawton = A receita de biscoito no cofre
    .had = Uma padaria nos Estados Unidos tinha um biscoito que ficou famoso por seu segredo.
    .did = Guardou a receita em um cofre, dividiu-a em vários cartões e deixou só poucas pessoas verem.
    .came = Um empregado a copiou e abriu uma padaria concorrente. A justiça o proibiu de usá-la, mesmo sem nenhum contrato.
    .lesson = Chaves simples, receitas divididas e poucos olhos ganham casos assim.

spry-fox = Um jogo mostrado sob promessa
    .had = Um pequeno estúdio nos Estados Unidos mostrou uma versão de teste a uma editora de jogos, sob uma promessa assinada de sigilo.
    .did = A editora rompeu as conversas quando sua própria cópia apareceu. O estúdio tinha depositado sua obra e foi à justiça.
    .came = No acordo, o estúdio recebeu os direitos sobre a cópia, e a cópia saiu da loja.
    .lesson = Faça assinar uma promessa antes de mostrar. Deposite cedo sua obra onde a lei recompensa isso.

wpm-inventors = Elogios para qualquer ideia
    .had = Inventores cheios de esperança queriam ajuda para levar suas ideias ao mercado. Um deles pagou com todas as economias da família.
    .did = Compraram relatórios e pacotes caros, com promessas de negócios com lojas.
    .came = A autoridade de comércio foi à justiça. O dono foi proibido de atuar nesse ramo.
    .lesson = Cuidado: elogios para qualquer ideia e valores altos cobrados antes são os sinais de alerta.

minerva-trade-show = Mostrado cedo demais em um congresso
    .had = Um fabricante de aparelhos médicos tinha uma patente para um instrumento cirúrgico.
    .did = Ele tinha mostrado o aparelho em um congresso de cirurgiões antes do depósito.
    .came = Um tribunal considerou a patente barrada. O aparelho tinha sido mostrado tempo demais antes do depósito.
    .lesson = Cuidado: mesmo onde existe um período de graça, ele conta desde a primeira vez que você mostra.

wipo-mediation-consultants = Um cliente mantido pela mediação
    .had = Uma empresa de consultoria contou a um grande fabricante sua invenção, com um contrato que nada dizia sobre uma licença.
    .did = Apareceram produtos, e as conversas falharam. Os dois lados escolheram a mediação da OMPI em vez de vários processos na justiça.
    .came = Uma reunião curta com um mediador que conhecia patentes trouxe royalties e novos trabalhos.
    .lesson = Ponha a licença no contrato. Se ela falta, a mediação pode salvar o cliente.

wipo-mediation-building = Uma licença sem patente
    .had = Uma empresa tinha uma licença para um material de construção. Por trás dela só havia um pedido de patente.
    .did = O pedido foi recusado. Um lado queria o dinheiro de volta, o outro queria o pagamento. O contrato os mandava à mediação da OMPI.
    .came = Uma ligação, um jantar e um só dia terminaram tudo com um acordo.
    .lesson = Cuidado: diga na licença o que acontece se a patente for recusada.
