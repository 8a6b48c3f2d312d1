question = Kami tidak punya klausul sengketa. Bisakah tetap mediasi atau arbitrase?
answer =
    Bisa, bila kedua pihak sepakat sekarang. Anda menandatangani surat singkat, yaitu perjanjian penyerahan sengketa. WIPO punya contoh gratis untuk mediasi, arbitrase, dan penentuan ahli.
    Bila pihak lain diam, Anda tetap bisa mencoba sendiri:
    – mintalah jasa baik WIPO. Pusat WIPO menjelaskan pilihannya kepada kedua pihak dan membantu mereka bicara. Ini gratis;
    – kirim permohonan mediasi WIPO sendiri. Pusat WIPO bertanya apakah pihak lain mau ikut.
    Tidak ada yang bisa dipaksa ikut arbitrase tanpa sepakat.
    Sementara itu, catat setiap hari terakhir di pengadilan atau kantor. Perundingan mungkin tidak menghentikannya.
more-1 =
    Perjanjian penyerahan sengketa menyebut:
    – siapa para pihak, dan apa sengketanya;
    – jalannya: mediasi, arbitrase, atau mediasi dulu baru arbitrase;
    – aturan, tempat, dan bahasanya;
    – berapa arbiter, bila ada;
    – bahwa keduanya tetap boleh meminta perintah mendesak dari pengadilan.
    Cara mengundang pihak lain: singkat, sopan, tanpa menyalahkan. Katakan bahwa ini rahasia, berapa kira-kira biayanya, dan tidak ada yang mengikat sebelum keduanya tanda tangan.
    Ini bisa dilakukan meski perkara di pengadilan atau kantor sedang berjalan. Sebagian pengadilan dan kantor KI menawarkan mediasi sendiri. Tanyakan.
more-2 =
    Mengapa pihak lain mungkin mau: lebih tenang daripada pengadilan, biayanya dibagi, dan keduanya tetap memegang kendali.
    Bila ia menolak, Anda hanya kehilangan sedikit waktu. Lalu pikirkan kantor, platform online, bea cukai, atau pengadilan.
    Jebakannya:
    – menyetujui arbitrase saat marah, tanpa membaca biayanya;
    – membuka rahasia sebelum kerahasiaan disepakati;
    – menunggu jawaban sementara batas waktu habis.
    Contoh: penulis lagu mendengar melodinya dalam iklan. Tidak ada kontrak di antara mereka. WIPO menyurati agensi, agensi mau mediasi, dan mereka menemukan bayaran yang pas.
ask =
    ga ada klausul arbitrase di kontrak, masih bisa lewat wipo?
    cara ngajak lawan mediasi
    jasa baik wipo gratis?
    mereka nolak mediasi terus gimana
    lagu saya dijiplak, bisa minta wipo surati mereka
    perjanjian penyerahan sengketa itu apa
    sudah di pengadilan masih boleh musyawarah?
