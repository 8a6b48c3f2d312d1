question = Apa itu mediasi, dan cocokkah untuk sengketa merek, invensi, atau karya saya?
answer =
    Dalam mediasi, orang yang netral, yaitu mediator, membantu kedua pihak menemukan jalan keluar mereka sendiri. Mediator tidak memutuskan apa pun dan tidak bisa memaksa siapa pun.
    Yang dibicarakan tetap rahasia menurut aturan yang lazim. Setiap pihak boleh berhenti.
    Bila sepakat, Anda menandatangani perjanjian perdamaian. Perjanjian itu mengikat seperti kontrak.
    Mediasi cocok bila Anda ingin tetap bekerja sama, bila urusannya sebaiknya tidak ramai, atau bila para pihak di negara berbeda.
    Mediasi kurang cocok bila Anda perlu perintah seketika terhadap lawan, atau bila pemalsunya bersembunyi.
more-1 =
    Cara memulai dengan Pusat WIPO:
    – kontrak Anda punya klausul mediasi, atau
    – kedua pihak menandatangani kesepakatan sekarang, atau
    – Anda sendiri mengirim permintaan, dan WIPO bertanya kepada pihak lain apakah mau ikut.
    Jasa baik WIPO gratis. Pusat WIPO membantu para pihak bicara dan memilih jalan.
    Bila salah satu pihak usaha kecil atau menengah, Pusat WIPO memotong { $sme } dari biayanya sendiri.
    Mediator juga dibayar. Biasanya para pihak membagi biaya sama rata. Tanyakan apakah kantor kekayaan intelektual atau pengadilan Anda juga menawarkan mediasi.
more-2 =
    Sebelum pertemuan, tulis apa yang sungguh Anda perlukan: bayaran wajar, logo yang diubah, waktu menghabiskan stok lama, penyebutan nama.
    Bawa dokumen yang membuktikan hak Anda, dan orang yang boleh menandatangani.
    Jebakannya: bicara tidak di semua tempat menghentikan batas waktu ke pengadilan atau ke kantor. Catat tanggal-tanggal ini dulu.
    Contoh: seorang penenun menemukan motifnya di toko jaringan hotel. Dalam mediasi, hotel membayar, menyebut namanya di label, dan memesan lagi.
    Hakim mungkin bisa menghentikan penjualan. Pesanan baru hanya datang dari kesepakatan.
ask =
    mediasi hki itu apa
    ribut sama distributor mau selesai tanpa sidang
    bisa minta penengah buat urusan logo?
    dua warung pakai nama sama mau damai baik-baik
    cara mulai mediasi di wipo
    pihak lawan gak mau diajak bicara, wipo bisa undang?
    mediasi dijamin rahasia gak
    saya sama teman rebutan aplikasi, siapa yang bisa menengahi
    bisnis keluarga pecah, mau musyawarah aja jangan ke pengadilan
    damai lewat mediator soal merek
    ga mau ke pengadilan, ada yg bisa nengahin?
