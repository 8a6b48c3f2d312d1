question = Saya membawa merek ke negara dengan bahasa atau aksara lain. Apa yang harus diperiksa?
answer =
    Periksa arti, bunyi, dan tulisan sebelum mencetak atau mengirim.
    – Tanya orang yang tinggal di sana: apakah namanya kasar, lucu, sulit diucapkan, atau kata biasa untuk produknya?
    – Pilih sendiri cara menulis nama dengan huruf setempat: menurut bunyi, menurut arti, atau dengan nama baru.
    – Telusuri versi itu juga, lalu ajukan. Pendaftaran dalam satu aksara tidak selalu mencakup nama dalam aksara lain.
    Bila Anda tidak memilih nama setempat, pelanggan atau saingan mungkin memilihkannya.
    Cara kantor membandingkan bahasa dan aksara tergantung negaranya.
more-1 =
    Cara memilih versi setempat:
    – Menurut bunyi: dekat dengan nama Anda. Lihat arti tanda atau suku katanya.
    – Menurut arti: mudah diingat, tetapi mungkin terlalu deskriptif untuk didaftarkan.
    – Campuran, atau nama baru: sering paling kuat, dan paling banyak kerjanya.
    Tanyakan lebih dari satu orang, dari lebih dari satu daerah. Huruf yang sama bisa dibaca berbeda.
    Lalu pakai versi yang didaftarkan, dalam bentuk yang sama, di label dan online.
more-2 =
    Yang dilihat kantor:
    – Terjemahan. Di banyak negara kata asing diperlakukan menurut artinya. Kata “roti” dalam bahasa lain bisa ditolak untuk roti.
    – Bunyi. Nama Anda dalam huruf setempat bisa berbunyi seperti merek lama.
    – Kesopanan. Bendera, lambang negara, dan kata menghina biasanya ditolak. Di banyak negara tanda agama juga.
    Banyak formulir meminta terjemahan, dan bunyinya dalam huruf kantor itu. Isi keduanya dengan jujur.
    Dalam Sistem Madrid, merek harus sama dengan merek dasar. Versi dalam aksara lain biasanya perlu merek dasar dan permohonan sendiri, atau pengajuan langsung di sana.
more-3 =
    Jebakannya:
    – Penggemar membuat nama panggilan untuk merek Anda, dan orang lain mendaftarkannya. Pantaulah.
    – Distributor memilih dan mengajukan nama setempat. Tulis dalam kontrak bahwa itu milik Anda.
    – Anda hanya melihat kamus. Bahasa gaul tidak ada di sana.
    – Alamat web juga ada dalam aksara lain. Lihat yang penting.
    Contoh: petani kurma membiarkan pembelinya mencari nama setempat yang bagus. Penjualannya baik. Saat berpisah, pembeli memiliki nama itu, dan petani itu mulai lagi dengan nama lain.
ask =
    nama merek versi huruf cina daftar sendiri?
    brand saya artinya jorok di bahasa sana
    tulis merek pakai huruf arab perlu daftar lagi?
    distributor yang bikin nama mandarin merek kami
    jual ke thailand nama brand harus diganti ga
    merek latin berlaku buat tulisan jepang?
    kata bahasa daerah jadi merek di luar negeri
    nama sambal saya ditulis mandarin
    kemasan ke timur tengah, nama arabnya didaftarin juga?
    nama latin sama aksara lain dihitung dua?
