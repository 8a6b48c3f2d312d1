question = Saya mendapat penolakan sementara untuk merek internasional. Apa yang dilakukan sekarang?
answer =
    Tetap tenang. Ini keberatan, belum akhir. Ini hanya untuk negara itu. Yang lain tetap berjalan.
    Baca suratnya dan tulis hari ini:
    – kantor mana, dan untuk barang atau jasa apa;
    – alasannya;
    – hari terakhir menjawab;
    – apakah perlu konsultan setempat.
    Anda menjawab ke kantor negara itu, bukan ke WIPO. Sebagian besar kantor itu meminta pemilik asing memakai konsultan setempat.
    Bila tidak ada yang menjawab tepat waktu, penolakan biasanya menjadi final untuk barang yang disebut.
    Pentingkah pasar itu bagi Anda? Cari konsultan minggu ini.
more-1 =
    Waktu menjawab sangat berbeda. Halaman WIPO punya daftarnya, tetapi tanggal di surat atau surat pengantarnya yang dihitung.
    Sering waktunya dihitung sejak kantor mengirim, bukan sejak Anda membaca.
    Aturan bersama meminta kantor memberi sedikitnya { $minimum }. Beberapa kantor menyatakan belum menerapkannya.
    Bila kantor Tiongkok yang keberatan: { $cn } sejak Anda menerima pemberitahuan dari WIPO.
    Bila kantor Amerika Serikat yang keberatan: { $us } sejak kantor itu mengirimnya ke WIPO.
    Bila orang lain yang mengajukan keberatan, waktunya bisa lain.
    Sebagian kantor bisa memberi tambahan waktu. Jangan diandalkan.
    Tanyakan harga jawaban awal kepada lebih dari satu konsultan.
more-2 =
    Alasan yang biasa, dan yang bisa menolong:
    – Kata untuk barangnya terlalu kabur. Kata yang lebih jelas sering menyelesaikan dengan murah.
    – Merek lama yang mirip. Lepaskan barang yang bertabrakan, minta persetujuan pemiliknya bila kantor menerima, atau jelaskan bahwa mereknya berbeda.
    – Merek menggambarkan barangnya. Bantah, atau buktikan bahwa pelanggan di sana mengenalnya sebagai merek.
    – Ada yang keberatan. Lihat panduan tentang keberatan.
    Daftar untuk negara itu juga bisa dibatasi lewat WIPO.
    Mencatat pembatasan berbiaya { $limit }.
    Tetapi itu tidak menggantikan jawaban ke kantor. Tanya konsultan mana jalan yang tepat.
more-3 =
    Yang datang kemudian: kantor memberi tahu WIPO apakah merek dilindungi seluruhnya, sebagian, atau tidak. Ikuti di Madrid Monitor, daftar WIPO yang gratis.
    Banding mengikuti hukum negara itu. Biaya negara tidak dikembalikan.
    Kantor punya { $refusal } untuk mengirim penolakan sejak WIPO memberitahukan merek Anda. Sebagian menyatakan waktu lebih panjang.
    Jadi surat baru masih bisa datang.
    Jebakannya: WIPO menulis lewat surel. Alamat lama berarti Anda tidak pernah melihatnya.
    Contoh: pembuat sabun ditolak karena “kosmetik” terlalu luas. Konsultannya mengubah menjadi “sabun dan krim tangan”. Kantor menerima.
ask =
    merek madrid ditolak sementara di cina
    dapat provisional refusal harus gimana
    jawab penolakan merek ke wipo atau kantor sana?
    batas waktu balas penolakan merek internasional
    perlu konsultan di negara itu ga
    amerika nolak karena daftar barang kurang jelas
    diam aja kalau ditolak akibatnya apa
    merek kami mirip merek lama di jepang
    surat tolak merek dari jepang
    vietnam nolak yg didaftarin lewat jalur internasional
