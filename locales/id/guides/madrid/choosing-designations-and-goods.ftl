question = Negara dan barang mana yang dipilih dalam permohonan Madrid?
answer =
    Mulai dari usaha Anda, bukan dari peta.
    – Negara: tempat Anda menjual sekarang, tempat Anda sungguh akan segera menjual, tempat barang dibuat, dan asal barang palsu.
    – Periksa di daftar WIPO apakah masing-masing anggota Sistem Madrid.
    – Barang dan jasa: yang dijual dengan merek itu. Daftarnya tidak boleh melebihi merek dalam negeri.
    – Kata-kata: Madrid Goods and Services Manager dari WIPO, gratis, menunjukkan kelasnya. Untuk banyak negara juga terlihat apakah kantornya menerima kata-kata itu.
    – Telusuri dulu merek yang lebih tua di setiap negara.
    Negara bisa ditambah kemudian. Barang tidak.
more-1 =
    Cara mengerjakannya:
    – Buat tabel: negara, penjualan sekarang, rencana penjualan, biaya, risiko tiruan.
    – Masukkan masing-masing ke kalkulator biaya WIPO. Sebagian negara jauh lebih mahal daripada yang lain.
    – Lihat profil anggota di halaman WIPO: aturan khusus, batas waktu, konsultan setempat.
    – Tulis daftar barang yang lebih pendek untuk negara yang ketat soal kata atau punya banyak merek tua. Ini bisa di formulir yang sama.
    Contoh: pembuat sepatu mencantumkan sepatu, tas, dan sabuk. Untuk satu negara ia hanya mencantumkan sepatu, karena di sana merek untuk tas sudah diambil.
more-2 =
    Kelompok negara:
    – Uni Eropa adalah satu penunjukan untuk semua negaranya. Merek lebih tua di satu negara saja bisa cukup untuk menghentikannya.
    – OAPI adalah satu penunjukan untuk negara anggotanya di Afrika.
    – Sebagian wilayah tidak tercakup oleh negara induknya. Tiongkok tidak mencakup Hong Kong dan Makau dalam Sistem Madrid.
    – Negara yang keluar atau tidak pernah bergabung dengan perhimpunan harus ditunjuk sendiri, misalnya Inggris Raya.
    Bukan anggota? Ajukan langsung di sana. Pakai tanggal permohonan awal selama masa prioritas berjalan.
more-3 =
    Jebakannya:
    – “Semua barang dalam kelas”. Banyak kantor menolaknya. Ada juga yang bertanya apakah merek sungguh akan dipakai untuk semuanya.
    – Pernyataan berniat memakai merek. Sebagian anggota memintanya, Amerika Serikat dengan formulir sendiri. Tanda tangani hanya bila benar.
    – Menunjuk negara “untuk jaga-jaga”. Merek yang tidak dipakai bisa dihapus di sana.
    – Nama yang kasar atau deskriptif dalam bahasa setempat.
    Kesalahan kelas atau kata membawa surat WIPO kepada Anda dan kantor Anda, sering dengan biaya tambahan.
    Kantor Anda yang menjawab WIPO, bukan Anda. Hubungi hari itu juga.
    Jika biaya tambahan tidak dibayar tepat waktu, seluruh permohonan dianggap ditinggalkan.
ask =
    madrid pilih negara apa saja buat ekspor sepatu
    daftar barang madrid boleh beda tiap negara?
    tambah negara madrid belakangan bisa gak
    uni eropa di madrid satu biaya?
    hongkong termasuk china di madrid?
    salah tulis kelas di permohonan madrid kena biaya
    negara asean mana yang ikut madrid
    perlu cek merek dulu di tiap negara tujuan?
    pilih negara mana dulu buat merek sepatu
    negara mana dulu buat kopi
