# इकाई के साथ मान, तारीखें और सूचियाँ, जैसे हिन्दी में लिखी जाती हैं।

days =
    { $n ->
        [one] { $n } दिन
       *[other] { $n } दिन
    }
weeks =
    { $n ->
        [one] { $n } हफ़्ता
       *[other] { $n } हफ़्ते
    }
months =
    { $n ->
        [one] { $n } महीना
       *[other] { $n } महीने
    }
years =
    { $n ->
        [one] { $n } साल
       *[other] { $n } साल
    }
minutes =
    { $n ->
        [one] { $n } मिनट
       *[other] { $n } मिनट
    }
percent = { $n }%
count = { $n }

date = { $day } { $month } { $year }
month-year = { $month } { $year }
when = { $weekday }, { $date }, { $time }
list = { $head } और { $last }

month-1 = जनवरी
month-2 = फ़रवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितंबर
month-10 = अक्तूबर
month-11 = नवंबर
month-12 = दिसंबर

weekday-1 = सोमवार
weekday-2 = मंगलवार
weekday-3 = बुधवार
weekday-4 = गुरुवार
weekday-5 = शुक्रवार
weekday-6 = शनिवार
weekday-7 = रविवार
