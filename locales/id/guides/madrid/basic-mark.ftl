question = Perlukah merek di dalam negeri sebelum memakai Sistem Madrid?
answer =
    Perlu. Anda memerlukan merek dasar: pendaftaran nasional atau regional, atau setidaknya permohonan, di Kantor Asal.
    Kantor Asal adalah kantor anggota Madrid tempat Anda warga negara, tinggal, atau punya usaha nyata.
    Permohonan internasional harus cocok dengannya:
    – pemilik yang sama,
    – merek yang sama,
    – tidak ada barang atau jasa yang tidak tercakup merek dasar.
    Anda mengajukan lewat kantor itu, tidak langsung ke WIPO. Kantor itu mengesahkan bahwa semuanya cocok.
more-1 =
    Yang dilakukan dulu: bandingkan nama pemilik, merek, dan daftarnya, huruf demi huruf.
    Jebakannya: merek dasar atas nama Anda sendiri dan perusahaan Anda yang mengajukan ke luar negeri. Keduanya harus sama, jadi alihkan merek dulu.
    Selama { $dependency }, pendaftaran internasional bergantung pada merek dasar. Merek dasar yang sudah terdaftar lebih aman daripada yang masih diperiksa.
    Tetapi jangan menunggu terlalu lama. Anda punya { $priority } sejak permohonan awal untuk tetap memakai tanggal itu di luar negeri.
    Contoh: perusahaan teh hanya mencantumkan teh di dalam negeri. Perusahaan itu tidak bisa menambah cangkir dalam permohonan internasional.
more-2 =
    Negara Anda bukan anggota? Lihat apakah Anda punya usaha nyata atau tempat tinggal di negara anggota. Alamat pinjaman tidak cukup.
    Warga negara Uni Eropa juga bisa memakai merek Uni Eropa sebagai merek dasar, lewat kantornya. Negara OAPI juga punya kantor bersama.
    Jika tidak, ajukan langsung di setiap negara yang diperlukan, atau lewat kantor regional.
    Apakah pasar dalam negeri Anda memakai aksara lain? Pikirkan merek dasar dengan huruf yang dibaca pembeli di luar negeri.
ask =
    harus punya merek indonesia dulu sebelum madrid?
    merek masih proses bisa daftar madrid gak
    merek atas nama pribadi, pt mau daftar madrid
    merek dasar itu apa
    kantor asal madrid untuk orang indonesia di mana
    daftar merek ke wipo langsung bisa?
    nambah kelas barang di permohonan madrid
    usaha di negara bukan anggota madrid
    harus punya merek di sini dulu sebelum madrid
    di sini belum keluar, ke luar udah boleh?
