# Ajuda gratuita e com desconto. O texto diz o que oferece; .who para quem; .name é o nome; .typed o que as pessoas digitam (no seu idioma).


## Tipos de ajuda, como ficam nos botões

kind-search = Busca
    .typed = busca gratuita|busca grátis|pesquisa gratuita|base de dados gratuita|bases de dados gratuitas|ferramenta de busca|onde pesquisar
kind-advice = Orientação
kind-attorney = Advogados e agentes sem custo
    .typed = pro bono|advogado grátis|advogado gratuito|advogado gratis|advogado de graça|ajuda jurídica gratuita|agente gratuito
kind-fees = Taxas menores e calculadoras
    .typed = desconto|descontos|redução de taxa|redução de taxas|reducao de taxas|taxas reduzidas|taxa menor|isenção
kind-money = Subsídios, vales e fundos
    .typed = subsídio|subsidio|subsídios|vale|voucher|vouchers|fundo|financiamento|edital|verba|apoio financeiro
kind-training = Cursos e formação
    .typed = curso|cursos|formação|treinamento|capacitação|curso grátis|curso gratuito|curso online
kind-dispute = Ajuda em uma controvérsia
kind-market = Mercados e parceiros

wipo-iap = Um advogado de patentes voluntário redige e acompanha seu pedido de graça. As taxas oficiais continuam por sua conta.
    .name = Programa de Assistência a Inventores
    .who = Para inventores e pequenas empresas com pouco dinheiro nos países que participam, depois de um curso curto na internet.
    .typed = iap|programa de assistência a inventores|assistencia a inventores|inventor assistance program

wipo-tisc = Ajuda local para buscar patentes e administrar o que é seu. Os serviços básicos são quase sempre gratuitos.
    .name = Centros de apoio perto de você (TISC)
    .who = Para inventores, fundadores, pesquisadores e pequenas empresas perto de um centro.
    .typed = tisc|cati|centro de apoio à tecnologia e inovação|centro de apoio a tecnologia e inovacao

wipo-ardi = Acesso na internet a revistas e livros científicos e técnicos.
    .name = Revistas e bases de dados (ARDI)
    .who = Para órgãos públicos, universidades e centros de apoio nos países com direito a esse acesso. Pergunte ao centro de apoio mais próximo.
    .typed = ardi

wipo-aspi = Acesso a bases de dados comerciais para buscar patentes.
    .name = Bases de dados de patentes (ASPI)
    .who = Para institutos e universidades de países em desenvolvimento. Pergunte ao centro de apoio mais próximo.
    .typed = aspi

wipo-patent-drafting = Cursos sobre como escrever um pedido de patente.
    .name = Formação em redação de patentes (OMPI)
    .who = Para agentes, centros de apoio e pessoal de universidades, escolhidos por seus institutos. Um curso a distância está aberto a todos.
    .typed = curso de redação de patentes|redação de patentes|como escrever patente curso

wipo-green = Um mercado de tecnologia verde: quem a tem e quem precisa dela se encontram.
    .name = WIPO GREEN
    .who = Para qualquer empresa, inventor ou universidade com tecnologia ambiental. Gratuito.
    .typed = wipo green|mercado de tecnologia verde

wipo-research = Um grupo que compartilhava direitos e conhecimento para doenças negligenciadas, sem royalties.
    .name = WIPO Re:Search
    .who = Pelo que sabemos, terminou. Pergunte à OMPI que programa tomou o lugar dele.
    .typed = wipo research|re search

wipo-patentscope = Uma busca gratuita em pedidos internacionais e muitas coleções nacionais, com tradução.
    .name = PATENTSCOPE
    .who = Para todos.
    .typed = patentscope

wipo-global-brand-database = Uma busca gratuita de marcas, nomes de lugares e emblemas de muitos institutos, também por imagem.
    .name = Global Brand Database (marcas)
    .who = Para todos.
    .typed = global brand database|branddb|base de dados de marcas|base global de marcas

wipo-global-design-database = Uma busca gratuita de desenhos industriais registrados em muitos institutos.
    .name = Global Design Database (desenhos)
    .who = Para todos.
    .typed = global design database|designdb|base de dados de desenhos|base global de desenhos

wipo-ip-diagnostics = Um questionário na internet sobre o que sua empresa tem. Você recebe um relatório com os próximos passos.
    .name = WIPO IP Diagnostics
    .who = Para pequenas e médias empresas e quem as ajuda. Gratuito, sem conta.
    .typed = ip diagnostics|diagnóstico da ompi|diagnostico ompi

wipo-good-offices = Ajuda neutra para que os dois lados conversem, façam um acordo ou combinem mediação ou arbitragem.
    .name = Bons ofícios da OMPI
    .who = Para qualquer pessoa em uma controvérsia sobre propriedade intelectual ou tecnologia. Gratuito.
    .typed = bons ofícios|bons oficios|good offices

wipo-adr-sme = Taxas menores para mediação e arbitragem na OMPI, e cláusulas modelo para contratos.
    .name = Taxas menores em disputas (OMPI)
    .who = Para empresas abaixo do tamanho que a OMPI indica na sua página.
    .typed = mediação para pequenas empresas|adr para pme|wipo adr

wipo-academy-dl101 = Um curso no seu ritmo por todas as áreas da propriedade intelectual, em muitos idiomas.
    .name = Curso de PI na internet (OMPI)
    .who = Para todos. Gratuito.
    .typed = academia da ompi|wipo academy|curso da ompi|curso de propriedade intelectual

wipo-iap-course = Ajuda você a avaliar se sua invenção pode receber uma patente.
    .name = Curso para inventores (OMPI)
    .who = Para todos. Gratuito, e necessário para o Programa de Assistência a Inventores.
    .typed = curso para inventores

madrid-gs-manager = Monta uma lista de produtos e serviços com palavras que a OMPI aceita.
    .name = Goods and Services Manager (Madri)
    .who = Para quem pede uma marca. Gratuito.
    .typed = goods and services manager|mgs|lista de produtos e serviços

madrid-fee-calculator = Calcula quanto custa uma marca internacional: depósito, países acrescentados depois e prorrogação.
    .name = Calculadora de taxas (Madri)
    .who = Para todos. Gratuito.
    .typed = calculadora de madri|calculadora de taxas|calcular taxa de marca internacional

madrid-monitor = Mostra a situação e a história de cada marca internacional.
    .name = Madrid Monitor
    .who = Para todos. Gratuito.
    .typed = madrid monitor

madrid-member-profiles = Como cada membro trata as marcas: recusa, uso, oposição, agentes locais.
    .name = Perfis dos membros (Madri)
    .who = Para todos. Gratuito.
    .typed = perfis dos membros de madri

hague-fee-calculator = Calcula quanto custa um desenho industrial internacional.
    .name = Calculadora de taxas (Haia)
    .who = Para todos. Gratuito.
    .typed = calculadora de haia|calculadora da haia

hague-member-profiles = Como cada membro trata os desenhos: imagens, recusa, publicação posterior.
    .name = Perfis dos membros (Haia)
    .who = Para todos. Gratuito.
    .typed = perfis dos membros de haia

pct-epct = Deposite e acompanhe um pedido internacional de patente, e calcule seus prazos.
    .name = ePCT e calculadora de prazos
    .who = Para depositantes. Uso gratuito.
    .typed = epct|calculadora de prazos pct

wipo-lex = Leis, tratados e decisões judiciais sobre propriedade intelectual, de todos os países.
    .name = WIPO Lex
    .who = Para todos. Gratuito.
    .typed = wipo lex|wipolex

wipo-proof-replacement = Datava arquivos digitais como prova. A OMPI o encerrou.
    .name = WIPO PROOF
    .who = Ninguém mais pode usá-lo. Pergunte a um consultor como guardar hoje provas datadas.
    .typed = wipo proof

wipo-ip-for-business = Guias para pequenas empresas sobre marcas, desenhos, patentes e mais.
    .name = PI para empresas (OMPI)
    .who = Para todos. Gratuito.
    .typed = ip for business|pi para empresas

wipo-match = Aproxima quem procura ajuda de quem dá dinheiro, tecnologia ou parceria.
    .name = WIPO Match
    .who = Para países em desenvolvimento.
    .typed = wipo match

euipo-sme-fund = Vales devolvem uma parte do custo de um diagnóstico dos seus direitos e das taxas de marcas, desenhos, patentes e variedades de plantas.
    .name = Fundo para PME (EUIPO)
    .who = Para pequenas e médias empresas na União Europeia. Peça antes de pagar as taxas.
    .typed = sme fund|fundo para pme|fundo pme|ideas powered for business

ip-scan = Um especialista de um instituto nacional olha o que é seu. A maior parte do custo é devolvida.
    .name = IP Scan
    .who = Para pequenas e médias empresas nos países da União Europeia que participam.
    .typed = ip scan

euipo-esearch = Voluntários orientam pequenas empresas, e as controvérsias no instituto podem passar por mediação sem custo.
    .name = Orientação e mediação gratuitas (EUIPO)
    .who = Para pequenas e médias empresas que usam o EUIPO.
    .typed = euipo pro bono|mediação euipo

eu-ip-helpdesk = Primeiras respostas, guias e formação, também para mercados fora da Europa. Não redige pedidos.
    .name = European IP Helpdesk
    .who = Para pequenas e médias empresas da União Europeia e parceiros dos projetos dela.
    .typed = ip helpdesk|helpdesk europeu

epo-micro-entity = Taxas menores para uma patente europeia na maioria das etapas.
    .name = Taxas menores: microentidades (EPO)
    .who = Para empresas muito pequenas, pessoas físicas, universidades e entidades sem fins lucrativos com poucos pedidos, de qualquer país.
    .typed = epo micro entity|desconto epo|redução de taxas epo

epo-language-reduction = Taxas menores de depósito e de exame quando você deposita no seu próprio idioma.
    .name = Taxas menores por idioma (EPO)
    .who = Para pessoas físicas e pequenas empresas de um Estado membro cujo idioma não é um dos idiomas do próprio instituto.
    .typed = desconto por idioma epo

epo-isa-75 = Uma taxa muito menor de busca e exame pelo EPO na fase internacional.
    .name = Taxa menor de busca PCT (EPO)
    .who = Para pessoas físicas de países mais pobres, e para pessoas e empresas de alguns Estados com um acordo.
    .typed = desconto busca pct epo

uspto-small-micro = Taxas de patente muito menores para pequenos depositantes.
    .name = Taxas para pequenas e micro (USPTO)
    .who = Para pequenas empresas, pessoas físicas e entidades sem fins lucrativos de qualquer lugar que depositam no USPTO, sob condições.
    .typed = micro entity|small entity|desconto uspto

uspto-pro-bono = Advogados voluntários preparam e acompanham seu pedido de patente. As taxas oficiais continuam por sua conta.
    .name = Patent Pro Bono Program (USPTO)
    .who = Para pessoas nos Estados Unidos com pouca renda e uma invenção, não só uma ideia.
    .typed = patent pro bono|advogado pro bono estados unidos

uspto-law-school-clinics = Estudantes de direito, guiados por um professor, fazem buscas, redigem e depositam patentes e marcas.
    .name = Law School Clinics (USPTO)
    .who = Para depositantes nos Estados Unidos que uma clínica aceita. Gratuito.
    .typed = law school clinic|clínica jurídica

us-ptrc = Bibliotecários ajudam você a buscar patentes e marcas.
    .name = Patent and Trademark Resource Centers
    .who = Para todos nos Estados Unidos.
    .typed = ptrc|patent and trademark resource center

ukipo-ip-advance = Um subsídio para um diagnóstico dos seus direitos por um profissional e para orientação sobre os próximos passos.
    .name = IP Advance (UKIPO)
    .who = Para pequenas e médias empresas no Reino Unido com um parceiro de crescimento.
    .typed = ip advance

ukipo-audit-plus = Um subsídio mais antigo para um diagnóstico dos direitos. O IP Advance tomou o lugar dele.
    .name = IP Audit Plus (UKIPO)
    .who = Veja o IP Advance.
    .typed = ip audit plus

ukipo-equip = Formação gratuita na internet e um diagnóstico do seu próprio negócio.
    .name = IP Equip e IP Healthcheck (UKIPO)
    .who = Para todos.
    .typed = ip equip|ip healthcheck

cipa-clinics = Uma primeira conversa com um advogado, e voluntários para controvérsias.
    .name = Clínicas de PI no Reino Unido
    .who = Para pequenas empresas e pessoas físicas. A primeira conversa é gratuita.
    .typed = ip pro bono|cipa clinic|clínica de pi

fr-inpi-prediag = Um especialista olha sua empresa e escreve um plano. O Pass PI paga uma parte dos especialistas externos. Pequenas empresas pagam taxas menores.
    .name = Diagnóstico gratuito e Pass PI (INPI)
    .who = Para pequenas e médias empresas na França. O Pass PI exige uma sociedade comercial.
    .typed = pass pi|prédiagnostic|inpi frança

de-wipano = Paga uma parte de um primeiro projeto com patente ou modelo de utilidade, da busca ao uso.
    .name = Apoio à primeira patente (Alemanha)
    .who = Para pequenas e médias empresas na Alemanha sem depósitos nos últimos anos. Peça antes de começar.
    .typed = wipano

ch-ipi-assisted = Você faz a busca lado a lado com um especialista do instituto, no local ou pela internet.
    .name = Busca de patentes assistida (Suíça)
    .who = Para qualquer pessoa que deposita na Suíça.
    .typed = busca assistida de patentes|assisted patent search

at-ip-scheck = Paga a maior parte do custo da busca e dos primeiros depósitos de uma invenção.
    .name = Vale-patente (Áustria)
    .who = Para pequenas e médias empresas, fundadores e pessoas físicas na Áustria que querem usar a invenção.
    .typed = vale patente|patent scheck

ie-ip-strand = Um subsídio para um plano da sua propriedade intelectual.
    .name = Subsídios de PI (Irlanda)
    .who = Para pequenas e médias empresas na Irlanda.
    .typed = enterprise ireland

ca-ip-assist = Orientação por etapas, do primeiro conhecimento à ação. O ElevateIP ajuda empresas novas por meio de incubadoras.
    .name = IP Assist e ElevateIP (Canadá)
    .who = Para empresas inovadoras no Canadá que o conselho de pesquisa já apoia.
    .typed = ip assist|elevateip

au-ip-first-response = Mostra caminhos em uma controvérsia e deixa você verificar uma marca. Gratuito e na internet.
    .name = IP First Response (Austrália)
    .who = Para pequenas empresas na Austrália.
    .typed = ip first response|trade mark checker

sg-ip-start = Uma conversa com um especialista, cursos, clínicas e um guia sobre segredos.
    .name = IP Start e clínicas (Singapura)
    .who = Para empresas novas em um programa parceiro. As clínicas são para empresas locais.
    .typed = ip start|ip grow

jp-sme-reductions = Taxas menores de exame e nos primeiros anos, e balcões de orientação gratuita em todo o país.
    .name = Taxas menores e orientação (Japão)
    .who = Para pequenas empresas, fundadores e universidades.
    .typed = inpit

kr-smes = Taxas principais menores, exame mais rápido para empresas novas e centros regionais com orientação.
    .name = Taxas menores e centros (Coreia)
    .who = Para pequenas empresas e pessoas físicas na República da Coreia.
    .typed = desconto kipo|regional ip center

kr-isa-75 = Uma taxa muito menor quando o instituto coreano faz a busca do seu pedido internacional.
    .name = Taxa menor de busca PCT (Coreia)
    .who = Para nacionais de um país indicado na página que vivem nele.
    .typed = kipo search fee|busca pct coreia

cn-fee-reduction = Taxas muito menores de depósito, de exame e nos primeiros anos.
    .name = Taxas menores (China)
    .who = Para pessoas físicas com baixa renda e pequenas empresas inscritas para a redução.
    .typed = desconto cnipa|cnipa fee reduction

in-startup = Taxas menores de patentes e marcas. Um facilitador, pago pelo Estado, ajuda com o depósito.
    .name = Ajuda a startups e pequenas (Índia)
    .who = Para startups e pequenas empresas reconhecidas, e para alguns que depositam por um centro de apoio.
    .typed = sipp|startup india

il-40 = Uma primeira taxa de depósito menor.
    .name = Primeira taxa menor (Israel)
    .who = Para pessoas físicas, pequenas empresas e instituições reconhecidas.
    .typed = taxa de patente israel

br-60 = Taxas menores em muitos serviços, e nenhuma para algumas pessoas com renda muito baixa ou com deficiência.
    .name = Taxas menores (Brasil)
    .who = Para micro e pequenas empresas, instituições de pesquisa e entidades sem fins lucrativos.
    .typed = desconto inpi|desconto do inpi|inpi desconto mei|redução de retribuição|desconto microempresa inpi

ph-ipophl = Sem taxas básicas para uma marca, e ajuda nos escritórios regionais.
    .name = Juana Make a Mark (Filipinas)
    .who = Para pequenas empresas dirigidas por mulheres, em rodadas.
    .typed = juana make a mark

asean-ip = Uma busca ou um exame de um instituto acelera o de outro na região. Ferramentas de busca compartilhadas.
    .name = ASEAN IP: trabalho conjunto dos institutos
    .who = Para depositantes nos institutos que participam.
    .typed = aspec|asean ip

aripo = Um só depósito de patentes, modelos de utilidade, desenhos ou marcas em muitos países africanos.
    .name = ARIPO
    .who = Para nacionais e residentes dos Estados membros; outros, por meio de um agente.
    .typed = aripo

oapi = Um só depósito que vale em todos os Estados membros. Já existiu um fundo para inventores.
    .name = OAPI
    .who = Para nacionais dos Estados membros; estrangeiros, por meio de um agente.
    .typed = oapi

afripi = Um projeto da União Europeia sobre propriedade intelectual na África, também para nomes de lugares.
    .name = AfrIPI
    .who = Para pequenas empresas e institutos na África.
    .typed = afripi

za-cipc-iap = O instituto examina os pedidos para o Programa de Assistência a Inventores da OMPI.
    .name = Assistência na África do Sul (CIPC)
    .who = Para inventores na África do Sul.
    .typed = cipc

ke-kipi = Voluntários redigem e depositam por você. Estava previsto que jovens inventores não pagassem taxas de patente.
    .name = Ajuda a inventores no Quênia (KIPI)
    .who = Para inventores e pequenas empresas no Quênia com pouco dinheiro.
    .typed = kipi

latipat-prosur = Uma busca gratuita de patentes em espanhol e português.
    .name = LATIPAT e PROSUR
    .who = Para todos.
    .typed = latipat|prosur|prosul

espacenet = Uma busca gratuita de patentes do mundo todo.
    .name = Espacenet
    .who = Para todos.
    .typed = espacenet

tmview-designview = Uma busca gratuita de marcas e desenhos em muitos institutos, com ajuda para as classes.
    .name = TMview e DesignView
    .who = Para todos.
    .typed = tmview|designview|tmclass

mpp = Licenças para que se possam fabricar medicamentos para países mais pobres.
    .name = Medicines Patent Pool
    .who = Para fabricantes de medicamentos e órgãos de saúde.
    .typed = medicines patent pool

wipo-women-tk = Formação, mentores e parceiros para um projeto de artesanato, alimentos ou arte.
    .name = Empreendedoras de povos indígenas (OMPI)
    .who = Para mulheres de povos indígenas e comunidades locais, escolhidas em chamadas.
    .typed = mulheres indígenas|empreendedoras indígenas|mulheres empreendedoras

africa-ip-helpdesk = Respostas, formação e guias sobre os mercados africanos.
    .name = Africa IP SME Helpdesk
    .who = Para pequenas empresas da União Europeia que fazem negócios na África.
    .typed = africa ip helpdesk

id-umkm = Taxas menores de marcas, patentes e desenhos.
    .name = Taxas menores (Indonésia)
    .who = Para micro e pequenas empresas com uma carta de recomendação.
    .typed = umkm

my-dana-ip = Vales para taxas de depósito e para a redação de patentes.
    .name = Fundo para depósitos (Malásia)
    .who = Para cidadãos, pequenas empresas, estudantes e comunidades locais, em rodadas anuais.
    .typed = dana ip

ph-yipi = Sem taxas de depósito, de publicação e de exame, e orientação técnica.
    .name = Incentivo a jovens (Filipinas)
    .who = Para jovens e suas escolas, enquanto a rodada durar.
    .typed = yipi

ph-juana-patent = Sem taxas em várias etapas, e tratamento mais rápido.
    .name = Juana Patent and Design (Filipinas)
    .who = Para mulheres que inventam ou desenham, e pequenas empresas dirigidas por mulheres.
    .typed = juana patent|juana design

vn-decree-80 = O Estado paga orientação para registrar, administrar e ir ao exterior, até um limite.
    .name = Apoio a empresas inovadoras (Vietnã)
    .who = Para pequenas e médias empresas inovadoras no Vietnã.
    .typed = apoio vietnã|viet nam support

kr-ip-desk = Orientação jurídica gratuita no exterior, levantamentos de cópias e uma parte dos custos de depósito lá.
    .name = Balcões no exterior (Coreia)
    .who = Para pequenas e médias empresas coreanas que vão ao exterior.
    .typed = ip desk|kotra

sg-eis = Os custos de registrar, licenciar ou comprar direitos reduzem seu imposto, ou uma parte é paga em dinheiro.
    .name = Benefício fiscal à inovação (Singapura)
    .who = Para empresas que pagam imposto em Singapura.
    .typed = enterprise innovation scheme

sg-mediation-scheme = Paga os custos da mediação até um limite, seja qual for o resultado.
    .name = Apoio à mediação (Singapura)
    .who = Para os dois lados de um caso no instituto que aceitam a mediação em Singapura.
    .typed = mediation promotion scheme

cn-subsidies-ended = Os subsídios locais para depositar patentes acabaram. As taxas menores continuam.
    .name = Subsídios para depósitos (China)
    .who = Veja, em vez disso, as taxas menores.
    .typed = subsídio de patente china|china patent subsidy

ng-notap-pidc = Buscas em patentes e ajuda para usar a tecnologia que há nelas.
    .name = Informação sobre patentes (Nigéria)
    .who = Para pequenas empresas, instituições de pesquisa e oficinas na Nigéria.
    .typed = notap

za-nipmo = O fundo devolve custos de instituições públicas de pesquisa. Oficinas de formação ensinam pequenas empresas e estudantes.
    .name = IP Fund e IP Wise (África do Sul)
    .who = O fundo: instituições públicas. As oficinas: também pequenas empresas.
    .typed = nipmo|ip wise

ma-ompic = O instituto olha sua empresa e escreve um relatório. Voluntários ajudam com patentes. Alguns pagam taxas menores.
    .name = Diagnóstico, ajuda e descontos (OMPIC)
    .who = Para pequenas e médias empresas e inventores no Marrocos, sob condições.
    .typed = ompic

ma-ip-marketplace = Um banco de projetos a partir de patentes que podem ser usadas livremente no Marrocos.
    .name = ipmarketplace (Marrocos)
    .who = Para investidores e fundadores.
    .typed = ipmarketplace

tn-pampat = Ajuda com regras, embalagem, controle e exportação de alimentos locais.
    .name = Ajuda a produtos de origem (Tunísia)
    .who = Para grupos de produtores com um produto do seu lugar.
    .typed = pampat

eg-student-exemption = Estudantes não pagam a taxa de exame de patente.
    .name = Exame sem taxa para estudantes (Egito)
    .who = Para alunos e estudantes.
    .typed = estudante egito

sa-saip = Centros em todo o país, clínicas, uma ferramenta na internet e cursos.
    .name = Centros e cursos (Arábia Saudita)
    .who = Para inventores e fundadores na Arábia Saudita.
    .typed = saip

ae-half-fees = Taxas muito menores de patentes, modelos de utilidade, desenhos e marcas, e ajuda com o depósito.
    .name = Taxas menores e Patent Hive (Emirados)
    .who = Para pequenas empresas e universidades nos Emirados; nas marcas, para membros do programa nacional.
    .typed = patent hive

tr-kosgeb = Devolve a maior parte dos custos de registro, até um limite, depois que o certificado é concedido.
    .name = Apoio à propriedade industrial (KOSGEB)
    .who = Para pequenas empresas na Turquia que estão inscritas lá.
    .typed = kosgeb

tr-tubitak-1602 = Paga buscas, exame, advogados e etapas no exterior.
    .name = Apoio a patentes (TÜBİTAK)
    .who = Para cidadãos, empresas e universidades na Turquia.
    .typed = tubitak

kz-qazpatent = Pessoas físicas têm pago taxas menores ao instituto. O desconto para pequenas empresas acabou.
    .name = Descontos (Cazaquistão)
    .who = Para pessoas físicas. Pergunte ao instituto o que vale hoje.
    .typed = qazpatent

uz-unified-fees = Residentes e estrangeiros pagam as mesmas taxas.
    .name = Mesma tarifa para todos (Uzbequistão)
    .who = Para todos os depositantes.
    .typed = taxas uzbequistão

mx-impi-90 = Uma taxa de depósito muito menor para uma nova marca em semanas fixas.
    .name = Semanas de desconto em marcas (México)
    .who = Para pequenas empresas muito novas, artesãos e outros, como cada rodada diz.
    .typed = desconto impi

co-sic = Taxas menores de marcas e patentes, e um desconto depois de um curso do instituto.
    .name = Taxas menores (Colômbia)
    .who = Para pequenas empresas, jovens, pessoas físicas e universidades.
    .typed = desconto sic

pe-indecopi = Sem taxas para marcas coletivas, e orientação gratuita para pequenas empresas.
    .name = Marca coletiva sem taxa, ajuda (Peru)
    .who = Para associações de produtores e artesãos, e pequenas empresas, cada uma na sua vez.
    .typed = indecopi|ruta pi

br-patente-mpe = Exame mais rápido a pedido, sem taxa.
    .name = Patentes MPE mais rápidas (Brasil)
    .who = Para micro e pequenas empresas que fizeram o depósito em nome próprio.
    .typed = patente mpe|patentes mpe|exame prioritário

cl-inapi = Pagamento posterior de taxas de patente para pessoas com poucos recursos, cursos e ajuda com buscas.
    .name = Apoio do INAPI (Chile)
    .who = Para pequenos depositantes no Chile.
    .typed = inapi

cr-cati = Ajuda para buscar patentes.
    .name = Centros de apoio (Costa Rica)
    .who = Para pequenas empresas e inventores na Costa Rica.
    .typed = cati costa rica
