question = Bisakah saya menambah negara belakangan pada pendaftaran internasional saya?
answer =
    Bisa. Anda meminta penunjukan kemudian. Ini menambah anggota Madrid pada pendaftaran yang sudah ada.
    Permintaan bisa dikirim ke WIPO, atau lewat kantor Anda.
    Negara yang bergabung setelah Anda mendaftar biasanya juga bisa ditambahkan.
    Anda membayar biaya dasar { $later }, ditambah biaya tiap negara yang ditambahkan.
    Tiap negara baru memeriksa merek menurut hukumnya dan boleh menolak.
    Pelindungan di sana mulai dari tanggal yang belakangan, bukan tanggal awal Anda. Jadi jangan menunggu sampai sudah berjualan.
more-1 =
    Yang tidak bisa berubah: mereknya harus tetap sama. Anda tidak bisa menambah barang atau jasa yang tidak ada dalam pendaftaran internasional. Daftar yang lebih pendek boleh dipilih untuk negara baru.
    Untuk logo baru atau produk baru, perlu permohonan baru.
    Semua negara punya satu tanggal perpanjangan. Bila sudah dekat, tanyakan apakah negara baru bisa mulai setelah perpanjangan, supaya tidak langsung membayar lagi.
    Beberapa negara tidak menerima perluasan merek yang terdaftar sebelum mereka bergabung. Tanya WIPO atau kantor Anda.
more-2 =
    Jebakannya: di negara baru, mungkin sementara itu sudah ada yang mengajukan nama itu. Telusuri di sana dulu. Di banyak negara yang lebih dulu mengajukan menang.
    Sebagian negara juga meminta pernyataan bahwa Anda berniat memakai merek.
    Contoh: usaha minyak zaitun mulai dari negara tetangga. Pembeli baru menulis dari tempat lebih jauh. Negara itu ditambahkan sebelum contoh berlabel dikirim.
    Pengajuan nasional langsung bisa lebih baik bila di sana perlu barang lain atau aksara lain.
ask =
    tambah negara di merek madrid
    merek internasional mau nambah vietnam
    udah daftar madrid, negara baru gabung bisa ditambah?
    biaya tambah satu negara di wipo
    tambah produk di merek internasional bisa ga
    buyer baru di dubai, merek belum mencakup sana
    subsequent designation artinya
    nambah dua negara dari yg dulu
