# Glossário: o que significa uma palavra, em uma ou duas frases simples.
# .name é o termo como fica no botão e acima do significado.

intellectual-property = Direitos sobre o que as pessoas criam: invenções, sinais, aparência de produtos, obras e segredos de negócio. Cada tipo de direito tem suas próprias regras.
    .name = propriedade intelectual

industrial-property = A parte da propriedade intelectual que serve ao comércio: patentes, marcas, desenhos industriais e direitos parecidos. O direito autoral não faz parte dela.
    .name = propriedade industrial

ip-right = Um direito sobre um resultado de trabalho criativo, como uma patente ou uma marca. O titular pode impedir que outros usem esse resultado.
    .name = direito de propriedade intelectual

ip-office = O órgão público que recebe os pedidos de patentes, marcas ou desenhos industriais, faz o exame e mantém o registro.
    .name = instituto de propriedade intelectual

applicant = A pessoa ou empresa que pede um direito a um instituto.
    .name = depositante

right-holder = A pessoa ou empresa a quem um direito pertence. Só o titular, ou quem tem uma licença, pode permitir o uso.
    .name = titular do direito

application = Os papéis com que você pede um direito a um instituto. Só com o pedido, você ainda não pode impedir outros.
    .name = pedido

filing = A entrega de um pedido em um instituto. Vem antes do exame e antes do registro.
    .name = depósito

filing-date = O dia em que o instituto considera seu pedido recebido. Quem tem a data mais antiga normalmente vem antes.
    .name = data de depósito

registration = O instituto inscreve seu direito no registro público. A partir daí, todos podem ver o que está protegido e para quem.
    .name = registro

grant = A decisão pela qual um instituto dá a você a patente pedida.
    .name = concessão

publication = O instituto torna público seu pedido ou seu direito. Depois disso, todos podem ler.
    .name = publicação

exclusive-right = O direito de impedir que outros usem a coisa protegida. Por si só, não é uma permissão para vender seu produto.
    .name = direito exclusivo

territoriality = Um direito só vale no país ou na região que o deu. Para outro país, você precisa de um direito lá também.
    .name = territorialidade

public-domain = Tudo o que nenhum direito protege, ou que já não está protegido. Qualquer pessoa pode usar livremente.
    .name = domínio público

first-to-file = Um sistema em que o direito fica com quem deposita primeiro, mesmo que outra pessoa já usasse antes o sinal ou a ideia.
    .name = primeiro a depositar

term-of-protection = O tempo durante o qual um direito está em vigor. Varia de um direito para outro e de um país para outro.
    .name = prazo de proteção

official-fee = O dinheiro que o próprio instituto cobra por uma etapa. Os honorários do seu advogado ou agente vêm à parte.
    .name = taxa oficial

deadline = O último dia em que uma etapa ainda pode ser feita. Quem perde o prazo muitas vezes perde o direito.
    .name = prazo

extension-of-time = Mais tempo que um instituto dá para uma etapa, em geral a pedido e com taxa. Nem todo prazo pode ser prorrogado.
    .name = prorrogação de prazo

power-of-attorney = Um papel pelo qual você permite que um agente atue por você perante um instituto.
    .name = procuração

ip-agent = Uma pessoa qualificada que redige pedidos e fala por você perante o instituto. Muitos institutos mantêm uma lista pública dessas pessoas.
    .name = agente da propriedade industrial

patent = Um direito sobre uma invenção técnica por um tempo limitado. Você só o obtém depois do depósito e, em troca, a invenção é publicada.
    .name = patente

invention = Uma nova solução técnica para um problema técnico. Uma simples ideia, sem um modo de realizá-la, não é uma invenção.
    .name = invenção

inventor = A pessoa que pensou a invenção. Uma empresa pode ser dona da patente, mas o inventor é sempre um ser humano.
    .name = inventor

utility-model = Um direito mais leve e mais curto para melhorias técnicas. Alguns países o oferecem, muitos deles sem exame completo.
    .name = modelo de utilidade

patentability = Se uma invenção pode mesmo receber uma patente: ela deve ser nova, não óbvia e utilizável.
    .name = patenteabilidade

novelty = O público não conhecia a invenção em lugar nenhum antes do depósito. Mostrá-la a outros cedo demais pode destruir a novidade.
    .name = novidade

inventive-step = A invenção não é óbvia para um especialista que conhece tudo o que era público antes.
    .name = atividade inventiva

industrial-applicability = A invenção pode ser feita ou usada em uma atividade econômica, também na agricultura.
    .name = aplicação industrial

prior-art = Tudo o que o público conhecia antes do seu depósito, em qualquer lugar e de qualquer forma. Sua invenção é comparada com isso.
    .name = estado da técnica

prior-art-search = Procurar em bases de dados documentos anteriores próximos da sua invenção. É melhor fazer isso antes do depósito.
    .name = busca de anterioridade

disclosure = Tornar uma invenção conhecida: do público, ou do instituto no pedido. Uma divulgação ao público cedo demais pode custar a patente.
    .name = divulgação

grace-period = Um tempo antes do depósito em que sua própria divulgação não conta contra você. Só alguns países o têm, cada um à sua maneira.
    .name = período de graça

claims = As frases numeradas de uma patente que dizem exatamente o que está protegido. O resto da patente ajuda a entendê-las.
    .name = reivindicações

description = A parte do pedido de patente que explica a invenção de modo tão completo que um especialista possa realizá-la.
    .name = relatório descritivo

abstract = Um breve resumo técnico da invenção. Serve para informar e não protege nada.
    .name = resumo

drawings = Figuras de um pedido que ajudam a entender a invenção.
    .name = desenhos

skilled-person = Um especialista imaginário da área, com habilidades e conhecimentos normais. Os institutos perguntam o que seria óbvio para essa pessoa.
    .name = técnico no assunto

unity-of-invention = A regra de que um pedido cobre uma só invenção, ou um grupo que forma um conjunto.
    .name = unidade de invenção

formal-examination = O instituto verifica se papéis, taxas e forma estão em ordem. Ainda não pergunta se a invenção é nova.
    .name = exame formal

substantive-examination = O instituto verifica se as condições da lei são cumpridas, por exemplo se uma invenção é nova.
    .name = exame substantivo

office-action = Uma carta do instituto com objeções ou pedidos. Ela indica um prazo para sua resposta.
    .name = exigência

amendment = Uma mudança no pedido durante o exame. Não se pode acrescentar nada de novo ao que foi depositado.
    .name = emenda

refusal = O instituto decide não conceder ou não registrar. Na maioria das vezes, você pode pedir que uma instância superior veja de novo.
    .name = indeferimento

appeal = Um pedido para que uma instância superior veja de novo uma decisão. O prazo é curto.
    .name = recurso

priority-right = O direito de depositar no exterior mais tarde como se você tivesse depositado lá no seu primeiro dia. Só dura um tempo fixo.
    .name = direito de prioridade

priority-date = A data do seu primeiro depósito, quando depósitos posteriores se apoiam nele. O que se tornou público depois dela não conta contra você.
    .name = data de prioridade

annuity = Uma taxa anual que mantém viva uma patente ou um modelo de utilidade. Se não for paga, o direito acaba.
    .name = anuidade

lapse = O fim de um direito porque uma taxa não foi paga ou uma etapa foi perdida.
    .name = caducidade

invalidation = Uma decisão de que um direito nunca deveria ter sido dado, no todo ou em parte.
    .name = nulidade

compulsory-licence = Uma permissão dada pelo Estado, sem o acordo do dono, em condições fixadas por lei. O dono é pago por ela.
    .name = licença compulsória

employee-invention = Uma invenção que um empregado faz no seu trabalho. A lei ou o contrato diz a quem ela pertence.
    .name = invenção de empregado

freedom-to-operate = Se você pode vender seu produto sem usar o direito de outra pessoa. Sua própria patente não responde a isso.
    .name = liberdade de operação

divisional-application = Um pedido que é separado de um pedido anterior e mantém a data dele.
    .name = pedido dividido

pct-system = O sistema de um tratado para pedir patentes em muitos países com um só pedido. Quem decide continua sendo cada país, por si.
    .name = sistema PCT

international-application = Um só pedido que vale em muitos países, pelo PCT, pelo Sistema de Madri ou pelo Sistema da Haia.
    .name = pedido internacional

international-filing-date = O dia a partir do qual um pedido internacional conta em todos os países que abrange.
    .name = data do depósito internacional

receiving-office = O instituto onde você entrega um pedido internacional de patente e que verifica a forma dele.
    .name = Organismo receptor

isa = O instituto que busca documentos anteriores para um pedido internacional de patente.
    .name = Autoridade Internacional de Busca

isr = A lista de documentos anteriores encontrados para um pedido internacional. Ajuda você a decidir se vai em frente.
    .name = relatório de busca internacional

written-opinion = Um primeiro parecer sobre se sua invenção pode receber uma patente. Vem com o relatório de busca e não obriga ninguém.
    .name = opinião escrita

international-preliminary-examination = Um exame a mais na fase internacional, que você pode pedir e pagar. Muitos depositantes passam sem ele.
    .name = exame preliminar internacional

international-phase = A primeira parte do caminho do PCT: depósito, busca e publicação. Acaba onde os países assumem.
    .name = fase internacional

national-phase = A parte do caminho do PCT em que cada país que você escolhe decide sobre a patente. É a mais cara e tem um prazo rígido.
    .name = fase nacional

designated-office = O instituto de um país que um pedido internacional abrange.
    .name = Organismo designado

international-bureau = A parte da OMPI em Genebra que administra os sistemas PCT, de Madri e da Haia.
    .name = Secretaria Internacional

contracting-party = Um Estado ou uma organização que pertence a um tratado.
    .name = Parte Contratante

national-route = Depositar diretamente em cada país, sem um sistema internacional.
    .name = via nacional

trade-secret = Informação de negócio que vale porque é secreta e que você cuida de manter em segredo. Não se registra em lugar nenhum.
    .name = segredo comercial

know-how = Conhecimento prático de como fazer algo. Uma parte dele pode ser um segredo comercial.
    .name = know-how

confidential-information = Informação que você divide com alguém que tem de guardá-la só para si.
    .name = informação confidencial

nda = Um contrato em que alguém promete guardar só para si o que você mostrar. Assine antes de mostrar qualquer coisa.
    .name = acordo de confidencialidade

reasonable-measures = Os cuidados que mostram que você trata algo como segredo: chaves, senhas, papéis marcados, promessas assinadas. Sem eles, a lei não protege um segredo.
    .name = medidas razoáveis de sigilo

misappropriation = Obter, usar ou contar um segredo comercial de um modo que a lei proíbe, por exemplo por furto ou quebra de promessa.
    .name = apropriação indevida de segredo

reverse-engineering = Descobrir como um produto funciona desmontando um que você comprou. Em muitos países isso é permitido.
    .name = engenharia reversa

trademark = Um sinal pelo qual os clientes distinguem seus produtos ou serviços dos de outros. Pode ser uma palavra, um logotipo e, em alguns lugares, mais.
    .name = marca

service-mark = Uma marca para serviços, como consertos ou aulas, em vez de produtos.
    .name = marca de serviço

brand = O que as pessoas pensam quando veem seu nome. A lei protege a marca que está por trás.
    .name = marca (branding)

word-mark = Uma marca só de palavras, letras ou números, em qualquer tipo de letra.
    .name = marca nominativa

figurative-mark = Uma marca que é uma imagem, ou palavras em um desenho especial.
    .name = marca figurativa

trade-name = O nome com que uma empresa faz negócios. Estar no registro de empresas não faz dele uma marca.
    .name = nome comercial

domain-name = Um endereço na internet. Ser dono dele não dá, por si só, um direito sobre o nome.
    .name = nome de domínio

distinctiveness = A força de um sinal para indicar uma só empresa. Uma palavra inventada tem muita; uma simples descrição não tem nenhuma.
    .name = distintividade

descriptive-mark = Um sinal que só diz o que os produtos são, o que fazem ou de onde vêm. Os institutos normalmente o recusam como marca.
    .name = sinal descritivo

likelihood-of-confusion = O perigo de que os clientes tomem uma marca pela outra, porque sinais e produtos são parecidos.
    .name = risco de confusão

nice-class = Um dos grupos em que produtos e serviços são ordenados para as marcas. Você escolhe as classes em que precisa de proteção.
    .name = classe de Nice

goods-and-services = A lista do que você vende ou faz, para a qual sua marca é protegida. Não pode ser ampliada depois.
    .name = produtos e serviços

collective-mark = Uma marca que pertence a uma associação e que os membros dela usam.
    .name = marca coletiva

certification-mark = Uma marca que mostra que os produtos cumprem um padrão. O dono os controla e, em muitos países, não pode vender produtos desse tipo.
    .name = marca de certificação

well-known-mark = Uma marca tão conhecida que tem proteção mais ampla que as outras, em alguns lugares até sem registro.
    .name = marca notoriamente conhecida

trademark-search = Procurar nos registros marcas anteriores iguais à sua ou parecidas com ela. É melhor fazer isso antes de imprimir qualquer coisa.
    .name = busca de anterioridade de marca

opposition = Uma objeção de outra pessoa ao seu pedido ou ao seu registro recente. Deve chegar dentro de um prazo fixo.
    .name = oposição

renewal = Pagar uma taxa para que um registro continue por mais um período.
    .name = prorrogação

non-use-revocation = A perda de uma marca registrada porque ela não foi realmente usada durante alguns anos.
    .name = caducidade por falta de uso

bad-faith-filing = Depositar a marca de outra pessoa para bloqueá-la ou para vendê-la a ela.
    .name = pedido de má-fé

madrid-system = O sistema da OMPI para pedir a proteção de uma marca em muitos países com um só pedido.
    .name = Sistema de Madri

international-registration = A inscrição da sua marca ou do seu desenho no registro internacional da OMPI. Cada país indicado nela ainda decide por si.
    .name = registro internacional

basic-mark = A marca no seu país, pedida ou registrada, em que se apoia um pedido pelo Sistema de Madri.
    .name = marca de base

office-of-origin = O instituto do seu país, pelo qual você deposita no Sistema de Madri.
    .name = Administração de origem

designation = Indicar um país ou uma região em que você quer proteção.
    .name = designação

subsequent-designation = Acrescentar países depois ao registro internacional de uma marca.
    .name = designação posterior

central-attack = A marca de base no seu país cai durante o período de dependência, e o registro internacional cai com ela em todos os países, na mesma medida.
    .name = ataque central

dependency = Os primeiros anos de um registro internacional, em que ele depende da marca de base no seu país.
    .name = período de dependência

transformation = Converter a proteção que se perdeu com a marca de base em pedidos nacionais que mantêm a data.
    .name = transformação

provisional-refusal = Um primeiro “não” de um país à sua marca ou ao seu desenho internacional. Você pode responder dentro de um prazo fixo.
    .name = recusa provisória

grant-of-protection = A mensagem de um país de que sua marca ou seu desenho internacional está protegido lá.
    .name = declaração de concessão de proteção

irregularity-notice = Uma carta da OMPI que diz que algo no seu pedido deve ser corrigido dentro do prazo.
    .name = notificação de irregularidade

holder = A pessoa ou empresa em cujo nome está um registro internacional.
    .name = titular do registro internacional

individual-fee = Uma taxa que um país fixou para si no Sistema de Madri ou da Haia, no lugar da taxa padrão.
    .name = taxa individual

industrial-design = A aparência de um produto: sua forma, suas linhas, seu padrão ou suas cores. O modo como funciona não faz parte dela.
    .name = desenho industrial

hague-system = O sistema da OMPI para pedir a proteção de desenhos industriais em muitos países com um só pedido.
    .name = Sistema da Haia

deferment-of-publication = Pedir ao instituto que publique seu desenho mais tarde. A aparência fica em segredo até você poder vender.
    .name = adiamento da publicação

individual-character = No conjunto, um desenho parece diferente do que já se conhecia, aos olhos de um usuário que conhece a área.
    .name = originalidade

reproduction-of-design = As imagens de um pedido de desenho industrial. Elas decidem o que está protegido, por isso cada vista conta.
    .name = representação do desenho industrial

copyright = O direito dos autores sobre suas próprias obras. Nasce sozinho com a obra, na maioria dos países sem nenhum registro.
    .name = direito autoral

related-rights = Direitos de intérpretes, produtores e emissoras, ao lado do direito do autor.
    .name = direitos conexos

author = A pessoa que cria uma obra.
    .name = autor

work = Uma criação própria que o direito autoral protege: um texto, uma imagem, uma música, um filme, um software.
    .name = obra

moral-rights = Os direitos do autor de ter seu nome citado e de se opor quando uma obra é deformada. Em muitos países, não podem ser vendidos.
    .name = direitos morais

economic-rights = Os direitos do autor de permitir ou proibir a cópia, a venda, a exibição ou a execução de uma obra, e de ser pago.
    .name = direitos patrimoniais

cmo = Uma entidade que dá permissões em nome de muitos autores ou artistas de uma vez, recolhe o dinheiro e o distribui.
    .name = entidade de gestão coletiva

limitations-and-exceptions = Casos em que a lei deixa as pessoas usarem uma obra sem pedir. Variam de um país para outro.
    .name = limitações e exceções

computer-program = Instruções que dizem a um computador o que fazer. São protegidas principalmente pelo direito autoral.
    .name = programa de computador

open-source-licence = Uma licença que deixa todos usarem, mudarem e compartilharem um software em certas condições. Essas condições obrigam.
    .name = licença de código aberto

geographical-indication = Um sinal em produtos cuja qualidade ou fama vem do lugar, como um queijo ou um artesanato.
    .name = indicação geográfica

appellation-of-origin = O nome de um lugar para produtos que devem o que são, principal ou totalmente, a esse lugar.
    .name = denominação de origem

plant-variety = Um grupo de plantas melhoradas que é novo, diferente dos outros, uniforme e que não muda com o tempo.
    .name = cultivar

plant-breeders-right = O direito de quem criou uma nova variedade de planta de decidir quem pode produzir ou vender suas sementes, mudas ou estacas.
    .name = direito do melhorista

traditional-knowledge = Conhecimentos e práticas que uma comunidade transmitiu ao longo do tempo.
    .name = conhecimentos tradicionais

layout-design = A disposição dos circuitos de um chip. Tem um direito próprio.
    .name = topografia de circuitos integrados

adr = Modos de resolver uma controvérsia sem um tribunal do Estado, como a mediação ou a arbitragem.
    .name = resolução alternativa de disputas (ADR)

dispute = Um desacordo sobre um direito ou um contrato.
    .name = controvérsia

mediation = Uma pessoa neutra ajuda os dois lados a encontrar seu próprio acordo. Ninguém pode ser obrigado a concordar.
    .name = mediação

mediator = A pessoa neutra que conduz uma mediação. O mediador não decide nada.
    .name = mediador

arbitration = Um procedimento privado, combinado pelos dois lados, que termina com uma decisão obrigatória.
    .name = arbitragem

arbitrator = Uma pessoa escolhida para decidir uma controvérsia no lugar de um tribunal do Estado.
    .name = árbitro

arbitral-award = A decisão de um árbitro. Obriga os dois lados como uma sentença da justiça.
    .name = sentença arbitral

expedited-arbitration = Arbitragem em forma mais curta: menos tempo, menos custo e, em geral, um só árbitro.
    .name = arbitragem acelerada

expert-determination = Um especialista responde a uma questão técnica ou de valor para os dois lados.
    .name = decisão de experto

good-offices = Ajuda gratuita e neutra para levar os dois lados a conversar sobre como resolver sua controvérsia.
    .name = bons ofícios

udrp = O procedimento contra nomes de domínio registrados de má-fé que copiam uma marca. Corre sem um tribunal do Estado.
    .name = UDRP

cybersquatting = Registrar de má-fé a marca de outra pessoa como nome de domínio.
    .name = cybersquatting

adr-clause = As linhas de um contrato que dizem como uma controvérsia futura será resolvida.
    .name = cláusula de solução de controvérsias

submission-agreement = Um acordo para resolver uma controvérsia que já existe por mediação, por arbitragem ou por um especialista.
    .name = acordo de submissão

settlement-agreement = Um contrato em que os dois lados encerram sua controvérsia em condições combinadas.
    .name = acordo

seat-of-arbitration = O lugar a cuja lei uma arbitragem pertence. Os tribunais desse lugar ajudam e supervisionam.
    .name = sede da arbitragem

licence = Uma permissão para usar um direito em condições combinadas. O direito continua com o dono.
    .name = licença

licensor = O dono de um direito que dá uma licença.
    .name = licenciante

licensee = A pessoa ou empresa que recebe uma licença.
    .name = licenciado

exclusive-licence = Uma licença em que só o licenciado pode usar o direito. Em geral, nem o dono pode usá-lo então.
    .name = licença exclusiva

non-exclusive-licence = Uma licença que deixa o dono livre para dar licenças também a outros.
    .name = licença não exclusiva

sublicence = Uma licença que um licenciado passa adiante a outra pessoa. Precisa do acordo do dono.
    .name = sublicença

assignment = A transferência de um direito a um novo dono. Em geral, deve ser por escrito.
    .name = cessão

royalty = Pagamento pelo uso de um direito, muitas vezes uma parte das vendas.
    .name = royalties

lump-sum = Um pagamento fixo no lugar de uma parte das vendas.
    .name = pagamento único

franchise = Um modo de fazer negócios em que uma empresa deixa outros usarem seu nome e todo o seu método, mediante pagamento.
    .name = franquia

ip-valuation = Calcular quanto um direito vale em dinheiro.
    .name = valoração de propriedade intelectual

ip-audit = Percorrer uma empresa para ver que direitos ela tem, usa ou não tem.
    .name = auditoria de propriedade intelectual

due-diligence = Uma verificação cuidadosa, antes de um negócio ou investimento, do que existe e a quem pertence.
    .name = diligência prévia

asset-register = Sua própria lista dos seus direitos e segredos, com dono, datas e papéis.
    .name = inventário de ativos de PI

ip-portfolio = Todos os direitos de uma empresa, em conjunto.
    .name = portfólio de PI

intangible-asset = Algo de valor que não se pode tocar, como uma marca, uma patente ou uma lista de clientes.
    .name = ativo intangível

technology-transfer = Passar uma tecnologia e o conhecimento por trás dela de um para outro, por exemplo de uma universidade para uma empresa.
    .name = transferência de tecnologia

co-ownership = Um direito que pertence a várias pessoas em conjunto. Combine cedo quem pode fazer o quê com ele.
    .name = cotitularidade

security-interest = Dar um direito a quem empresta, como garantia de um empréstimo.
    .name = penhor de direitos de PI

commercialisation = Ganhar dinheiro com um direito: fabricando, vendendo ou licenciando.
    .name = comercialização

sme = Uma empresa abaixo de certos tamanhos. Cada país e cada programa traça o limite à sua maneira.
    .name = micro, pequena ou média empresa

infringement = Usar uma coisa protegida sem permissão, onde a lei não deixa.
    .name = infração

counterfeit = Produtos que levam uma cópia falsa da marca de alguém.
    .name = produtos contrafeitos

piracy = Copiar obras sem permissão, em grande número e para ganhar dinheiro.
    .name = pirataria

customs-recordal = Informar a aduana sobre seu direito, para que os fiscais saibam o que procurar na fronteira.
    .name = registro da marca perante a aduana

customs-detention = A aduana segura produtos que podem infringir um direito, para que o titular possa agir.
    .name = retenção aduaneira

takedown-notice = Um pedido a uma plataforma na internet para retirar algo que infringe seu direito.
    .name = notificação de retirada

cease-and-desist-letter = Uma carta que pede a alguém que pare o que o remetente vê como infração. Busque orientação antes de mandar uma ou de assinar qualquer coisa.
    .name = notificação extrajudicial

injunction = A ordem de um juiz para fazer algo ou para deixar de fazê-lo.
    .name = ordem judicial de abstenção

damages = Dinheiro pago por um prejuízo causado.
    .name = indenização por perdas e danos

evidence = O que prova o que você afirma: papéis, imagens datadas, amostras, testemunhas.
    .name = prova

litigation = Levar uma controvérsia à decisão de um tribunal do Estado.
    .name = ação judicial

legal-advice = Orientação sobre seu próprio caso por um advogado qualificado. O que você lê aqui não é isso.
    .name = assessoria jurídica

general-information = Explicação feita para todos. Não olha tudo o que há no seu próprio caso.
    .name = informações gerais

ip-diagnostic = Perguntas que mostram a uma empresa que propriedade intelectual ela tem e do que precisa.
    .name = diagnóstico de PI

paris-convention = O principal tratado sobre patentes, marcas e desenhos industriais. O direito de prioridade vem dele.
    .name = Convenção de Paris

berne-convention = O principal tratado sobre direito autoral. Protege as obras sem registro em todos os países membros.
    .name = Convenção de Berna

unfair-competition = Modos desonestos de fazer negócios, por exemplo enganar os clientes com uma imitação.
    .name = concorrência desleal
