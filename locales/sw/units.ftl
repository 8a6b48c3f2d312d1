# Thamani na vipimo vyake, tarehe na orodha, kama zinavyoandikwa katika Kiswahili.

days =
    { $n ->
        [one] siku { $n }
       *[other] siku { $n }
    }
weeks =
    { $n ->
        [one] wiki { $n }
       *[other] wiki { $n }
    }
months =
    { $n ->
        [one] mwezi { $n }
       *[other] miezi { $n }
    }
years =
    { $n ->
        [one] mwaka { $n }
       *[other] miaka { $n }
    }
minutes =
    { $n ->
        [one] dakika { $n }
       *[other] dakika { $n }
    }
percent = asilimia { $n }
count = { $n }

date = { $day } { $month } { $year }
month-year = { $month } { $year }
when = { $weekday }, { $date }, { $time }
list = { $head } na { $last }

month-1 = Januari
month-2 = Februari
month-3 = Machi
month-4 = Aprili
month-5 = Mei
month-6 = Juni
month-7 = Julai
month-8 = Agosti
month-9 = Septemba
month-10 = Oktoba
month-11 = Novemba
month-12 = Desemba

weekday-1 = Jumatatu
weekday-2 = Jumanne
weekday-3 = Jumatano
weekday-4 = Alhamisi
weekday-5 = Ijumaa
weekday-6 = Jumamosi
weekday-7 = Jumapili
