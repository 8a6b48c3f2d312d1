question = Berapa biaya permohonan Hague, dan berapa desain boleh di dalamnya?
answer =
    Harganya tergantung desain, gambar, dan negara. Kalkulator biaya Hague WIPO yang gratis memberi jumlahnya.
    Anda membayar biaya dasar kepada WIPO sebesar { $first } untuk desain pertama.
    Setiap desain berikutnya: { $next }.
    Pengumuman: { $picture } untuk tiap gambar.
    Tiap negara menambah biayanya. Biaya standar untuk desain pertama antara { $low } dan { $high }, menurut tingkat pemeriksaan.
    Negara lain menetapkan biaya individual, yang bisa jauh lebih tinggi.
    Satu permohonan bisa memuat sampai { $designs } desain, bila semuanya satu kelas Klasifikasi Locarno, daftar kelompok produk.
more-1 =
    Yang membuatnya lebih murah:
    – Gabungkan desain sekelas. Yang berikutnya lebih murah.
    – Buang gambar yang tidak menambah apa-apa. Tetapi jangan hemat pada tampak yang menunjukkan bentuk.
    – Pilih negara menurut penjualan nyata. Untuk satu negara saja, bandingkan dengan mengajukan langsung di sana.
    – Bila kaitan Anda hanya dengan negara kurang berkembang, Anda membayar sebagian kecil saja kepada WIPO. Aturannya di halaman biaya.
    – Sebagian negara mengurangi biayanya untuk usaha kecil. Amerika Serikat begitu, bila Anda menyatakannya di formulir dan memenuhi syarat.
    Biaya dalam franc Swiss dan berubah. Periksa pada hari membayar.
more-2 =
    Banyak desain dalam satu permohonan tidak disukai di semua tempat. Sebagian negara meminta satu desain, atau desain yang menyatu, dalam tiap permohonan.
    Kantor seperti itu bisa keberatan setelah pengumuman. Lalu Anda memilih satu desain, atau memecah permohonan di negara itu dan membayar lagi.
    Tanyakan ini sebelum mencampur kursi, meja, dan cangkir. WIPO menampilkannya dalam profil tiap anggota.
    Di sebagian negara, seperti Amerika Serikat, biaya individual dibayar bertahap. Tahap akhir jatuh tempo saat kantor siap melindungi desain. Bila terlewat, negara itu hilang.
more-3 =
    Tidak termasuk harga itu: foto yang baik, penelusuran, konsultan setempat bila kantor keberatan, dan perpanjangan nanti.
    Jebakannya: harga awal rendah, lalu perpanjangan untuk semua desain dan negara. Pertahankan hanya yang masih laku.
    Jebakan lain: tagihan dari pihak tak dikenal setelah pengumuman. Bayar hanya kepada WIPO, kantor, atau konsultan Anda.
    Penolakan tidak mengembalikan biaya.
    Contoh: studio mengajukan serangkaian lampu dan menunjuk pasar distributornya. Satu kantor meminta permohonan terpisah, jadi di sana hanya yang terlaris dipertahankan.
ask =
    biaya daftar desain lewat hague
    5 desain di 4 negara habis berapa
    kursi sama meja boleh satu permohonan?
    satu set furnitur biayanya gimana
    kelas locarno sama maksudnya apa
    lebih murah hague atau daftar per negara
    tiap gambar bayar lagi ya
    potongan hague buat negara miskin
    dua puluh model kena berapa
