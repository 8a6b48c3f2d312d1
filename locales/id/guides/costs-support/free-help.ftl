question = Di mana usaha kecil mendapat bantuan kekayaan intelektual gratis atau murah?
answer =
    Mulailah dari kantor kekayaan intelektual negara Anda. Banyak yang menjawab pertanyaan awal secara gratis, dan sebagian punya layanan bantuan atau klinik. Anda juga bisa membuat janji temu dengan penasihat di sini.
    Tempat lain:
    – Technology and Innovation Support Centers, disebut TISC, membantu menelusuri paten di banyak negara berkembang,
    – Inventor Assistance Program WIPO mempertemukan inventor yang kurang mampu dengan konsultan paten sukarela, di negara peserta,
    – WIPO IP Diagnostics bertanya secara online dan memberi laporan tentang yang mungkin perlu Anda lindungi.
    Biaya resmi biasanya tetap Anda yang membayar.
more-1 =
    Alat penelusuran gratis, terbuka bagi siapa pun:
    – Global Brand Database untuk merek,
    – PATENTSCOPE untuk paten,
    – Global Design Database untuk desain.
    Belajar gratis: WIPO punya kursus online, dan salah satunya untuk inventor yang ingin ikut Inventor Assistance Program.
    Cari juga klinik hukum universitas, kamar dagang, lembaga inovasi, dan pengacara yang bekerja gratis. Usaha di Uni Eropa bisa bertanya kepada European IP Helpdesk.
    Layanan bantuan memberi informasi. Biasanya tidak menuliskan permohonan atau kontrak Anda.
more-2 =
    Supaya pertemuan awal paling berguna, bawalah: apa yang Anda buat, siapa pembuatnya, kapan mulai diperlihatkan atau dijual, di mana Anda ingin menjual, dan dokumen yang ada.
    Jebakannya: bercerita terlalu banyak terlalu dini. Sebelum mengajukan, jangan jelaskan bagian rahasia invensi dalam lomba, obrolan, atau kepada pemberi dana. Tanyakan dulu apakah pembicaraannya rahasia.
    Waspadai perusahaan yang memuji setiap ide dan menjual paket mahal. Bantuan yang jujur juga mengatakan bila sesuatu tidak layak dilindungi.
    Contoh: mahasiswi dengan saringan air menelusuri di TISC kampusnya. Ia menemukan paten lama, dan mengubah rancangannya sebelum mengeluarkan uang.
ask =
    konsultasi haki gratis di mana
    bantuan daftar merek gratis untuk umkm
    klinik hki terdekat
    sentra ki kampus bisa bantu orang luar gak
    gak punya uang buat konsultan paten
    program wipo bantu penemu
    belajar hki online gratis
    cek paten gratis di mana
    dinas koperasi bantu daftar merek?
    tanya tanya HKI gratis di mana
    ga ada duit, ada yg bantu gratis?
