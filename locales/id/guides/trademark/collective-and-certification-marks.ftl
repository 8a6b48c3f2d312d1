question = Bagaimana kelompok kami mendaftarkan dan menjalankan merek kolektif atau sertifikasi?
answer =
    – Merek kolektif milik kelompok, seperti asosiasi atau koperasi. Anggotanya yang memakai.
    – Merek sertifikasi menyatakan bahwa barang atau jasa memenuhi standar. Pemiliknya memeriksa. Di banyak negara ia sendiri tidak boleh menjual barang itu.
    Anda perlu:
    – badan yang bisa memiliki merek;
    – tanda yang punya daya pembeda dan bebas;
    – aturan pemakaian tertulis;
    – orang dan uang untuk memeriksa aturan dipatuhi.
    Lalu badan itu mengajukan ke kantor KI, dengan aturannya. Tidak semua negara punya kedua jenis. Sebagian kantor memberi potongan bagi kelompok, jadi tanyakan.
more-1 =
    Aturan pemakaian adalah intinya. Tuliskan:
    – siapa boleh memakai merek, dan cara bergabung;
    – untuk barang apa, dan mutu apa;
    – bagaimana bentuk tandanya, dan di mana boleh dipasang;
    – siapa memeriksa, seberapa sering, dan siapa membayar;
    – apa yang terjadi pada yang curang, langkah demi langkah;
    – bagaimana aturan diubah.
    Buat cukup singkat supaya semua bisa membaca. Biarkan anggota memutuskannya sebelum diajukan.
    Merek sertifikasi sebaiknya terbuka bagi semua yang memenuhi standar, di banyak negara juga menurut hukum.
more-2 =
    Setelah pendaftaran:
    – Simpan daftar pemakai, dan beri masing-masing izin tertulis.
    – Periksa, ambil contoh, dan catat hasilnya.
    – Bertindak bila ada yang memakai merek tanpa izin, atau melanggar aturan.
    – Kirim perubahan aturan ke kantor, bila hukum memintanya. Sampai itu perubahan mungkin tidak berlaku.
    Jebakannya: tidak ada yang memeriksa. Di banyak negara merek tanpa pengawasan bisa dibatalkan.
    Jebakan lain: badan itu kehabisan uang setelah proyek selesai. Rencanakan iuran tahunan pemakai sejak awal.
more-3 =
    Luar negeri: negara Konvensi Paris harus menerima merek kolektif asosiasi, dengan syaratnya sendiri. Syarat dan jenis mereknya bisa berbeda.
    Kedua jenis bisa lewat Sistem Madrid, bila merek dasar Anda jenis itu dan negara tujuan mengenalnya. Sebutkan di formulir. Sebagian negara lalu meminta aturannya langsung, dan konsultan setempat membantu.
    Tiap anggota sebaiknya juga punya merek sendiri. Merek kelompok berkata “salah satu dari kami”, merek sendiri berkata “ini saya”.
    Contoh: penggiling sepakat tepung giling batu tanpa bahan tambahan. Pemeriksa berbayar mengunjungi tiap gilingan. Yang gagal harus melepas tanda dari karungnya.
ask =
    koperasi mau daftar merek bersama
    merek kolektif UMKM syaratnya apa
    beda merek kolektif dan sertifikasi
    anggota curang pakai merek kelompok mutu jelek
    aturan pemakaian merek kolektif contoh
    label mutu buatan asosiasi kami
    merek koperasi desa merah putih daftar gimana
    merek kelompok bisa dibawa ke luar negeri?
    kelompok perajin mau satu label
    paguyuban pengrajin mau satu logo bareng
