# Values with their units, dates and lists, as the language writes them.

days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
percent = { $n }%
count = { $n }

# $day, $year: figures. $month: its name.
date = { $day } { $month } { $year }
month-year = { $month } { $year }
# $weekday: its name. $date: a date. $time: hours and minutes, such as 14:30.
when = { $weekday }, { $date }, { $time }
# $head: all but the last, with commas. $last: the last one.
list = { $head } and { $last }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
