name = Merek di luar negeri lewat Madrid
what = Satu permohonan internasional bisa memperluas merek dalam negeri Anda ke banyak negara anggota.
next-1 = Dapatkan merek atau ajukan permohonan di dalam negeri dulu.
next-2 = Pilih negara anggota tempat Anda menjual atau akan menjual.
next-3 = Ajukan lewat kantor dalam negeri Anda, dengan nama merek dan pemilik yang persis sama.
next-4 = Jawab setiap kantor yang berkeberatan, dalam batas waktunya.
time = Setiap anggota punya waktu tertentu untuk berkeberatan. Tergantung anggotanya.
risk = Jika merek dalam negeri gugur pada tahun-tahun awal, semua negara ikut gugur.
