# Valores con su unidad, fechas y listas, como se escriben en español.

days =
    { $n ->
        [one] { $n } día
        [many] { $n } de días
       *[other] { $n } días
    }
weeks =
    { $n ->
        [one] { $n } semana
        [many] { $n } de semanas
       *[other] { $n } semanas
    }
months =
    { $n ->
        [one] { $n } mes
        [many] { $n } de meses
       *[other] { $n } meses
    }
years =
    { $n ->
        [one] { $n } año
        [many] { $n } de años
       *[other] { $n } años
    }
minutes =
    { $n ->
        [one] { $n } minuto
        [many] { $n } de minutos
       *[other] { $n } minutos
    }
percent = { $n } %
count = { $n }

date = { $day } de { $month } de { $year }
month-year = { $month } de { $year }
when = { $weekday } { $date }, { $time }
# Ante el sonido “i” se escribe “e”: “Chile e India”.
list =
    { $last ->
        [India] { $head } e { $last }
        [Indonesia] { $head } e { $last }
        [Irak] { $head } e { $last }
        [Irlanda] { $head } e { $last }
        [Islandia] { $head } e { $last }
        [Israel] { $head } e { $last }
        [Italia] { $head } e { $last }
       *[other] { $head } y { $last }
    }

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
