# Величины с единицами, даты и списки – так, как их пишут по-русски.

days =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
weeks =
    { $n ->
        [one] { $n } неделя
        [few] { $n } недели
        [many] { $n } недель
       *[other] { $n } недели
    }
months =
    { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    }
years =
    { $n ->
        [one] { $n } год
        [few] { $n } года
        [many] { $n } лет
       *[other] { $n } года
    }
minutes =
    { $n ->
        [one] { $n } минута
        [few] { $n } минуты
        [many] { $n } минут
       *[other] { $n } минуты
    }
percent = { $n } %
count = { $n }

# По-русски «2 марта», но «март 2027 года». Поэтому month-… ниже – только метки, а сами слова стоят здесь.
date =
    { $month ->
        [january] { $day } января { $year } года
        [february] { $day } февраля { $year } года
        [march] { $day } марта { $year } года
        [april] { $day } апреля { $year } года
        [may] { $day } мая { $year } года
        [june] { $day } июня { $year } года
        [july] { $day } июля { $year } года
        [august] { $day } августа { $year } года
        [september] { $day } сентября { $year } года
        [october] { $day } октября { $year } года
        [november] { $day } ноября { $year } года
       *[december] { $day } декабря { $year } года
    }
month-year =
    { $month ->
        [january] январь { $year } года
        [february] февраль { $year } года
        [march] март { $year } года
        [april] апрель { $year } года
        [may] май { $year } года
        [june] июнь { $year } года
        [july] июль { $year } года
        [august] август { $year } года
        [september] сентябрь { $year } года
        [october] октябрь { $year } года
        [november] ноябрь { $year } года
       *[december] декабрь { $year } года
    }
when = { $weekday }, { $date }, { $time }
list = { $head } и { $last }

month-1 = january
month-2 = february
month-3 = march
month-4 = april
month-5 = may
month-6 = june
month-7 = july
month-8 = august
month-9 = september
month-10 = october
month-11 = november
month-12 = december

weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
