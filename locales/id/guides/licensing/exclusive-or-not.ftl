question = Eksklusif, tunggal, atau non-eksklusif: lisensi mana yang diberikan atau diambil?
answer =
    – Eksklusif: hanya penerima lisensi ini yang boleh memakai hak itu, biasanya Anda sendiri pun tidak.
    – Tunggal: penerima lisensi ini dan Anda, tidak ada yang lain.
    – Non-eksklusif: Anda boleh memberi yang sama kepada orang lain.
    Beri lisensi eksklusif hanya kepada pihak yang mau menanam modal dan menunjukkan hasil. Harganya sebaiknya lebih tinggi.
    Batasi: barang tertentu, negara tertentu, waktu terbatas.
    Ikat dengan kewajiban: tanggal peluncuran, penjualan atau pembayaran terendah. Jika tidak tercapai, lisensi berakhir atau menjadi non-eksklusif.
    Pengadilan mengartikan kata-kata ini berbeda-beda. Jadi tulis lengkap apa yang boleh dilakukan setiap pihak.
more-1 =
    Jika hak itu milik Anda, tanyakan:
    – Sanggupkah perusahaan ini melayani seluruh wilayah? Barang saingan apa yang dijualnya?
    – Bolehkah Anda terus menjual sendiri, online, dan kepada pelanggan lama? Tulis.
    – Pernahkah Anda menjanjikan sesuatu kepada orang lain? Lisensi eksklusif kedua adalah pelanggaran kontrak.
    – Bagaimana bila perusahaan itu dijual kepada pesaing Anda?
    Mulai dengan masa coba atau opsi: bayaran untuk hak memutuskan sampai tanggal tertentu.
    Jangan ada perpanjangan otomatis tanpa hasil.
more-2 =
    Jika Anda mengambil lisensi, tanyakan:
    – Perlukah eksklusif? Untuk toko setempat, lisensi yang lebih murah mungkin cukup.
    – Siapa bertindak terhadap penjiplak? Di banyak negara, dari para penerima lisensi hanya yang eksklusif yang boleh menggugat, dan sebagian meminta lisensi dicatat dulu.
    – Adakah lisensi yang lebih lama? Minta jawaban tertulis.
    – Bagaimana bila pemilik menjual haknya?
    Hukum persaingan membatasi perjanjian eksklusif di banyak negara. Larangan menjual kepada pelanggan dari luar, atau harga jual kembali yang ditetapkan, bisa dilarang. Tanya sebelum menandatangani.
more-3 =
    Lisensi atau distribusi? Distributor membeli barang Anda dan menjualnya lagi. Ia perlu lisensi bila membuat, mengemas, memberi merek, atau menyesuaikan.
    Jebakannya adalah wilayah besar: mitra mendapat seluruh benua dan menjual di satu kota.
    Contoh: pembuat sabun memberi importir mereknya hanya untuk negara si importir. Importir wajib memesan jumlah terendah setiap musim. Setelah tahun yang lemah, lisensinya menjadi non-eksklusif, dan pembuat sabun itu menemukan pedagang lain untuk wilayah selatan.
    Catat tanggal kewajiban ini di kalender Anda. Hak mengakhiri yang tidak dipakai tidak ada nilainya.
ask =
    lisensi eksklusif artinya apa
    distributor minta eksklusif seluruh indonesia
    bedanya lisensi eksklusif dan biasa
    sudah kasih lisensi ke satu orang boleh kasih ke lain?
    kalau eksklusif saya sendiri boleh jual gak
    mitra eksklusif tapi gak jualan, bisa diputus?
    mau ambil lisensi karakter kartun perlu eksklusif?
    sole license itu apa
    distributor minta eksklusif se-indonesia
    kasih satu pabrik apa dua
