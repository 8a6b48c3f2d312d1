# Nilai dengan satuannya, tanggal, dan daftar, seperti ditulis dalam bahasa Indonesia.

days =
    { $n ->
       *[other] { $n } hari
    }
weeks =
    { $n ->
       *[other] { $n } minggu
    }
months =
    { $n ->
       *[other] { $n } bulan
    }
years =
    { $n ->
       *[other] { $n } tahun
    }
minutes =
    { $n ->
       *[other] { $n } menit
    }
percent = { $n }%
count = { $n }

date = { $day } { $month } { $year }
month-year = { $month } { $year }
when = { $weekday }, { $date }, { $time }
list = { $head } dan { $last }

month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember

weekday-1 = Senin
weekday-2 = Selasa
weekday-3 = Rabu
weekday-4 = Kamis
weekday-5 = Jumat
weekday-6 = Sabtu
weekday-7 = Minggu
