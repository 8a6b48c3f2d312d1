question = Berapa biaya merek internasional lewat Sistem Madrid?
answer =
    Tergantung negara, kelas, dan warnanya. Kalkulator biaya gratis dari WIPO memberi jumlah untuk kasus Anda.
    Biaya dasarnya { $basic } tanpa warna.
    Dengan warna apa pun, biayanya { $basic-colour }.
    Setiap negara yang ditunjuk lalu dikenai { $complementary }, atau biaya individual negara itu sendiri.
    Sebagian permohonan juga membayar { $supplementary } untuk setiap kelas di atas { $included }.
    Biaya individual sangat berbeda-beda, dan banyak yang naik dengan setiap kelas. Periksa sebelum memilih negara.
    Kantor Anda sendiri mungkin memungut biaya penanganan lagi.
more-1 =
    Yang tidak ada di kalkulator: merek dasar di dalam negeri, penelusuran, terjemahan, dan konsultan setempat bila sebuah negara menolak.
    Pemohon dari negara kurang berkembang hanya membayar sebagian kecil biaya dasar.
    Biaya dalam franc Swiss dan bisa berubah, jadi periksa halaman resmi pada hari Anda membayar.
    Penolakan tidak mengembalikan uang. Telusuri dulu di negara utama Anda.
    Contoh: pembuat perhiasan menunjuk semua negara di satu kawasan “supaya aman”. Sebagian besar tagihannya untuk tempat yang tidak pernah ia layani.
more-2 =
    Cara berhemat:
    – Tunjuk hanya negara tempat Anda sungguh akan segera menjual.
    – Ajukan tanpa warna, bila warna bukan yang membuat merek Anda istimewa.
    – Buat daftar kelas tetap pendek.
    Menambah negara nanti memerlukan biaya dasar { $later } ditambah biaya negara itu.
    Perpanjangan datang setiap { $renewal }: biaya dasar { $renewal-fee } ditambah biaya negara yang Anda pertahankan.
    Jebakannya: surat dengan tagihan “daftar internasional”. Bayar hanya WIPO, kantor Anda, atau penasihat Anda sendiri.
ask =
    biaya daftar merek internasional berapa
    madrid protocol habis berapa juta
    daftar merek ke 5 negara asean biayanya
    logo berwarna lebih mahal di madrid?
    bayar madrid pakai franc swiss gimana
    biaya tambah negara di madrid
    perpanjangan merek madrid berapa
    kalkulator biaya merek wipo
    ongkos daftar merek ke lima negara asean
    lima negara buat nama kena berapa
