question = Bagaimana memperpanjang merek internasional, atau mencatat pemilik baru atau lisensi?
answer =
    Cukup satu langkah, di WIPO, dan berlaku untuk negara dalam pendaftaran Anda. Sebagian besar langkah bisa online.
    – Perpanjangan: setiap { $term }, sesering yang Anda mau. Negara yang tidak perlu boleh ditinggalkan.
    – Pemilik baru, nama atau alamat baru, daftar lebih pendek, lisensi: masing-masing punya permintaan sendiri, dan sebagian besar berbiaya.
    Perpanjangan tidak bisa mengubah merek atau menambah barang.
    WIPO mengirim pengingat { $notice } sebelum berakhir, tetapi Anda harus membayar tepat waktu meski pengingatnya tidak datang.
    Setelah berakhir masih ada { $grace }, dengan biaya tambahan.
    Bayar hanya di halaman WIPO, atau lewat kantor atau konsultan Anda.
more-1 =
    Biaya dasar perpanjangan: { $renewal-fee }. Biaya negara ditambahkan.
    Bila terlambat, ada biaya tambahan { $late-fee }.
    Kalkulator biaya WIPO memberi jumlahnya. Lihat beberapa bulan sebelumnya.
    Sebagian negara juga meminta sesuatu langsung dari Anda. Di Amerika Serikat Anda harus menyatakan pemakaian di kantornya, untuk pertama kali paling lambat { $us } setelah pelindungan di sana.
    Pernyataan yang terlalu dini juga tidak dihitung, jadi tanyakan tanggalnya kepada kantor itu.
    Tanpa itu, pelindungan di sana berakhir, meski WIPO sudah dibayar.
    Masukkan semua tanggal ini ke kalender pada hari pendaftaran.
more-2 =
    Pemilik baru: pencatatannya berbiaya { $transfer }. Bisa untuk semua, atau hanya sebagian barang atau negara.
    Pemilik baru perlu kaitan dengan anggota Madrid: kewarganegaraan, tempat tinggal, atau usaha nyata. WIPO tidak meminta kontrak, tetapi simpanlah.
    Nama atau alamat baru pemilik: { $name-fee }.
    Lisensi: { $licence }. Lisensi membiarkan orang lain memakai merek.
    Di cukup banyak negara catatan ini tidak berlaku. Di negara itu, catatlah lisensi di kantor nasionalnya. WIPO punya daftar negaranya.
    Kantor juga bisa menyatakan pemilik baru tidak diterima di sana. Baca kiriman WIPO.
more-3 =
    Jebakannya:
    – Usaha dijual, dan tidak ada yang memberi tahu WIPO. Pengingat perpanjangan sampai ke penjual.
    – Merek di negara sendiri dan yang internasional jatuh ke orang berbeda. Di tahun-tahun awal yang internasional bergantung pada merek di negara asal. Pindahkan bersama.
    – Alamat surel Anda di WIPO sudah tidak dipakai. Ubah dulu.
    – Surat menawarkan “perpanjangan” dengan harga tinggi. Itu bukan dari WIPO.
    Contoh: usaha mebel menjadi PT. Nama barunya dicatat di negara sendiri dan di WIPO pada bulan yang sama, dan hanya negara yang masih membeli diperpanjang.
ask =
    perpanjang merek internasional caranya
    telat perpanjang merek madrid masih bisa?
    ganti nama PT di merek wipo
    merek internasional dijual ke orang lain, catat di mana
    lisensi merek madrid dicatat di wipo?
    alamat pindah, lapor wipo gimana
    merek di amerika harus lapor pemakaian ya
    dapat surat perpanjangan mahal, asli wipo bukan
    pt ganti alamat, yg di luar gimana
