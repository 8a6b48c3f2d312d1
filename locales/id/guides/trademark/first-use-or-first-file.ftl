question = Orang lain memakai atau mendaftarkan nama saya. Siapa yang haknya lebih kuat?
answer =
    Tergantung negaranya. Cari tahu siapa yang lebih dulu mengajukan di sana, dan siapa yang lebih dulu memakai nama itu di sana.
    – Di banyak negara, yang lebih dulu mengajukan biasanya menang.
    – Di negara lain, pemakaian lebih awal bisa mengalahkan pendaftaran kemudian, bila terbukti.
    – Pengecualian ada hampir di mana-mana: iktikad tidak baik, merek terkenal, atau agen Anda sendiri yang mengajukan tanpa bertanya.
    Lihat daftar hari ini. Catat pemilik, tanggal penerimaan, barang, dan statusnya.
    Mereknya baru diumumkan? Mungkin Anda masih bisa berkeberatan, tetapi waktunya pendek.
    Tanya penasihat sebelum menulis kepada pihak lain atau mengganti nama Anda.
more-1 =
    Orang itu hanya memakai nama, dan belum ada yang mendaftarkan:
    – Telusuri dulu. Lalu pertimbangkan mengajukan sendiri, bila Anda jujur yakin nama itu milik Anda. Tanyakan dulu bila Anda tahu mereka lebih dulu.
    – Kumpulkan bukti pemakaian Anda di negara itu: faktur bertanggal, iklan, foto, pelanggan.
    – Tulis sopan, dan hanya setelah minta saran. Ancaman tanpa hak bisa merugikan uang Anda.
    Mengajukan hanya untuk menghalangi orang, atau untuk menjual merek kepadanya, adalah iktikad tidak baik di banyak negara. Itu bisa dibatalkan.
    Contoh: kafe di kota berbeda bernama sama. Yang lebih dulu mengajukan mungkin tidak bisa menghentikan yang lain di kotanya sendiri. Hukum negara yang memutuskan.
more-2 =
    Orang itu sudah mendaftarkannya. Pilihan Anda:
    – Ajukan keberatan, bila waktunya masih terbuka.
    – Minta pembatalan. Alasannya bisa hak Anda yang lebih tua, iktikad tidak baik, merek terkenal, atau merek tidak dipakai. Sebagian hanya terbuka untuk waktu terbatas.
    – Sepakat: beli mereknya, atau tulis cara kedua pihak memakai nama.
    – Pilih nama lain untuk pasar itu.
    Apakah itu distributor atau agen Anda? Di negara Konvensi Paris, pemilik merek bisa berkeberatan atau meminta pembatalan, kecuali agen punya pembenaran. Lakukan sejak dini.
    Jebakannya: jalan terus saja. Di tempat merek mereka berlaku, pemakaian Anda sendiri bisa menjadi pelanggaran.
more-3 =
    Cara menghindarinya lain kali:
    – Telusuri, lalu ajukan, baru mencetak, mengunggah, dan membuka.
    – Ajukan atas nama usaha Anda.
    – Setelah permohonan awal, Anda punya { $priority } untuk mengajukan di luar negeri dan tetap memakai tanggal awal.
    – Tulis di setiap kontrak bahwa distributor, agen, atau pabrik tidak boleh mendaftarkan nama Anda.
    – Simpan bukti pemakaian bertanggal untuk setiap negara.
    Contoh: pembuat saus berbicara dengan importir. Di negaranya, importir itu mengajukan nama saus tersebut. Surat-surat si pembuat saus menunjukkan bahwa importir tahu mereknya, jadi penasihat bisa menyerang permohonan itu.
ask =
    nama usaha saya didaftarkan orang lain duluan
    saya pakai duluan tapi dia yang daftar merek
    merek dicuri distributor, bisa dibatalkan?
    first to file di indonesia maksudnya gimana
    toko lain punya nama sama siapa yang berhak
    gugat pembatalan merek ke pengadilan niaga
    merek saya didaftarkan di malaysia oleh importir
    sudah jualan 5 tahun tiba tiba disuruh ganti nama
    saya jualan duluan tapi dia daftar duluan
    nama bakso bapak saya dari 1990 didaftar orang
    temen daftarin nama toko gue duluan
    gue duluan pake delapan tahun, dia yg daftar
