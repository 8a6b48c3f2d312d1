# Taxas oficiais: nomes, somas, condições. Os valores são preenchidos; aqui não fica nenhum algarismo.
# “item-…” are names of fees; “condition-…” and “cut-…” are short phrases within a list.

## Linhas e somas de uma estimativa

line = { $item }: { $amount }
line-party = { $item } ({ $party }): { $amount }
with-condition = { $line } – { $conditions }
total = Taxas oficiais: { $amounts }.
total-open = Taxas oficiais conhecidas aqui: { $amounts }. Há mais a pagar.
money = { $amount }
assumed = Contado com: { $conditions }.
unknown = Não conhecido aqui: { $items }. Veja { $page }
item-of = { $item } ({ $party })
later = A pagar depois: { $line }
may-cut = Talvez você tenha direito a uma redução: { $cuts }.
cut-made = Já descontado: { $cuts }.
ask-person = Uma pessoa precisa ver isto: { $why }
checked = Valor visto: { $page } ({ $date })
side-complainant = reclamante
side-respondent = reclamado
institute-XN = Instituto Nórdico de Patentes
institute-XV = Instituto de Patentes de Visegrad

## Sistema de Madri

item-basic-fee = Taxa de base
item-supplementary-fee = Taxa suplementar
item-complementary-fee = Taxa complementar
item-individual-fee = Taxa individual
item-individual-fee-collective = Taxa individual para marca coletiva
item-individual-fee-second-part = Segunda parte da taxa individual
item-subsequent-designation-basic = Taxa de base para uma designação posterior
item-renewal-basic = Taxa de base para a prorrogação
item-renewal-supplementary = Taxa suplementar para a prorrogação
item-renewal-complementary = Taxa complementar para a prorrogação
item-individual-fee-renewal = Taxa individual para a prorrogação
item-individual-fee-renewal-collective = Taxa individual para prorrogar uma marca coletiva

## PCT

item-intl-filing-fee = Taxa de depósito internacional
item-sheet-over-30 = Taxa por folhas adicionais
item-efiling-reduction = Redução por depósito eletrônico
item-reduction-90-percent = Redução para depositantes com direito a ela
item-transmittal-fee = Taxa de transmissão
item-intl-search-fee = Taxa de busca internacional
item-handling-fee = Taxa de processamento
item-prelim-exam-fee = Taxa de exame preliminar
item-restoration-of-priority-fee = Taxa para restaurar o direito de prioridade

## Sistema da Haia

item-basic-fee-first-design = Taxa de base para o primeiro desenho
item-basic-fee-additional-design = Taxa de base para outros desenhos
item-publication-fee = Taxa de publicação
item-publication-extra-page = Taxa de publicação por páginas adicionais
item-description-over-100-words = Taxa por descrição longa
item-standard-designation = Taxa padrão de designação
item-standard-designation-additional = Taxa padrão de designação para outros desenhos
item-individual-designation-fee = Taxa individual de designação
item-individual-renewal-fee = Taxa individual de prorrogação
item-renewal-basic-first-design = Taxa de base de prorrogação para o primeiro desenho
item-renewal-basic-additional-design = Taxa de base de prorrogação para outros desenhos
item-renewal-standard-designation = Taxa padrão de prorrogação

## Controvérsias

item-wipo-single-panelist = Taxa para um painel com um único especialista
item-wipo-three-panelists = Taxa para um painel com vários especialistas
item-wipo-over-10-domains = Taxa para muitos nomes de domínio
item-wipo-withdrawal-refund = Reembolso por desistência antecipada
item-arbitration-registration = Taxa de registro
item-arbitration-administration = Taxa de administração
item-expedited-arbitration-registration = Taxa de registro, arbitragem acelerada
item-expedited-arbitration-administration = Taxa de administração, arbitragem acelerada
item-expedited-arbitrator-fee = Honorários do árbitro, arbitragem acelerada
item-arbitrator-fee = Honorários dos árbitros, por hora
item-mediation-administration = Taxa de administração da mediação
item-mediator-fee = Honorários do mediador
item-expert-determination-administration = Taxa de administração da decisão de experto
item-ip-system-user-reduction = Redução para usuários dos sistemas da OMPI

## Institutos

item-filing = Taxa de depósito
item-search = Taxa de busca
item-examination = Taxa de exame
item-designation = Taxa de designação
item-grant = Taxa de concessão
item-renewal-year = Anuidade do ano
item-maintenance = Taxa de manutenção
item-patent-renewal = Anuidade de uma patente
item-mark-first-class = Marca, primeira classe
item-mark-collective = Marca coletiva
item-mark-further-class = Marca, outras classes
item-mark-filing = Pedido de marca
item-mark-class = Pedido de marca, cada classe
item-mark-registration = Registro de uma marca
item-mark-renewal = Prorrogação de uma marca
item-mark-use-declaration = Declaração de uso de uma marca
item-design-filing = Pedido de desenho industrial
item-design-additional = Outros desenhos
item-design-deferment = Adiamento da publicação
item-design-renewal = Prorrogação de um desenho industrial

## Em que se baseia um valor: curto, sem ponto final

condition-one-class = uma só classe
condition-one-design = um só desenho
condition-one-reproduction-each = uma só imagem por desenho
condition-up-to-thirty-sheets = sem folhas além das incluídas
condition-one-domain-name = um só nome de domínio
condition-one-panelist = um só especialista
condition-asked-by-complainant = o reclamante pede o painel maior
condition-black-and-white = sem cor na marca
condition-online-filing = depositado on-line
condition-paper-filing = depositado em papel
condition-for-companies = preço para empresas
condition-for-small-applicants = preço para pessoas físicas e empresas muito pequenas
condition-small-entity = pequena entidade
condition-micro-entity = microentidade
condition-least-developed = reduzido para países menos desenvolvidos
condition-entitled-ninety = reduzido para depositantes com direito
condition-center-discount = reduzido para pequenas empresas
condition-first-part = primeira parte
condition-after-registration = a pagar depois, quando o instituto pedir
condition-if-granted = só se o direito for concedido
condition-deferred-publication = publicação adiada
condition-in-office-currency = pago na moeda do instituto
condition-same-office-examines = examinado pela autoridade de busca
condition-goods-from-list = produtos escolhidos na lista do instituto
condition-more-per-claim = mais por cada reivindicação
condition-plus-printing = a impressão é cobrada à parte
condition-sources-differ = as fontes divergem, confira
condition-earliest-day = contado para o primeiro dia do período indicado
condition-before-source = só visto depois desta data

## Reduções: curtas, sem ponto final

cut-least-developed = para depositantes de países menos desenvolvidos
cut-entitled-ninety = para depositantes de países da lista da OMPI
cut-electronic-filing = por depósito eletrônico
cut-searching-authority = na autoridade de busca, para alguns depositantes
cut-examining-authority = na autoridade de exame, para alguns depositantes
cut-receiving-office = no organismo receptor, para alguns depositantes
cut-small-entity = para pequenas entidades
cut-micro-entity = para microentidades
cut-small-applicant = para pequenos depositantes
cut-language = por depósito em certos idiomas
cut-center-sme = para pequenas e médias empresas no Centro da OMPI
cut-center-user = para usuários dos sistemas da OMPI
cut-sme-fund = dinheiro de volta do Fundo para PME, para empresas na UE
cut-withdrawal-refund = parte da taxa de volta por desistência antecipada
cut-national = do instituto, para pequenos depositantes

## Por que uma pessoa precisa ver

human-madrid-safeguard = Seu país e um dos que você escolheu também estão vinculados ao antigo Acordo de Madri. Entre eles valem outra taxa e um prazo mais curto.
human-origin-not-said = A taxa de um país escolhido pode depender do seu próprio país.
human-hague-old-act = Um país escolhido só está vinculado ao Ato mais antigo da Haia.
item-national-phase-entry = Taxa de entrada na fase nacional

## Ajuda

support-title = Ajuda que talvez esteja aberta para você:
support-line = { $name }: { $kind }, { $whom }. Veja { $page } ({ $date })
support-line-until = { $name }: { $kind }, { $whom }, até { $to }. Veja { $page } ({ $date })
support-note = Quem administra a ajuda decide quem pode recebê-la.
support-kind-fee-cut = taxas oficiais menores
support-kind-money = uma parte do custo é paga
support-kind-volunteer = um advogado voluntário ajuda de graça
support-kind-advice = primeira orientação
support-kind-search = ajuda com uma busca
support-whom-anyone = para qualquer pessoa
support-whom-small-firm = para pequenas empresas
support-whom-very-small = para as menores empresas e pessoas físicas
support-whom-start-up = para empresas novas
support-whom-low-means = para pessoas e empresas com poucos recursos
support-whom-nationals = para cidadãos do país que vivem nele
