question = Apa itu Sistem Madrid, dan adakah merek sedunia?
answer =
    Tidak ada merek untuk seluruh dunia. Sistem Madrid memungkinkan Anda meminta pelindungan di banyak negara dengan satu permohonan.
    Anda mengajukan lewat kantor kekayaan intelektual Anda sendiri dan menyebut negara yang diinginkan. WIPO, badan PBB untuk kekayaan intelektual, menjalankan sistem ini.
    Anda perlu merek dasar dulu: permohonan atau pendaftaran di dalam negeri.
    Setiap negara yang disebut (penunjukan negara) memeriksa merek menurut hukumnya sendiri. Negara itu boleh menolak tanpa memengaruhi yang lain.
    Perpanjangan dan perubahan pemilik atau alamat nanti dilakukan di satu tempat, di WIPO.
more-1 =
    Jalannya:
    – Kantor Anda mengesahkan permohonan dan mengirimnya ke WIPO.
    – WIPO memeriksa formulir, daftar barang, dan biaya, lalu mendaftarkan dan mengumumkan merek.
    – Setiap negara yang ditunjuk memeriksanya.
    Negara yang berkeberatan mengirim penolakan sementara.
    Penolakan itu harus dikirim dalam { $refusal } sejak diberi tahu; sebagian negara menyatakan batas yang lebih panjang.
    Negara yang diam sampai batas waktunya wajib melindungi merek itu.
    Pendaftaran internasional berlaku { $renewal } dan bisa diperpanjang.
more-2 =
    Kapan cocok: Anda menjual di beberapa negara anggota dan merek dalam negeri Anda kuat.
    Kapan mungkin tidak cocok: hanya satu pasar luar negeri, merek dalam negeri yang lemah, atau pasar penting di luar sistem. Lalu bandingkan dengan pengajuan langsung.
    Jebakannya: pada tahun-tahun awal semuanya bergantung pada merek dalam negeri.
    Keberatan di luar negeri sering berarti membayar konsultan setempat. Sisihkan uang untuk itu.
    Contoh: pembuat sepatu dengan toko di beberapa negara anggota menghemat urusan surat. Tetangganya yang punya satu pasar luar negeri mungkin mengajukan langsung.
ask =
    sistem madrid itu apa
    daftar merek ke banyak negara sekaligus
    ada gak merek yang berlaku seluruh dunia
    madrid protocol indonesia caranya
    merek mau dipakai di singapura dan malaysia
    bedanya daftar langsung sama lewat madrid
    merek internasional wipo berlaku berapa tahun
    usaha kecil ekspor perlu madrid gak
    jual tenun ke eropa mereknya daftar sekali bisa?
    merek internasional wipo buat eksportir kecil
    mau nama usaha aman di 10 negara sekaligus
    buyer belanda minta bukti nama di sana
