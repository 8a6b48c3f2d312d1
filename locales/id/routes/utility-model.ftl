name = Paten sederhana
what = Paten sederhana adalah hak yang lebih kecil dan lebih cepat untuk produk baru atau perbaikan.
next-1 = Jangan ceritakan kepada siapa pun sebelum Anda mengajukan.
next-2 = Tanyakan kepada kantor apakah jenis produk Anda diterima.
next-3 = Ajukan dengan gambar yang jelas, dan catat tanggal untuk permohonan di luar negeri.
time = Sering cepat terdaftar. Tergantung kantornya.
risk = Sering didaftarkan tanpa pemeriksaan, jadi bisa gugur bila digugat orang.
