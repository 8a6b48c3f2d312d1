question = Apa itu desain industri, dan apa yang dilindunginya?
answer =
    Hak desain industri melindungi tampilan produk: bentuk, garis, pola, atau warnanya.
    Cara kerja produk, namanya, atau ide di baliknya tidak dilindungi.
    Di kebanyakan negara desain harus didaftarkan. Desain harus baru, jadi ajukan sebelum diperlihatkan kepada umum.
    Pemilik bisa melarang orang lain membuat atau menjual produk dengan tampilan sama, di tempat hak itu berlaku.
    Di negara Anda, desain terdaftar bisa berlaku paling lama { $term } bila Anda menjaganya.
    Aturan perdagangan dunia meminta negara anggota memberi sedikitnya { $minimum } seluruhnya.
more-1 =
    Contoh: kursi, botol, lampu, sepatu, perhiasan, motif kain, sarung ponsel.
    Di banyak negara, ikon dan tata letak layar juga bisa menjadi desain.
    Bukan desain: gaya secara umum, bentuk teknis tanpa pilihan lain, resep, nama merek.
    Satu produk bisa memerlukan lebih dari satu hak. Pada mesin kopi, mekanismenya mungkin urusan paten dan tampilannya desain.
    Nama di atasnya adalah merek.
more-2 =
    Yang dilakukan dulu:
    – Rahasiakan tampilannya sampai Anda mengajukan.
    – Telusuri produk serupa di internet dan di basis data desain gratis milik WIPO dan kantor Anda.
    – Siapkan gambar jelas dari semua sisi. Gambar menentukan apa yang dilindungi.
    – Periksa siapa yang membuat desain. Desainer lepas mungkin pemiliknya sampai dialihkan secara tertulis.
    Jebakannya ada di gambar. Foto dengan warna dan logo bisa membatasi Anda pada versi persis itu.
more-3 =
    Hak ini hanya berlaku di tempat Anda mendaftar. Untuk lebih banyak negara ada kantor regional dan Sistem Hague.
    Di banyak negara masa awalnya pendek, dan Anda harus memperpanjang dan membayar lagi.
    Banyak kantor tidak memeriksa kebaruan sebelum mendaftarkannya. Sertifikatnya lalu bisa diserang kemudian.
    Sebagian negara memakai nama lain, misalnya “design patent” di Amerika Serikat.
    Hak cipta atau merek bentuk bisa membantu di samping desain. Aturannya berbeda di setiap negara.
ask =
    desain industri itu apa
    bedanya desain industri sama paten
    bentuk botol bisa dilindungi?
    motif kain masuk desain atau hak cipta
    model baju bisa didaftarkan haki?
    tampilan aplikasi bisa desain industri?
    desain industri berlaku berapa tahun
    kemasan produk dilindungi pakai apa
    bentuk gerabah saya ditiru tetangga, lindunginya apa
    bentuk vas gue dijiplak
    motif kain gambar sendiri, di pasar ada yg sama
    cetakan kue gue dicor ulang orang
