question = Kelas mana yang dipilih untuk merek saya?
answer =
    Kelas mengelompokkan barang dan jasa. Kebanyakan negara memakai Klasifikasi Nice.
    Ada { $classes } kelas: { $goods } untuk barang dan { $services } untuk jasa.
    Mulai dari yang Anda jual dengan merek itu sekarang, dan yang sungguh Anda rencanakan untuk segera dijual. Lalu cari kelasnya.
    Madrid Goods and Services Manager dari WIPO, gratis, menunjukkan kelas Nice dan kata yang diterima.
    Setiap kelas tambahan sering menambah biaya. Pelindungan biasanya mencakup yang Anda cantumkan, ditambah barang dan jasa serupa.
more-1 =
    Contoh:
    – Kafe: menyajikan kopi adalah jasa. Kopi dalam kemasan adalah barang. Cangkir bercetak adalah barang di kelas lain lagi.
    – Toko online yang menjual merek orang lain: jasa eceran, bukan barangnya.
    – Aplikasi: program yang diunduh adalah barang. Program yang dipakai lewat internet adalah jasa.
    Tanyakan: pelanggan membayar saya untuk apa? Itu biasanya kelas yang didahulukan.
more-2 =
    Jebakannya: setelah diajukan, barang atau jasa biasanya tidak bisa ditambah. Anda perlu permohonan baru.
    Jebakan lain: daftar yang terlalu panjang. Lebih mahal dan mengundang lebih banyak keberatan. Bagian yang tidak dipakai bisa dihapus kemudian.
    Di sebagian negara, Anda harus berniat memakai merek untuk semua yang dicantumkan.
    Judul kelas tidak selalu mencakup semua isinya. Tulis yang sungguh Anda jual.
    Merek di kelas lain tetap bisa berbenturan bila barangnya serupa.
ask =
    merek kue masuk kelas berapa
    kelas merek baju online apa
    kafe daftar kelas jasa atau barang
    jualan kosmetik kelas merek nomor berapa
    daftar 2 kelas bayar dua kali?
    salah pilih kelas merek gimana
    toko online semua barang kelasnya apa
    perlu daftar semua kelas biar aman?
    jual baju sekaligus kopi kelasnya berapa
    kelas merek buat catering
    jual kopi sama kaos, kelasnya berapa
    salon masuk kelas yang mana
