question = Bagaimana memilih dan mendaftarkan alamat web yang baik untuk usaha saya?
answer =
    – Pilih nama pendek yang bisa dieja orang setelah mendengarnya sekali. Hindari tanda hubung dan ejaan aneh.
    – Periksa apakah bebas sebagai merek di bidang Anda, bukan hanya sebagai alamat.
    – Ambil akhiran yang diharapkan pelanggan: milik negara Anda, atau yang umum seperti .com.
    – Daftarkan sendiri, atas nama usaha Anda, di registrar terakreditasi. Registrar adalah perusahaan yang mencatat nama.
    – Nyalakan perpanjangan otomatis, sandi kuat, dan kunci transfer.
    – Ajukan nama yang sama sebagai merek. Ini cara terbaik menghentikan orang lain.
    Lakukan semuanya sebelum mengumumkan nama itu.
more-1 =
    Saat mendaftar, Anda berjanji bahwa nama itu setahu Anda tidak melanggar hak orang lain. Jadi telusuri dulu:
    – basis data merek di negara Anda,
    – daftar perusahaan dan toko web,
    – ejaan dan bunyinya dalam bahasa lain.
    Kata biasa seperti “sepatu” mudah ditemukan, tetapi sulit dilindungi. Nama karangan sebaliknya, dan biasanya lebih menguntungkan.
    Bandingkan harga perpanjangan, bukan hanya tahun awalnya. Sebagian nama jauh lebih mahal kemudian.
    Di registrar, pakai alamat surel yang tidak bergantung pada nama domain yang sama.
    Biasanya Anda bisa pindah registrar nanti, tetapi sering tidak pada minggu-minggu awal.
more-2 =
    Kebanyakan nama hilang saat perpanjangan.
    Untuk akhiran umum, registrar wajib mengingatkan Anda sekitar { $notice } sebelum berakhir.
    Registrar wajib mengingatkan lagi sekitar { $notice-late } sebelum berakhir.
    Setelah berakhir, situs pada suatu saat berhenti berfungsi. Anda masih bisa memperpanjang selama registrar menyimpan nama itu, tetapi mungkin segera dihapus.
    Setelah dihapus, kebanyakan akhiran umum memberi { $redemption } untuk mendapatkannya kembali, dengan harga tinggi.
    Setelah itu siapa pun bisa mengambilnya. Akhiran negara punya aturan sendiri.
    Periksa setahun sekali: kartunya berlaku, surelnya dibaca, pemiliknya benar?
more-3 =
    Berapa nama? Mulai sedikit: nama utama, akhiran negara Anda, mungkin satu salah eja yang umum. Arahkan semuanya ke satu halaman.
    Jebakannya:
    – Perancang web mendaftarkannya atas namanya sendiri. Tulis dalam kontrak bahwa itu milik Anda, dan periksa di layanan pencarian domain.
    – Penjual melihat keinginan Anda dan mengambilnya lebih dulu. Cari hanya di registrar yang serius, dan daftarkan hari itu juga.
    – Tawaran murah memindahkan nama Anda ke perusahaan yang tidak bisa dihubungi.
    Contoh: kartu sebuah penginapan ternyata habis masa berlakunya. Situsnya mati di musim ramai, dan ia membayar jauh lebih mahal untuk mendapatkan namanya kembali.
ask =
    cara pilih nama domain buat toko
    domain co.id atau .com lebih bagus mana
    daftar domain di mana yang aman
    domain saya atas nama pembuat web, aman gak
    domain lupa diperpanjang terus hilang
    nama domain harus sama dengan merek?
    beli domain murah tapi perpanjangan mahal
    perlu beli banyak domain gak
    beli domain buat usaha batik
    toko online bagusnya akhiran apa
