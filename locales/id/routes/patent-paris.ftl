name = Ke luar negeri dari permohonan awal
what = Anda mengajukan di dalam negeri dulu. Untuk waktu terbatas, permohonan di luar negeri dihitung dari tanggal itu.
next-1 = Ajukan di dalam negeri dan simpan salinan resminya.
next-2 = Pilih negara tempat Anda sungguh akan menjual atau membuatnya.
next-3 = Ajukan di setiap negara itu sebelum hari aman, dengan kuasa setempat.
time = Setiap kantor bekerja dengan kecepatannya sendiri.
risk = Setelah hari aman, pengumuman Anda sendiri dan karya orang lain merugikan Anda.
