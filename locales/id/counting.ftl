# Cara sebuah tanggal dihitung: satu kalimat untuk setiap hal yang diperhitungkan.

earliest-day = Awalnya tidak pasti, jadi dipakai hari paling awal yang mungkin.
counted-back = Dihitung mundur dari hari yang menjadi patokannya.
business-days = Hanya hari kerja yang dihitung.
term = Pada hari itu sesuatu berakhir atau terjadi. Hari itu tidak pernah bergeser.
month-end = Bulan itu tidak punya hari dengan tanggal tersebut, jadi hari terakhirnya yang berlaku.
last-to-last = Mulainya pada hari terakhir sebuah bulan. Menurut hukum di sini, berakhirnya juga pada hari terakhir sebuah bulan.
weekend = Hari itu jatuh pada hari libur mingguan. Hari kerja sebelumnya yang aman.
closed = Kantor tutup pada hari itu. Hari kerja sebelumnya yang aman.
moved = Menurut hukum, waktunya lalu berakhir pada hari buka berikutnya.
move-unknown = Apakah waktunya lalu berakhir pada hari buka berikutnya, tidak diketahui di sini.
closures-known = Hari libur kantor diketahui untuk tanggal ini.
calendar-unknown = Hari libur tidak diketahui di sini. Sabtu dan Minggu dianggap libur.
closures-unknown = Hari libur mingguan diketahui. Hari libur lain tidak diketahui untuk tanggal ini.
