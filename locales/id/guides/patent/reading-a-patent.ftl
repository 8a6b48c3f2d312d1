question = Bagaimana membaca paten, dan apakah mencakup produk saya?
answer =
    Lihat klaimnya. Itu kalimat bernomor, biasanya dekat akhir. Klaim menyebut apa yang dilindungi. Judul dan abstrak tidak.
    Ambil klaim yang berdiri sendiri dan potong menjadi bagian. Bandingkan tiap bagian dengan produk Anda:
    – Semua bagian ada: kemungkinan besar Anda di dalam klaim.
    – Ada bagian yang tidak ada: sering Anda di luar. Tetapi di banyak negara, sesuatu yang berfungsi sama dengan cara sama bisa dihitung sebagai bagian itu.
    Lalu periksa apakah patennya sudah diberikan, berlaku, dan sah di negara Anda. Sebelum mengandalkannya, tanya konsultan paten.
more-1 =
    Isi halaman depan:
    – Huruf sebelum nomor menunjukkan negara atau sistem. “WO” adalah permohonan PCT, bukan paten. “EP” Eropa, jadi tanyakan di mana berlaku.
    – Huruf setelah nomor menunjukkan tahapnya. “A” sering permohonan dan “B” paten yang sudah diberikan, tetapi tiap kantor berbeda.
    – Tanggal penerimaan dan tanggal awal, yaitu tanggal prioritas.
    – Pemilik, inventor, dan simbol kelas.
    Permohonan belum paten, tetapi bisa menjadi paten. Klaimnya sering menyempit sebelum pemberian. Bila sudah diberikan, baca teks itu. Hanya daftar kantor yang menunjukkan apakah berlaku.
more-2 =
    Cara membaca klaim:
    – Klaim mandiri berdiri sendiri. Ini yang terluas, jadi mulai di situ. Bisa ada beberapa: periksa semuanya.
    – Klaim turunan merujuk klaim lain dan menambah bagian. Di luar yang awal biasanya di luar turunannya juga.
    – “Comprising” (“mencakup”) biasanya berarti: bagian ini, dan mungkin lebih. Bagian tambahan Anda tidak menolong.
    – Klaim bisa melindungi produk, metode, atau pemakaian.
    – Deskripsi dan gambar membantu memahami katanya.
    Buat tabel: bagian klaim di kiri, produk Anda di kanan, dengan ya, tidak, atau ragu.
more-3 =
    Contoh: klaim menyebut kaki lipat, kunci, dan pegas. Kursi Anda tanpa pegas, dan tidak ada yang menggantikan tugasnya. Kemungkinan besar Anda di luar klaim ini. Baca juga yang lain.
    Jebakannya:
    – “Punya saya lebih baik” atau “punya saya juga dipatenkan” tidak mengeluarkan Anda.
    – Invensi yang sama bisa punya klaim lain di negara lain.
    – Di banyak negara, memasok bagian utamanya bisa dihitung juga.
    – Jangan tulis dugaan kesalahan dalam surel. Biarkan konsultan menulis.
    Bila di dalam: ubah produk, minta lisensi, tunggu berakhir, atau minta patennya diperiksa. Konsultan mungkin menemukan bahwa paten itu seharusnya tidak diberikan.
ask =
    cara baca klaim paten
    produk saya kena paten itu ga
    WO sama EP di nomor paten artinya apa
    klaim paten bahasanya ribet
    beda dikit dari paten orang aman?
    bagian mana di paten yang paling penting
    huruf A dan B di belakang nomor paten
    ga ngerti isi dokumen paten
    baca punya orang, yg dilindungi bagian mana
