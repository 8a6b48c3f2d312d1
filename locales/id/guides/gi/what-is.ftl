question = Apa itu indikasi geografis?
answer =
    Indikasi geografis (IG) adalah nama atau tanda untuk barang dari tempat tertentu. Mutu, reputasi, atau cirinya harus pada pokoknya berasal dari tempat itu.
    Bayangkan lada, keju, madu, atau karpet yang dikenal karena daerahnya.
    IG bukan milik satu perusahaan. Setiap produsen di wilayah itu yang menaati aturan bersama boleh memakainya.
    IG tidak melarang orang lain membuat jenis produk yang sama. Yang dilarang adalah memakai nama yang dilindungi secara salah.
    Cara pelindungannya tergantung negara.
more-1 =
    Sebutan asal adalah jenis yang lebih ketat: mutu atau cirinya hanya atau pada pokoknya karena tempat, alam, dan orang-orangnya.
    Negara melindungi IG dengan cara berbeda: dengan daftar khusus, dengan merek kolektif atau merek sertifikasi, atau dengan aturan terhadap penyesatan masyarakat. Sebagian juga mencakup kerajinan.
    Minuman anggur dan minuman keras mendapat pelindungan lebih kuat menurut aturan perdagangan dunia.
    Yang dilakukan dulu: tanyakan kepada kantor kekayaan intelektual atau kementerian pertanian apakah nama produk Anda sudah dilindungi.
more-2 =
    Contoh: peternak lebah di satu lembah menjual madu yang terkenal sampai jauh. Pedagang dari kota menempelkan nama lembah itu pada madu murah. IG memberi kelompok itu alat melawannya.
    Jebakannya: bila semua orang memakai nama itu untuk produk sejenis apa saja, namanya bisa menjadi nama umum. Pelindungan lalu bisa ditolak.
    Jebakan lain: satu perusahaan mendaftarkan nama daerah sebagai mereknya sendiri. Awasi permohonan baru dan ajukan keberatan tepat waktu.
    IG di dalam negeri tidak melindungi Anda di luar negeri. Di sana Anda perlu pelindungan di setiap negara.
ask =
    indikasi geografis itu apa
    kopi gayo kok dilindungi, maksudnya apa
    produk khas daerah kami ditiru kota lain
    ig beda gak sama merek
    siapa yang boleh pakai nama ig
    madu hutan daerah kami dipalsukan
    batik bisa indikasi geografis?
    pedagang kota pakai nama desa kami buat jualan
    kopi toraja itu dilindungi apa namanya
    keripik daerah kami terkenal, orang luar ikut pake namanya
    madu kampung kami namanya dipakai negara tetangga
