question = Saya ingin merilis lagu sendiri. Apa yang harus diurus soal hak dan uang?
answer =
    Hak cipta lagu menjadi milik Anda saat Anda menciptakannya. Di sebagian besar negara tidak perlu pendaftaran. Ada yang meminta lagunya ditulis atau direkam.
    Sebelum rilis:
    – sepakati tertulis siapa menulis apa, dan bagian tiap orang;
    – urus izin yang bukan milik Anda: beat, sampel, lagu daur ulang, gambar;
    – masuk lembaga manajemen kolektif dan laporkan lagunya;
    – pilih distributor, perusahaan yang membawa rekaman ke layanan streaming;
    – dapatkan kode untuk tiap rekaman;
    – periksa apakah nama artis Anda bebas, dan pikirkan merek.
more-1 =
    Lagu dan rekaman itu berbeda. Kata dan nada adalah lagu. Yang didengar orang adalah rekaman, disebut juga master. Pemiliknya bisa berbeda.
    Kode membantu uang menemukan Anda:
    – ISRC, Kode Rekaman Standar Internasional, menamai rekaman. Distributor atau badan ISRC nasional yang memberinya. Tiap versi baru punya kode sendiri. Pertahankan bila ganti distributor.
    – ISWC, Kode Karya Musik Standar Internasional, menamai lagu. Kode ini datang setelah lagu dilaporkan.
    Kode hanyalah label. Kode tidak membuktikan kepemilikan.
more-2 =
    Baca syarat distributor sebelum mengunggah:
    – Hak sebaiknya tetap pada Anda. Lisensi sudah cukup untuk tugas itu.
    – Eksklusif atau tidak, berapa lama, dan bagaimana keluar?
    – Apa yang Anda bayar, dan kapan uang Anda datang?
    – Apa yang terjadi pada lagu bila Anda berhenti membayar?
    – Siapa yang boleh mengklaim musik Anda di video orang lain?
    Jangan membeli pemutaran. Layanan bisa menghapus musiknya dan menahan uangnya.
    Dengan label, tanyakan siapa pemilik master, sampai kapan, dan apa yang harus Anda kembalikan. Mintalah pengacara membacanya dulu.
more-3 =
    Jebakannya:
    – Beat dari internet sering hanya lisensi kecil, dengan batas pemutaran dan pemakaian. Bacalah.
    – Sampel, sependek apa pun, bisa perlu izin pemilik lagu dan pemilik rekaman.
    – Lagu daur ulang: rekamannya milik Anda, lagunya bukan. Untuk suara saja, banyak negara punya lisensi mudah untuk kata dan nada yang sama. Teks yang diubah, atau video, perlu izin sendiri.
    Contoh: sebuah duo mengunggah lagu. Kemudian produser berkata sebagian master miliknya. Distributor menahan uang sampai mereka sepakat. Lembar bertanda tangan dengan semua bagian akan mencegahnya.
ask =
    mau upload lagu ke spotify urus hak apa dulu
    kode ISRC dapat dari mana
    cover lagu orang di youtube boleh dapat duit?
    beat beli di youtube boleh dirilis ga
    produser minta setengah lagu saya
    distributor atau label, lagu jadi punya siapa
    youtube klaim lagu saya sendiri
    sampel dikit dari lagu lawas
    daftar nama band sekalian lagunya
    rilis dangdut sendiri tanpa label
    mau rilis lagu rekaman kamar
