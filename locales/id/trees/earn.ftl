# Pohon cara mendapat penghasilan.

name = Cara mendapat uang dari hak saya

have = Apa yang Anda punya?
    .why = Setiap jenis menghasilkan dengan caranya sendiri.
    .short = Yang saya punya
    .right = Paten, desain, atau permohonan
    .brand = Merek yang dikenal pelanggan
    .work = Lagu, teks, gambar, atau program
    .know-how = Know-how atau rahasia
    .idea = Baru sebuah ide

plan = Apa yang ingin Anda lakukan dengannya?
    .why = Dengan lisensi, hak itu tetap milik Anda. Dengan menjual, tidak.
    .short = Rencana
    .licence = Orang lain memakainya, saya dibayar
    .sell = Menjualnya
    .together = Mengembangkannya dengan mitra
    .loan = Meminjam uang dengan jaminannya
    .investor = Menarik investor
    .worth = Tahu berapa nilainya

brand = Apa yang ingin Anda lakukan dengan merek itu?
    .why = Sistem usaha, tanda pada barang, dan penjualan memerlukan kontrak yang berbeda.
    .short = Rencana
    .system = Orang lain membuka toko seperti saya
    .goods = Dipasang pada barang orang lain
    .licence = Orang lain memakai nama, saya dibayar
    .sell = Menjual merek itu

work = Apa karya itu, dan apa yang Anda inginkan?
    .why = Musik dan gambar punya cara sendiri untuk menarik bayaran.
    .short = Ciptaan
    .song = Merilis lagu saya sendiri
    .played = Dibayar bila karya saya diputar
    .figure = Tokoh pada barang orang lain
    .free-copies = Salinan gratis, untung dari layanan
    .licence = Orang lain memakainya, saya dibayar
    .sell = Menjualnya

know-how = Apa yang ingin Anda lakukan dengannya?
    .why = Rahasia hanya menghasilkan selama tetap rahasia.
    .short = Rencana
    .consulting = Melatih atau membimbing orang lain
    .licence = Orang lain memakainya dengan kontrak
    .system = Orang lain membuka usaha seperti saya
    .showing = Menunjukkannya dulu kepada mitra

stage = Sampai di mana urusan lisensi Anda?
    .why = Supaya kami tunjukkan yang Anda perlukan berikutnya.
    .short = Tahap
    .thinking = Saya baru memikirkannya
    .exclusive = Untuk satu perusahaan, atau beberapa?
    .price = Berapa yang bisa saya minta?
    .talks = Kami sedang berunding
    .contract = Kami sedang menulis kontrak
    .signed = Sudah ditandatangani: catat, pajak
    .trouble = Sudah berjalan, dan ada masalah
