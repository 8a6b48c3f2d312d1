question = Bisakah saya mendapat pinjaman dengan jaminan paten, merek, atau hak cipta?
answer =
    Kadang bisa. Di banyak negara hak KI bisa menjamin pinjaman, seperti mesin. Bila Anda tidak membayar, pemberi pinjaman bisa mengambil atau menjualnya.
    Dalam praktik, hanya sedikit bank memberi pinjaman dengan jaminan KI saja. Lebih mudah bila haknya terdaftar, atas nama Anda, biayanya lunas, dan menghasilkan uang.
    Jalan lain mendapat uang:
    – menjual atau melisensikan hak;
    – uang muka royalti;
    – menjual hak lalu mendapat lisensi untuk memakainya;
    – investor;
    – pinjaman, jaminan, atau hibah pemerintah untuk inovasi, bila ada.
    Tanya bank, bank pembangunan, dan kantor KI apa yang ditawarkan negara Anda.
more-1 =
    Yang perlu disiapkan:
    – daftar hak dengan sertifikat dan bukti bayar biaya;
    – surat yang membuktikan rantai pemilik;
    – kontrak lisensi dan penjualan yang menunjukkan pendapatan;
    – valuasi, bila diminta.
    Atur dalam kontrak:
    – Anda tetap berhak memakai dan memberi lisensi.
    – Siapa membayar perpanjangan, dan siapa bertindak terhadap tiruan.
    – Sebutkan tiap hak. Hati-hati dengan “semua hak sekarang dan nanti”.
    – Apa yang disebut tidak membayar, dan berapa lama waktu Anda.
    – Setelah pembayaran terakhir, pemberi pinjaman menghapus catatannya.
more-2 =
    Tempat mencatat jaminan tergantung negara: daftar KI, daftar jaminan, atau keduanya. Tanpa itu, jaminan mungkin tidak berlaku terhadap orang lain.
    Jebakannya:
    – Anda tidak bisa melunasi, dan nama toko hilang. Pikirkan matang sebelum menjaminkan merek utama.
    – Pemilik bersama, lisensi, atau pinjaman lama melarangnya.
    – Perantara menjanjikan uang untuk paten Anda dan meminta biaya dulu. Tinggalkan.
    Mintalah pengacara membaca kontrak sebelum tanda tangan.
    Contoh: pembuat mebel melunasi pinjaman atas mereknya. Tidak ada yang menghapus catatannya, dan penjualan usahanya tertahan karena itu.
ask =
    merek bisa jadi jaminan bank ga
    gadai paten bisa?
    usaha aplikasi ga punya tanah, pinjam modal gimana
    pinjam uang pakai royalti lagu
    KI jadi agunan kredit PP ekonomi kreatif
    bank minta brand kami jadi jaminan, bahaya ga
    jual paten tapi tetap pakai
    hapus jaminan fidusia merek setelah lunas
    pinjam KUR pakai merek
    bank mau ga terima brand jadi jaminan
