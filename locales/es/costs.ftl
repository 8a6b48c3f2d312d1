# Tasas oficiales: nombres, sumas, condiciones. Los montos se completan; aquí no hay ninguna cifra.
# “item-…” son nombres de tasas; “condition-…” y “cut-…” son frases cortas dentro de una lista.

## Líneas y sumas de un cálculo

line = { $item }: { $amount }
line-party = { $item } ({ $party }): { $amount }
with-condition = { $line } – { $conditions }
total = Tasas oficiales: { $amounts }.
total-open = Tasas oficiales conocidas aquí: { $amounts }. Hay que pagar más.
money = { $amount }
assumed = Calculado con: { $conditions }.
unknown = No se conoce aquí: { $items }. Vea { $page }
item-of = { $item } ({ $party })
later = A pagar más tarde: { $line }
may-cut = Tal vez usted pueda obtener una reducción: { $cuts }.
cut-made = Ya descontado: { $cuts }.
ask-person = Una persona debe revisar esto: { $why }
checked = Dato consultado: { $page } ({ $date })
side-complainant = demandante
side-respondent = demandado
institute-XN = Instituto Nórdico de Patentes
institute-XV = Instituto de Patentes de Visegrado

## Sistema de Madrid

item-basic-fee = Tasa básica
item-supplementary-fee = Tasa suplementaria
item-complementary-fee = Complemento de tasa
item-individual-fee = Tasa individual
item-individual-fee-collective = Tasa individual para una marca colectiva
item-individual-fee-second-part = Segunda parte de la tasa individual
item-subsequent-designation-basic = Tasa básica por una designación posterior
item-renewal-basic = Tasa básica de renovación
item-renewal-supplementary = Tasa suplementaria de renovación
item-renewal-complementary = Complemento de tasa de renovación
item-individual-fee-renewal = Tasa individual de renovación
item-individual-fee-renewal-collective = Tasa individual para renovar una marca colectiva

## PCT

item-intl-filing-fee = Tasa de presentación internacional
item-sheet-over-30 = Tasa por hojas adicionales
item-efiling-reduction = Reducción por presentación electrónica
item-reduction-90-percent = Reducción para los solicitantes que tienen derecho a ella
item-transmittal-fee = Tasa de transmisión
item-intl-search-fee = Tasa de búsqueda internacional
item-handling-fee = Tasa de tramitación
item-prelim-exam-fee = Tasa de examen preliminar
item-restoration-of-priority-fee = Tasa para restaurar el derecho de prioridad

## Sistema de La Haya

item-basic-fee-first-design = Tasa básica por el primer diseño
item-basic-fee-additional-design = Tasa básica por otros diseños
item-publication-fee = Tasa de publicación
item-publication-extra-page = Tasa de publicación por páginas adicionales
item-description-over-100-words = Tasa por una descripción larga
item-standard-designation = Tasa de designación estándar
item-standard-designation-additional = Tasa de designación estándar por otros diseños
item-individual-designation-fee = Tasa de designación individual
item-individual-renewal-fee = Tasa individual de renovación
item-renewal-basic-first-design = Tasa básica de renovación por el primer diseño
item-renewal-basic-additional-design = Tasa básica de renovación por otros diseños
item-renewal-standard-designation = Tasa estándar de renovación

## Controversias

item-wipo-single-panelist = Tasa por un grupo de un solo experto
item-wipo-three-panelists = Tasa por un grupo de varios expertos
item-wipo-over-10-domains = Tasa por muchos nombres de dominio
item-wipo-withdrawal-refund = Reembolso por retiro temprano
item-arbitration-registration = Tasa de registro
item-arbitration-administration = Tasa de administración
item-expedited-arbitration-registration = Tasa de registro, arbitraje acelerado
item-expedited-arbitration-administration = Tasa de administración, arbitraje acelerado
item-expedited-arbitrator-fee = Honorarios del árbitro, arbitraje acelerado
item-arbitrator-fee = Honorarios de los árbitros, por hora
item-mediation-administration = Tasa de administración de la mediación
item-mediator-fee = Honorarios del mediador
item-expert-determination-administration = Tasa de administración de la decisión de experto
item-ip-system-user-reduction = Reducción para usuarios de los sistemas de la OMPI

## Oficinas

item-filing = Tasa de presentación
item-national-phase-entry = Tasa de entrada en la fase nacional
item-search = Tasa de búsqueda
item-examination = Tasa de examen
item-designation = Tasa de designación
item-grant = Tasa de concesión
item-renewal-year = Tasa anual de mantenimiento
item-maintenance = Tasa de mantenimiento
item-patent-renewal = Tasa de mantenimiento de una patente
item-mark-first-class = Marca, primera clase
item-mark-collective = Marca colectiva
item-mark-further-class = Marca, otras clases
item-mark-filing = Solicitud de marca
item-mark-class = Solicitud de marca, cada clase
item-mark-registration = Registro de una marca
item-mark-renewal = Renovación de una marca
item-mark-use-declaration = Declaración de uso de una marca
item-design-filing = Solicitud de diseño
item-design-additional = Otros diseños
item-design-deferment = Aplazamiento de la publicación
item-design-renewal = Renovación de un diseño

## En qué se basa un dato: corto, sin punto final

condition-one-class = una sola clase
condition-one-design = un solo diseño
condition-one-reproduction-each = una sola imagen por cada diseño
condition-up-to-thirty-sheets = sin más hojas que las incluidas
condition-one-domain-name = un solo nombre de dominio
condition-one-panelist = un solo experto
condition-asked-by-complainant = el demandante pide el grupo más grande
condition-black-and-white = la marca no lleva color
condition-online-filing = presentación en línea
condition-paper-filing = presentación en papel
condition-for-companies = precio para empresas
condition-for-small-applicants = precio para particulares y empresas muy pequeñas
condition-small-entity = pequeña entidad
condition-micro-entity = microentidad
condition-least-developed = reducción para países menos adelantados
condition-entitled-ninety = reducción para los solicitantes que tienen derecho a ella
condition-center-discount = reducción para empresas pequeñas
condition-first-part = primera parte
condition-after-registration = a pagar más tarde, cuando la oficina lo pida
condition-if-granted = solo si se concede el derecho
condition-deferred-publication = publicación aplazada
condition-in-office-currency = se paga en la moneda de la oficina
condition-same-office-examines = lo examina la administración que hizo la búsqueda
condition-goods-from-list = productos elegidos de la lista de la oficina
condition-more-per-claim = más por cada reivindicación
condition-plus-printing = la impresión se paga aparte
condition-sources-differ = las fuentes no coinciden, por favor verifique
condition-earliest-day = calculado para el primer día del período indicado
condition-before-source = consultado solo después de esta fecha

## Reducciones: cortas, sin punto final

cut-least-developed = para solicitantes de países menos adelantados
cut-entitled-ninety = para solicitantes de los países de la lista de la OMPI
cut-electronic-filing = por presentar por vía electrónica
cut-searching-authority = en la administración de búsqueda, para algunos solicitantes
cut-examining-authority = en la administración de examen, para algunos solicitantes
cut-receiving-office = en la Oficina receptora, para algunos solicitantes
cut-small-entity = para pequeñas entidades
cut-micro-entity = para microentidades
cut-small-applicant = para pequeños solicitantes
cut-language = por presentar en ciertos idiomas
cut-center-sme = para pequeñas y medianas empresas en el Centro de la OMPI
cut-center-user = para usuarios de los sistemas de la OMPI
cut-sme-fund = devolución de dinero del Fondo para pymes, para empresas de la UE
cut-withdrawal-refund = devolución de parte de la tasa por retiro temprano
cut-national = de la oficina, para pequeños solicitantes

## Por qué debe revisarlo una persona

human-madrid-safeguard = Su país y uno que usted eligió también están obligados por el antiguo Arreglo de Madrid. Entre ellos rigen otra tasa y un plazo más corto.
human-origin-not-said = La tasa de un país elegido puede depender de su propio país.
human-hague-old-act = Un país elegido solo está obligado por el Acta anterior de La Haya.

## Help

support-title = Ayuda que quizá esté a su alcance:
support-line = { $name }: { $kind }, { $whom }. Véase { $page } ({ $date })
support-line-until = { $name }: { $kind }, { $whom }, hasta el { $to }. Véase { $page } ({ $date })
support-note = Quien gestiona la ayuda decide si se la concede.
support-kind-fee-cut = tasas oficiales reducidas
support-kind-money = se paga una parte del costo
support-kind-volunteer = un abogado voluntario ayuda gratis
support-kind-advice = primer asesoramiento
support-kind-search = ayuda con una búsqueda
support-whom-anyone = para cualquiera
support-whom-small-firm = para empresas pequeñas
support-whom-very-small = para las empresas más pequeñas y particulares
support-whom-start-up = para empresas nuevas
support-whom-low-means = para personas y empresas de pocos recursos
support-whom-nationals = para nacionales que residen allí
