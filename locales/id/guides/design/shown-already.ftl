question = Desain saya sudah diperlihatkan. Masih bisakah didaftarkan?
answer =
    Mungkin. Tergantung negaranya dan tanggal pertama diperlihatkan.
    Banyak negara memberi masa tenggang: waktu untuk mengajukan setelah Anda sendiri memperlihatkan desainnya.
    Di Uni Eropa, misalnya, lamanya { $grace } sejak pertama diperlihatkan.
    Negara lain tidak memberi, atau hanya untuk pameran tertentu. Di sana unggahan atau penjualan Anda sendiri bisa mengakhiri kebaruan.
    Lakukan hari ini: tulis apa yang diperlihatkan, di mana, dan kapan. Jangan perlihatkan hal baru lagi.
    Lalu tanya kantor setiap pasar, dan ajukan secepatnya.
more-1 =
    Yang biasanya dianggap memperlihatkan:
    – Unggahan atau video di media sosial, walau akunnya kecil.
    – Toko web, katalog, pameran dagang, halaman urun dana.
    – Contoh barang yang dikirim ke pembeli tanpa janji kerahasiaan.
    Yang biasanya tidak dihitung: pembicaraan dengan orang yang wajib merahasiakan, misalnya menurut perjanjian kerahasiaan.
    Contoh: pembuat keramik mengunggah vas baru dan mendapat pesanan. Tanggal unggahan itu sekarang yang menentukan.
more-2 =
    Jebakan masa tenggang:
    – Tidak sama di semua tempat. Negara Anda mungkin memaafkan yang tidak dimaafkan pasar ekspor Anda.
    – Tidak menghentikan orang lain. Orang yang di antara waktu itu mengajukan atau memperlihatkan desain serupa miliknya bisa menghalangi Anda.
    – Sebagian negara meminta pernyataan dan bukti saat Anda mengajukan.
    – Permohonan Hague tidak mengubah hal ini. Setiap negara memakai aturannya sendiri.
    Jadi lain kali ajukan dulu, perlihatkan kemudian.
more-3 =
    Jika sudah terlambat untuk versi ini:
    – Apakah versi baru jelas berbeda? Rahasiakan dan ajukan yang itu.
    – Apakah hanya sebagian yang diperlihatkan? Bagian yang tersembunyi mungkin masih baru.
    – Periksa hak tanpa pendaftaran, hak cipta, dan pelindungan nama sebagai merek.
    Jangan mengajukan sambil berharap tidak ada yang tahu. Pendaftaran tanpa kebaruan bisa dibatalkan.
    Itu juga bisa merugikan uang Anda bila dipakai melawan orang lain.
ask =
    desain sudah di instagram masih bisa daftar?
    model tas udah dijual online, bisa daftar desain industri
    prototipe dipajang di pameran inacraft, telat gak
    masa tenggang desain berapa lama
    sampel sudah dikirim ke buyer tanpa nda
    desain viral di tiktok sebelum didaftarkan
    katalog sudah beredar, kebaruan hilang?
    masih baru gak kalau cuma teman yang lihat
    tas udah kejual baru mau daftar desain
    koleksi tas baru dipamerin langsung difoto orang
    kursi udah lama dipajang di ig, telat?
