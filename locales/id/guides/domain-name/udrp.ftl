question = Merek saya didaftarkan orang sebagai nama domain. Bisakah diambil kembali tanpa pengadilan?
answer =
    Sering bisa, bila Anda punya merek dan orang itu beriktikad tidak baik. Untuk akhiran umum seperti .com ada prosedur pengaduan, yaitu UDRP.
    Anda mengadu secara online ke lembaga yang diakui, misalnya WIPO Arbitration and Mediation Center. Anda harus membuktikan semua ini:
    – nama domain sama atau mirip sehingga membingungkan dengan merek Anda,
    – pemegangnya tidak punya hak atau kepentingan sah atas nama itu,
    – nama itu didaftarkan dan dipakai dengan iktikad tidak baik.
    Jika menang, nama itu dipindahkan kepada Anda atau dibatalkan. Anda tidak mendapat uang atas kerugian.
    Akhiran negara bisa punya aturan lain.
more-1 =
    Jalannya: Anda mengajukan dengan bukti, pihak lain boleh menjawab, dan panel independen memutuskan secara tertulis.
    Di WIPO, pengaduan untuk beberapa nama, dengan satu panelis, biayanya { $fee }.
    Pemegang nama punya { $response } untuk menjawab setelah perkara dimulai.
    Setiap putusan diumumkan. Setiap pihak tetap boleh ke pengadilan.
    Jika pemegang kalah, pemindahan menunggu { $stay }, dihitung hari kerja, supaya pemegang bisa menggugat.
    Anda tidak wajib memakai pengacara, tetapi bukti harus lengkap sejak awal. Biasanya tidak ada sidang.
more-2 =
    Tanda iktikad tidak baik: tawaran menjual nama itu kepada Anda dengan harga tinggi, tiruan toko Anda, iklan untuk pesaing Anda.
    Simpan tangkapan layar bertanggal, surat, dan tawaran sebelum menulis kepada pemegangnya. Halaman bisa berubah dalam semalam.
    Jebakannya: jika nama itu didaftarkan sebelum Anda punya hak atas mereknya, pengaduan biasanya gagal.
    Pengaduan tanpa dasar bisa disebut penyalahgunaan dalam putusan yang diumumkan. Pedagang kata-kata umum mungkin punya kepentingan sah.
    Untuk akhiran negara, lihat aturan pengelolanya. Banyak yang memakai UDRP atau variannya, yang lain menyuruh Anda ke pengadilan.
ask =
    domain pakai merek saya diambil orang, cara ambil balik
    udrp itu apa
    orang minta puluhan juta buat domain brand saya
    lapor domain ke wipo gimana
    sengketa domain .id ke pandi atau wipo
    domain .com sama persis merek kami dipakai jual kw
    merek belum terdaftar bisa lapor domain?
    berapa biaya pengaduan nama domain
    reseller daftarin domain pakai nama produk kita
    rebut domain dari calo nama
    ngambil .com tanpa pengadilan
