# Textos do próprio serviço. Botões: no máximo 40 caracteres. O serviço preenche os { $nomes }.

## A linha debaixo de cada tela

nav-back = Voltar
nav-menu = Menu
nav-person = Pessoa

## Idioma

which-language = Em que idioma você quer falar?
# $name: the language's own name.
language-name = { $name }
other-language = Esta página ainda não existe no seu idioma. Aqui está ela em inglês.

## Menu

# $office: the name of the office or help desk.
welcome = Boas-vindas. { $office }: respostas claras sobre como proteger o que você cria, e um consultor quando você quiser conversar.
welcome-plain = Boas-vindas. Aqui você encontra respostas claras sobre como proteger o que você cria, e um consultor quando quiser conversar.
not-advice = Estas são informações gerais, não assessoria jurídica.
ask-freely = Escolha abaixo, ou simplesmente escreva sua pergunta.
find-route = Encontrar a proteção certa
topics = Ver os temas
book = Agendar com um consultor
my-cases = Meus casos
language-button = Idioma
help = Ajuda

## Temas e guias

which-topic = Sobre que tema é?
next-page = Mais opções
previous-page = Página anterior
guide-gone =
    Esta resposta não está mais aqui.
    Nada do que você nos contou se perdeu. Escolha um tema ou escreva sua pergunta de novo.
# $question: the question that the guide answers.
question-line = { $question }
# $page: address of the official page.
not-known-here = Para o seu país, não temos um valor verificado sobre isto. A página oficial informa: { $page }
more = Ler mais
book-about = Falar com um consultor sobre isto
what-it-rests-on = Em que isto se baseia
back-to-question = Voltar à minha pergunta
back-to-answer = Voltar à resposta
# $basis: law or treaty. $page: address. $date: when it was looked at.
source = Fonte: { $basis }. { $page } (verificado em { $date })
source-plain = Fonte: { $basis }. { $page } (verificado em { $date })
source-undated = Fonte: { $basis }. { $page }
not-yet-checked = Nenhum instituto verificou este texto ainda.
# $date: day of the check.
checked-by-office = Um instituto verificou este texto em { $date }.
rests-on = Em que se baseia esta resposta: { $question }
# $value: a figure with its unit. $basis: law. $page: address. $date: when it was looked at.
fact-line = { $value } – { $basis } { $page } (verificado em { $date })
thanks = Obrigado. Isso nos ajuda a escrever respostas melhores.

## Perguntas livres

found = Alguma destas combina com a sua pergunta?
none-of-these = Nenhuma destas
declined = Não tenho uma resposta verificada para isto.
declined-can =
    Posso ajudar você a encontrar a proteção certa, explicar um tema ou agendar uma conversa com um consultor.
    Você também pode perguntar de novo com outras palavras.
talk-to-person = Falar com uma pessoa
urgent =
    Se alguém estiver em perigo, ligue agora para o número de emergência da sua região, ou peça ajuda a quem estiver por perto.
urgent-then = Só respondemos perguntas sobre propriedade intelectual e não podemos ajudar em uma emergência. Suas respostas aqui ficam guardadas.

## Pessoa

person = Uma pessoa pode ajudar você. Agende um horário livre com um consultor, ou entre em contato com o instituto.
# $hours: when people can be reached.
person-hours = Você encontra alguém { $hours }.
# $page: address of the office's page.
office-page = A página do instituto: { $page }
other-office = Outro instituto
# $office: the name of an office.
office-at-home = Para o seu país há também: { $office }.
# $office: the name of an office.
office-now = Agora você está com este instituto: { $office }.
office-stays = Aqui você pode mudar para outro. Suas respostas e suas reuniões marcadas ficam. O lugar na fila, ou a espera por um horário livre, termina.
no-secrets = Por favor, não descreva aqui sua invenção ou seu segredo. Não é necessário.
my-bookings = Meus agendamentos

## Ajuda

help-who = Este é um assistente automático, não uma pessoa. As respostas foram escritas e verificadas por pessoas. Você pode falar com uma pessoa a qualquer momento.
help-text =
    Toque em um botão, ou escreva sua pergunta com suas próprias palavras.
    Para ver que proteção serve, escolha “Encontrar a proteção certa” no menu. Você pode mudar qualquer resposta depois.
help-words = A qualquer momento você pode escrever: menu, voltar, idioma, pessoa, agendar, meus agendamentos, privacidade, apagar, cancelar.
privacy = Privacidade
start-over = Começar de novo
quiet = Parar de me mandar mensagens

## Privacidade

privacy-text =
    Guardamos seu idioma, suas respostas às nossas perguntas, os resultados, seus agendamentos e os lembretes que você pediu.
    Precisamos disso para que você possa continuar depois, e para que o consultor possa se preparar.
    O que você escreve livremente é apagado assim que respondemos. Só guardamos se você concordar em passar a mensagem a uma pessoa.
    O endereço de e-mail que você der para um agendamento é apagado depois da reunião.
privacy-kept =
    Das perguntas que não soubemos responder, guardamos só palavras soltas que várias pessoas usaram.
    O aplicativo de mensagens que você usa pode guardar uma cópia própria desta conversa. Você pode apagá-la lá.
    Abaixo você pode ver tudo o que guardamos sobre você, ou apagar tudo.
export = O que vocês guardam sobre mim?
export-file = Aqui está tudo o que guardamos sobre você.
erase = Apagar tudo sobre mim
erase-sure = Você quer apagar tudo o que guardamos sobre você? Não dá para desfazer.
erase-booking = Você tem um agendamento pela frente. Ele também será cancelado e apagado.
erase-yes = Sim, apagar tudo
erase-no = Não, manter
erased =
    Tudo sobre você foi apagado: respostas, resultados, agendamentos e lembretes.
    Esta conversa ainda pode mostrar mensagens antigas. Você pode apagá-las no seu aplicativo.
start-again = Começar outra vez

## Começar de novo, silêncio

over-sure = Começar de novo? Seus casos, respostas e resultados serão apagados. Seus agendamentos e seu idioma ficam.
over-yes = Sim, começar de novo
over-no = Não, manter minhas respostas
now-quiet =
    Não vamos mais escrever primeiro, a não ser para lembrar você de um agendamento.
    Você pode continuar perguntando e agendando como antes.

## Perguntas de um questionário

# $step, $of: numbers.
step = Etapa { $step } de { $of }
do-not-know = Não sei
question-gone = Esta pergunta não é mais feita. Suas outras respostas estão guardadas. Abra seu caso para continuar.
type-country = Escreva o nome do país, ou escolha um.
# $country: name of a country.
country-pick = { $country }
type-countries = Escreva os nomes dos países, todos em uma só mensagem, ou escolha abaixo. Você também pode escrever “mundo”.
# $countries: names of countries.
picked = Escolhidos até agora: { $countries }. Acrescente mais, toque de novo em um país para tirá-lo, ou toque em “É só isso”.
countries-done = É só isso
country-add = { $country }
type-date = Escreva a data, ou só o mês e o ano se não souber o dia. Ou escolha um mês.
# $month: month and year.
month = { $month }
which-date = Qual destas datas você quer dizer?
# $date: a date, a month or a year.
date = { $date }
# $list: names of countries.
list = { $list }
no-such-date = Esta data parece não existir, ou está longe demais. Suas outras respostas estão guardadas. Por favor, escreva de novo, com o mês por extenso.
# $date: the date typed. $weekday: its day of the week.
other-weekday = { $date } cai em outro dia da semana: { $weekday }. Suas outras respostas estão guardadas. Por favor, escreva a data de novo.
date-ahead = Este dia ainda não chegou, mas pedimos um dia que já passou. Suas outras respostas estão guardadas. Por favor, escreva a data de novo.
your-answers = Suas respostas. Toque em uma para mudá-la. As outras ficam guardadas.
# $question: short name of the question. $answer: the answer given.
change-answer = { $question }: { $answer }
to-result = Ver o resultado

## Casos

your-cases = Seus casos. Toque em um para continuar.
no-cases = Você ainda não tem nenhum caso.
new-case = Novo caso
# $n: number of the case. $about: what it is about.
case-name = Caso { $n }: { $about }
case-new = Caso { $n }: acabou de começar

## Resultado

result-title = Seu resultado
# $answers: list of the answers given.
you-told = Você me disse: { $answers }
result-none = Com estas respostas ainda não consigo sugerir um caminho. Mude uma resposta de que não tinha certeza, ou fale com um consultor.
# $n: rank. $name: name of the way. $what: what it is.
result-route =
    { $n }. { $name }
    { $what }
# $reason: a reason.
because = Por quê: { $reason }
# $step: what to do first.
first-step = Primeiro passo: { $step }
# $routes: list of names.
also-fits = Isto também pode servir: { $routes }.
# $text: the warning.
warning = Atenção: { $text }
# $name: name of the way. $why: the reason.
closed = Não disponível para você agora: { $name }. { $why }
# $what: what must be done. $office: where. $safe: the safe day. $unrolled: the day by arithmetic.
date-safe =
    { $what } ({ $office }): até { $safe }, no máximo. Este é o dia seguro.
    Pela conta simples, o prazo termina em { $unrolled }. Isto não é certo: confira o calendário do instituto.
date-certain =
    { $what } ({ $office }): até { $safe }, no máximo. Este é o dia seguro.
    O último dia por lei é { $last }. Os dias em que o instituto fecha já foram contados.
date-earliest =
    { $what } ({ $office }): até { $safe }, no máximo. Este é o dia seguro.
    A conta parte do dia mais cedo que combina com o que você nos disse. Pela conta simples, o prazo termina em { $unrolled }. Isto não é certo: confira o calendário do instituto.
date-passed =
    { $what } ({ $office }): o dia seguro, { $safe }, já passou. Pela conta simples, o prazo termina em { $unrolled }.
    Pergunte já a um consultor se ainda é possível fazer alguma coisa.
# A right or an event: it never moves.
date-term =
    { $what } ({ $office }): em { $unrolled }, seja qual for o dia da semana.
    Se você precisa agir antes do fim, { $safe } é o dia seguro.
# $points: how a date was counted, one sentence a line.
counted = Como foi contado: { $points }
any-office = qualquer instituto
# $date: today.
result-foot =
    Verificado em { $date }. Isto é informação, não assessoria jurídica.
    As datas mostram o dia seguro. Os dias de fechamento só são contados onde se conhece a lista do instituto.
# $name: name of the way.
why-route = Por quê: { $name }
book-adviser = Falar com um consultor
change-answers = Mudar minhas respostas
route-title = { $name }
# $n: number of the step. $step: what to do.
step-line = { $n }. { $step }
# $date: the safe day.
remind-me = Lembrar-me: { $date }
# $safe: the safe day. $first: day of the first reminder.
reminder-set = Vamos lembrar você com boa antecedência antes de { $safe }. O primeiro lembrete chega em { $first }.
reminder-too-late = { $safe } está perto demais para um lembrete. Por favor, aja agora, ou fale hoje com um consultor.
# $what: what must be done.
reminder-date = Lembrete. { $what }: até { $safe }, no máximo.
check-date = Confirme a data com o instituto antes de contar com ela. Os dias de fechamento não foram contados.
check-date-listed = Os dias em que o instituto fecha já foram contados. Confirme a data com o instituto antes de contar com ela.

## Agendamento

# $time, $other: day and time. $zone, $other-zone: cities.
time-one = { $time } (hora de { $zone })
time-both = { $time } na sua hora ({ $zone }); em { $other-zone }: { $other }
next-times = Estes são os próximos horários livres. Qual é bom para você?
move-to = Que novo horário é bom para você? Seu horário antigo continua seu até o novo ser confirmado.
slot-taken = Alguém foi mais rápido e ficou com esse horário. Suas outras respostas estão guardadas. Por favor, escolha outro horário.
no-times = No momento não há horário livre. Nada do que você respondeu se perdeu. Por favor, tente mais tarde, ou entre em contato com o instituto.
# $time: day and time. $name: the adviser.
slot = { $time }, { $name }
later-times = Horários mais tarde
other-days = Outros dias
# $zone, $city: a city.
zone-shown = Os horários aparecem na hora de { $zone }.
my-zone = Estou em outro fuso horário
which-day = Que dia é bom para você?
# $weekday: name of the day. $date: date.
day = { $weekday }, { $date }
times-of-day = Horários livres em { $date }:
day-full = Não há mais horário livre em { $date }. Por favor, escolha outro dia.
which-zone = Que cidade grande fica no seu fuso horário? Escreva o nome dela.
zone-example = Por exemplo: { $city }
zone-unknown = Não conheço esta cidade. Por favor, escreva uma cidade maior por perto, ou a capital do seu país.
# $length: minutes.
confirm = { $time }, com { $name }, { $length }. Podemos agendar?
kept-until = Este horário fica reservado para você até { $time }.
confirm-phone = Confirmar: por telefone
confirm-video = Confirmar: por vídeo
confirm-office = Confirmar: no instituto
other-time = Outro horário
hold-over = O horário não está mais reservado para você. Suas respostas estão guardadas. Por favor, escolha um horário de novo.
see-times = Ver horários livres
# $code: booking code.
booked = Agendado. Seu código é { $code }.
booking-moved = Horário mudado. Seu código continua sendo { $code }.
# $way: how the talk takes place.
booking-details =
    { $time }
    Com { $name }, { $length }, { $way }
way-phone = por telefone
way-video = por vídeo
way-office = no instituto
what-to-bring = Tenha à mão suas perguntas e as cartas ou papéis com datas. Você não precisa revelar sua invenção nem seu segredo.
# $office: name of the office.
booked-with = Sua conversa é com: { $office }.
calendar-summary = Reunião com um consultor
calendar-description = Para mudar ou cancelar, abra a conversa e escreva: meus agendamentos.
calendar-file = Para a sua agenda
calendar-date = Para a sua agenda: o dia seguro
# $what: what must be done.
calendar-date-summary = Dia seguro: { $what }
no-bookings = Você não tem agendamentos.
your-bookings = Seus agendamentos. Toque em um para mudar ou cancelar.
your-booking = Seu agendamento { $code }
booking-gone = O agendamento { $code } não está mais aqui: foi mudado, cancelado ou já passou. Você pode agendar um novo horário.
move = Mudar para outro horário
cancel-booking = Cancelar este agendamento
cancel-sure = Você quer cancelar este agendamento?
cancel-yes = Sim, cancelar
cancel-no = Não, manter o agendamento
cancelled = Seu agendamento { $code } foi cancelado. Você pode agendar de novo quando quiser.
# No topic here: a reminder may show on a locked phone.
reminder-day = Lembrete: sua reunião com { $name } é: { $time }.
reminder-hour = Sua reunião com { $name } começa em breve: { $time }.
see-booking = Ver o agendamento

## Quando algo não sai como planejado

question-dropped = Algumas perguntas mudaram desde a sua última visita. Uma resposta que não serve mais foi retirada. As outras estão guardadas.
button-refused = Este botão não funciona aqui. Abra sua própria conversa conosco e escreva: menu
moved-on = Esse botão era de uma página anterior. Aqui está a atual.
choice-gone = Esta opção não existe mais. Suas respostas estão guardadas. Por favor, escolha de novo.
only-text = Só consigo ler texto. O que você mandou não foi lido. Por favor, escreva sua pergunta, ou escolha um botão.
edited = Não leio mensagens editadas. Suas respostas anteriores estão guardadas. Para mudar uma, mande uma nova mensagem ou toque em Voltar.
group = Neste grupo outras pessoas podem ler. Por favor, escreva para mim em uma conversa privada.
sorry = Algo deu errado do nosso lado. Suas respostas e seus agendamentos estão guardados. Por favor, tente de novo, ou escreva: pessoa
parked = Não conseguimos tratar sua última mensagem. Nada do que você respondeu se perdeu. Por favor, tente de novo, ou escreva “pessoa” para falar com alguém.
too-fast = Isso foi muito rápido. Por favor, mande uma mensagem de cada vez. Nada do que você respondeu se perdeu.

## Console

console-hello = ipdesk no terminal. Escreva um número, uma pergunta ou “menu”.
console-prompt = Escreva um número ou sua pergunta
console-bye = Até logo. Suas respostas estão guardadas.
console-no-such-number = Não há opção com este número. Por favor, escreva um dos números mostrados.

## Perfil e comandos do bot

# At most 60 characters.
bot-name = Serviço de apoio em propriedade intelectual
# At most 110 characters.
bot-about = Patentes, marcas, desenhos, direito autoral, segredos. Agende com um consultor. Não é assessoria jurídica.
# At most 480 characters.
bot-description =
    Descubra como proteger o que sua empresa cria: invenções, nomes e logotipos, aparência, textos, software, receitas.
    Responda a algumas perguntas simples, leia guias curtos, ou agende uma conversa gratuita com um consultor.
    Por favor, não descreva aqui sua invenção ou seu segredo. São informações gerais, não assessoria jurídica.
command-menu = Abrir o menu
command-help = Como usar esta conversa
command-language = Mudar o idioma
command-book = Agendar com um consultor
command-mybookings = Ver, mudar ou cancelar meus agendamentos
command-person = Falar com uma pessoa
command-privacy = O que guardamos sobre você
command-delete = Apagar tudo sobre mim
command-cancel = Parar o que estou fazendo
command-feedback = Dizer o que você acha

## One answer in the list of a result; a country question that got several.
told-line = { $question }: { $answer }
one-country = Por favor, diga só um país aqui. Na próxima pergunta você pode acrescentar mais países.

# $answers: the answers that alone decide how a way stands, one a line.
decided-by = O que decide isto: { $answers }
# $routes: names of ways.
changed-gained = Desde as suas últimas respostas, isto é novo: { $routes }.
# $routes: names of ways.
changed-lost = Desde as suas últimas respostas, isto não está mais disponível: { $routes }.
take-away = Levar o resultado comigo
take-away-page = Seu resultado em uma página para guardar ou imprimir
calendar-dates = Para a sua agenda: os dias seguros
# $n: rank. $name: name of the way.
page-way = { $n }. { $name }
# $name: name of the way.
page-fees = Taxas: { $name }
page-warnings = Atenção
page-closed = Não disponível para você agora
page-rests-on = Em que isto se baseia
helped-yes = Isto me ajudou
helped-no = Isto não ajudou
country-not-known = Não conheço um país com esse nome. Por favor, escreva o nome de um país, em qualquer idioma daqui, ou seu código de duas letras.
date-not-read = Não consegui ler isto como data. Por favor, escreva com o mês por extenso, ou só o mês e o ano.
# $what: what must be done. $office: where.
calendar-date-summary-at = Dia seguro: { $what } ({ $office })
clash-ahead = Um dia que você indicou para algo que já aconteceu ainda está por vir. Ele não conta aqui. Por favor, mude essa resposta.
clash-followed-before-first = Seu pedido internacional não pode ser mais antigo que o primeiro. Por favor, mude uma das duas datas.
clash-sold-unseen = Você disse que já está à venda, e que ninguém viu. O que está à venda conta aqui como mostrado. Por favor, mude a resposta errada.
clash-shown-unseen = Você disse que ninguém viu, e indicou um dia em que foi mostrado. Aqui conta como não mostrado. Por favor, mude a resposta errada.

## Ao lado dos guias: palavras explicadas, histórias, ajuda, a página de um país

words-explained = Palavras explicadas
# $question: the question of the guide.
words-of = Palavras desta resposta: { $question } Toque em uma para ver o que significa.
# $name: the term.
term-title = { $name }
stories = Histórias verdadeiras
stories-which = Histórias verdadeiras de pequenas empresas. Quais você quer ver?
stories-by-region = Por parte do mundo
# $about: a trade, a region, a topic or a country.
stories-of = Histórias verdadeiras: { $about }
stories-none = Ainda não temos nenhuma história: { $about }
stories-more = Mais histórias como esta
# $title: of the story. $place: where. $trade: which trade.
story-title =
    { $title }
    { $place }, { $trade }
# $lesson: what to learn.
story-lesson = O que aprender: { $lesson }
story-gone = Esta história não está mais aqui. Escolha outra.
# $source: who tells it. $page: its address. $date: its date.
told-by =
    Quem conta: { $source }
    { $page }
    Situação em: { $date }
help-which = Ajuda gratuita ou com desconto. Para que você precisa de ajuda?
# $kind: kind of help.
help-list = Ajuda: { $kind }. Cada página diz quem pode usá-la.
help-of-kind = Ajuda: { $kind }
help-world = Esta ajuda está aberta a pessoas de todos os países.
help-world-button = Ajuda para todos os países
help-all = Todos os tipos de ajuda
# $name: of the service.
help-title = { $name }
help-check = As rodadas e as condições mudam. Olhe a página antes de contar com isto.
help-ended = Isto acabou.
# $page: its address. $date: when it was seen.
help-page =
    Página: { $page }
    Vista em: { $date }
help-no-page =
    Não temos uma página verificada desta ajuda. Encontre aqui o instituto: { $page }
    Vista em: { $date }
help-gone = Esta ajuda não está mais aqui. Escolha outra.
country-help-button = Instituto e ajuda grátis no meu país
country-which = Para que país você procura o instituto e ajuda gratuita?
country-title = Instituto e ajuda gratuita: { $country }
# $page: address.
country-office = A página do próprio instituto: { $page }
country-directory = Endereço e contatos do instituto, no diretório da OMPI: { $page }
# $offices: names of regional offices.
country-regional = Também para este país, no nível regional: { $offices }
country-centres = Centros de apoio perto de você ajudam com buscas e primeiras perguntas: { $page }
country-associations = O instituto mantém listas de advogados, de agentes e das associações deles. Não recomendamos ninguém pelo nome.
country-help = Ajuda gratuita ou com desconto para este país:
country-help-none = Não conhecemos ajuda especial para este país. A ajuda abaixo está aberta a todos.
country-other = Outro país
systems-button = PCT, Madri, Haia: é membro?
systems-title = Sistemas internacionais: { $country } { $systems }
systems-in = { $system }: membro. Lista de { $date }.
systems-through = { $system }: membro por meio de { $office }. Lista de { $date }.
systems-states = { $system }: os seus países são membros. Lista de { $date }.
systems-from = { $system }: membro a partir de { $since }. Lista de { $date }.
systems-out = { $system }: não é membro. Lista de { $date }.
systems-unknown = { $system }: não podemos dizer com certeza. Veja a lista.
systems-checked = Todos os anos há países que aderem. As listas de hoje, na OMPI: { $page }
systems-office = Instituto e ajuda gratuita: este país
system-pct = PCT, patentes em vários países
system-madrid = Madri, marcas em vários países
system-hague = Haia, desenhos industriais em vários países
system-lisbon = Lisboa (Ato de Genebra), nomes de origem
system-paris = Convenção de Paris, prazo após um primeiro depósito
system-berne = Convenção de Berna, direito autoral no exterior
check-up-level = Nível: { $level }
check-up-functions =
    Como você está:
    { $functions }
check-up-next = Faça isto em seguida, nesta ordem:
check-up-function = { $name }: { $stand }
check-up-action =
    { $n }. { $name }
    { $why }
    Você disse: { $said }
held = Estamos revendo isto e por enquanto não mostramos. Nada do que você nos contou se perdeu.
held-case = Estamos revendo estas perguntas e por enquanto não as fazemos. Suas respostas estão guardadas.
# $name: name of the language.
held-language = Estamos revendo nossos textos neste idioma: { $name }. Até lá, respondemos em inglês. Seu idioma volta sozinho.
