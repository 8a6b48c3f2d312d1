question = Apa yang tidak boleh ditulis di label bila sebuah nama adalah indikasi geografis yang dilindungi?
answer =
    Bila produk Anda tidak berasal dari tempat itu, atau tidak mengikuti aturannya, jangan pakai nama yang dilindungi. Begitu juga gambar atau peta yang menyesatkan soal asal.
    Untuk minuman anggur dan minuman keras, aturan perdagangan dunia lebih jauh. Kata seperti “gaya”, “tipe”, atau “jenis” di samping nama tidak menolong, terjemahan juga tidak.
    Banyak negara menerapkan aturan ketat itu pada produk lain. Yang lain menilai apakah pembeli disesatkan.
    Nama yang sudah menjadi kata umum untuk produk itu di suatu negara bebas di sana.
    Tergantung negara tempat Anda membuat dan menjual. Periksa daftarnya sebelum mencetak.
more-1 =
    Anda membuat yang serupa? Cara yang lebih aman:
    – Pakai nama umum produknya: “keju biru”, “teh hijau”.
    – Katakan jujur di mana dibuat.
    – Jangan tiru bentuk, bendera, atau warna yang dikaitkan orang dengan tempat itu.
    – Jangan taruh namanya dalam merek, alamat web, atau kata tersembunyi halaman.
    Memakai nama atau alamat Anda yang sebenarnya sering boleh, bila tidak menyesatkan.
    Sudah memakai sebelum dilindungi? Sebagian hukum membolehkan Anda meneruskan, sering hanya sementara. Segera tanyakan.
    Dapat surat? Catat hari terakhir menjawab, dan tanya penasihat sebelum menjawab atau tanda tangan.
    Produk itu sebagai bahan? Di banyak tempat boleh disebut, bila benar dan berarti.
more-2 =
    Ada yang menyalahgunakan nama kelompok Anda? Urutannya:
    – Simpan bukti: foto, produk dengan kuitansi, halaman dengan tanggal.
    – Beri tahu kelompok. Tindakannya lebih berbobot daripada satu produsen.
    – Banyak negara punya badan pangan, perdagangan, atau konsumen yang bertindak sendiri. Biayanya kecil bagi Anda.
    – Pakai formulir pengaduan toko online.
    – Sesudah itu surat pengacara, bea cukai, atau pengadilan.
    Minta hal yang berguna: label baru, waktu menghabiskan stok lama, sebuah janji.
    Bertindaklah sejak awal. Bila nama dipakai bebas bertahun-tahun, ia bisa menjadi kata umum di negara itu.
more-3 =
    Jebakannya:
    – Merek yang memuat nama itu. Ajukan keberatan selagi masih terbuka. Merek lama yang diajukan dengan iktikad baik sering bertahan.
    – Anggota sendiri memakai nama untuk mutu lebih rendah. Saingan akan menunjuk hal ini.
    – Anda menuduh usaha di negara yang tidak melindungi nama itu. Itu bisa berbalik.
    – Anda memakai logo IG tanpa terdaftar.
    Contoh: toko roti di luar negeri menjual “pai ham gaya lembah”. Kelompok menulis dulu dengan sopan, dengan aturan negara itu. Sejak itu toko mencetak “pai ham asap”.
ask =
    boleh ga tulis gaya champagne di minuman saya
    kopi palsu pakai nama daerah kami
    label gambar gunung terkenal padahal produk dari tempat lain
    dapat surat ga boleh tulis basmati di beras
    orang daftar merek yang isinya nama IG kami
    pakai keju IG di menu pizza boleh sebut namanya?
    lapor produk IG palsu ke siapa
    kakek saya pakai nama itu sebelum ada IG, boleh lanjut?
    garam palsu pakai nama pantai kami
