# Les valeurs avec leurs unités, les dates et les listes, comme la langue les écrit.

days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
weeks =
    { $n ->
        [one] { $n } semaine
       *[other] { $n } semaines
    }
months =
    { $n ->
        [one] { $n } mois
       *[other] { $n } mois
    }
years =
    { $n ->
        [one] { $n } an
       *[other] { $n } ans
    }
minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
percent = { $n } %
count = { $n }

date =
    { $day ->
        [1] { $day }er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
month-year = { $month } { $year }
when = { $weekday } { $date }, { $time }
list = { $head } et { $last }

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
