# Пошлины: названия, суммы, условия. Суммы подставляются, цифр здесь нет.
# «item-…» – названия пошлин, «condition-…» и «cut-…» – короткие слова внутри списка.

## Строки и суммы оценки

line = { $item }: { $amount }
line-party = { $item } ({ $party }): { $amount }
with-condition = { $line } – { $conditions }
total = Пошлины: { $amounts }.
total-open = Известные здесь пошлины: { $amounts }. Заплатить придется больше.
money = { $amount }
assumed = При подсчете принято: { $conditions }.
unknown = Здесь неизвестно: { $items }. См. { $page }
item-of = { $item } ({ $party })
later = Заплатить позже: { $line }
may-cut = Возможно, вам положена скидка: { $cuts }.
cut-made = Уже вычтено: { $cuts }.
ask-person = Это должен посмотреть человек: { $why }
checked = Где взята сумма: { $page } ({ $date })
side-complainant = истец
side-respondent = ответчик
institute-XN = Северный патентный институт
institute-XV = Вышеградский патентный институт

## Мадридская система

item-basic-fee = Основная пошлина
item-supplementary-fee = Добавочная пошлина
item-complementary-fee = Дополнительная пошлина
item-individual-fee = Индивидуальная пошлина
item-individual-fee-collective = Индивидуальная пошлина за коллективный знак
item-individual-fee-second-part = Вторая часть индивидуальной пошлины
item-subsequent-designation-basic = Основная пошлина за последующее указание
item-renewal-basic = Основная пошлина за продление
item-renewal-supplementary = Добавочная пошлина за продление
item-renewal-complementary = Дополнительная пошлина за продление
item-individual-fee-renewal = Индивидуальная пошлина за продление
item-individual-fee-renewal-collective = Индивидуальная пошлина за продление коллективного знака

## PCT

item-intl-filing-fee = Пошлина за международную подачу
item-sheet-over-30 = Пошлина за дополнительные листы
item-efiling-reduction = Скидка за электронную подачу
item-reduction-90-percent = Скидка для заявителей, имеющих на нее право
item-transmittal-fee = Пошлина за пересылку
item-intl-search-fee = Пошлина за международный поиск
item-handling-fee = Пошлина за обработку
item-prelim-exam-fee = Пошлина за предварительную экспертизу
item-restoration-of-priority-fee = Пошлина за восстановление права приоритета

## Гаагская система

item-basic-fee-first-design = Основная пошлина за первый образец
item-basic-fee-additional-design = Основная пошлина за следующие образцы
item-publication-fee = Пошлина за публикацию
item-publication-extra-page = Пошлина за публикацию дополнительных страниц
item-description-over-100-words = Пошлина за длинное описание
item-standard-designation = Стандартная пошлина за указание
item-standard-designation-additional = Стандартная пошлина за указание, следующие образцы
item-individual-designation-fee = Индивидуальная пошлина за указание
item-individual-renewal-fee = Индивидуальная пошлина за продление
item-renewal-basic-first-design = Основная пошлина за продление, первый образец
item-renewal-basic-additional-design = Основная пошлина за продление, следующие образцы
item-renewal-standard-designation = Стандартная пошлина за продление

## Споры

item-wipo-single-panelist = Плата за рассмотрение одним экспертом
item-wipo-three-panelists = Плата за рассмотрение несколькими экспертами
item-wipo-over-10-domains = Плата за много доменных имен
item-wipo-withdrawal-refund = Возврат при раннем отзыве
item-arbitration-registration = Регистрационный сбор
item-arbitration-administration = Административный сбор
item-expedited-arbitration-registration = Регистрационный сбор, ускоренный арбитраж
item-expedited-arbitration-administration = Административный сбор, ускоренный арбитраж
item-expedited-arbitrator-fee = Гонорар арбитра, ускоренный арбитраж
item-arbitrator-fee = Гонорары арбитров, за час
item-mediation-administration = Административный сбор за посредничество
item-mediator-fee = Гонорар посредника
item-expert-determination-administration = Административный сбор за экспертное заключение
item-ip-system-user-reduction = Скидка для пользователей систем ВОИС

## Ведомства

item-filing = Пошлина за подачу заявки
item-search = Пошлина за поиск
item-examination = Пошлина за экспертизу
item-designation = Пошлина за указание
item-grant = Пошлина за выдачу патента
item-renewal-year = Пошлина за продление на год
item-maintenance = Пошлина за поддержание в силе
item-patent-renewal = Пошлина за поддержание патента в силе
item-mark-first-class = Знак, первый класс
item-mark-collective = Коллективный знак
item-mark-further-class = Знак, следующие классы
item-mark-filing = Заявка на знак
item-mark-class = Заявка на знак, каждый класс
item-mark-registration = Регистрация знака
item-mark-renewal = Продление знака
item-mark-use-declaration = Заявление об использовании знака
item-design-filing = Заявка на промышленный образец
item-design-additional = Следующие образцы
item-design-deferment = Отсрочка публикации
item-design-renewal = Продление промышленного образца

## На чем основана сумма: коротко, без точки

condition-one-class = один класс
condition-one-design = один образец
condition-one-reproduction-each = по одному изображению на образец
condition-up-to-thirty-sheets = без листов сверх включенных в пошлину
condition-one-domain-name = одно доменное имя
condition-one-panelist = один эксперт
condition-asked-by-complainant = о большем составе просит истец
condition-black-and-white = знак не цветной
condition-online-filing = подача онлайн
condition-paper-filing = подача на бумаге
condition-for-companies = цена для компаний
condition-for-small-applicants = цена для физических лиц и совсем маленьких фирм
condition-small-entity = малое предприятие (small entity)
condition-micro-entity = микропредприятие (micro entity)
condition-least-developed = снижено для наименее развитых стран
condition-entitled-ninety = снижено для заявителей, имеющих на это право
condition-center-discount = снижено для малых фирм
condition-first-part = первая часть
condition-after-registration = платится позже, когда попросит ведомство
condition-if-granted = только если право предоставлено
condition-deferred-publication = публикация отложена
condition-in-office-currency = платится в валюте ведомства
condition-same-office-examines = экспертизу проводит тот же орган, что и поиск
condition-goods-from-list = товары выбраны из списка ведомства
condition-more-per-claim = больше за каждый пункт формулы
condition-plus-printing = печать оплачивается сверх этого
condition-sources-differ = источники расходятся, проверьте
condition-earliest-day = посчитано на первый день названного времени
condition-before-source = источник просмотрен только после этой даты

## Скидки: коротко, без точки

cut-least-developed = для заявителей из наименее развитых стран
cut-entitled-ninety = для заявителей из стран списка ВОИС
cut-electronic-filing = за электронную подачу
cut-searching-authority = в поисковом органе, для некоторых заявителей
cut-examining-authority = в органе предварительной экспертизы, для некоторых заявителей
cut-receiving-office = в получающем ведомстве, для некоторых заявителей
cut-small-entity = для малых предприятий (small entity)
cut-micro-entity = для микропредприятий (micro entity)
cut-small-applicant = для малых заявителей
cut-language = за подачу на определенных языках
cut-center-sme = для малых и средних фирм в Центре ВОИС
cut-center-user = для пользователей систем ВОИС
cut-sme-fund = возврат денег из Фонда МСП, для фирм в ЕС
cut-withdrawal-refund = возврат части платы при раннем отзыве
cut-national = скидка ведомства, для малых заявителей

## Почему должен посмотреть человек

human-madrid-safeguard = Ваша страна и выбранная вами страна связаны и старым Мадридским соглашением. Между ними действуют другая пошлина и более короткий срок.
human-origin-not-said = Пошлина выбранной страны может зависеть от вашей собственной страны.
human-hague-old-act = Выбранная страна связана только более старым Гаагским актом.
item-national-phase-entry = Пошлина за переход на национальную фазу

## Помощь

support-title = Помощь, которая может вам подойти:
support-line = { $name }: { $kind }, { $whom }. Подробнее: { $page } ({ $date })
support-line-until = { $name }: { $kind }, { $whom }, срок – до: { $to }. Подробнее: { $page } ({ $date })
support-note = Примут ли вас, решает тот, кто оказывает помощь.
support-kind-fee-cut = сниженные пошлины
support-kind-money = часть расходов оплачивают
support-kind-volunteer = поверенный-волонтер помогает бесплатно
support-kind-advice = первая консультация
support-kind-search = помощь с поиском
support-whom-anyone = для всех
support-whom-small-firm = для малых фирм
support-whom-very-small = для самых малых фирм и частных лиц
support-whom-start-up = для новых фирм
support-whom-low-means = для людей и фирм с небольшими средствами
support-whom-nationals = для граждан, которые живут в своей стране
