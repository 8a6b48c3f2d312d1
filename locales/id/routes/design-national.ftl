name = Daftarkan desain
what = Desain terdaftar melindungi tampilan produk Anda, bukan cara kerjanya.
next-1 = Jangan perlihatkan sebelum Anda mengajukan.
next-2 = Buat gambar yang jelas dari semua sisi.
next-3 = Ajukan ke kantor kekayaan intelektual dan catat tanggal untuk permohonan di luar negeri.
time = Sering cepat. Tergantung kantornya.
risk = Jika sudah pernah diperlihatkan, mungkin tidak lagi dianggap baru.
