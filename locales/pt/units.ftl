# Valores com sua unidade, datas e listas, como se escrevem em português.

days =
    { $n ->
        [one] { $n } dia
       *[other] { $n } dias
    }
weeks =
    { $n ->
        [one] { $n } semana
       *[other] { $n } semanas
    }
months =
    { $n ->
        [one] { $n } mês
       *[other] { $n } meses
    }
years =
    { $n ->
        [one] { $n } ano
       *[other] { $n } anos
    }
minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
percent = { $n }%
count = { $n }

date = { $day } de { $month } de { $year }
month-year = { $month } de { $year }
when = { $weekday }, { $date }, { $time }
list = { $head } e { $last }

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
