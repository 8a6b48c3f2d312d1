# Pohon untuk orang yang nama, produk, atau karyanya dijiplak.

name = Saya dijiplak: lalu bagaimana?

what = Apa yang dijiplak?
    .why = Yang bisa Anda lakukan tergantung hak yang melindunginya.
    .short = Yang dijiplak
    .name = Nama, logo, atau merek saya
    .packaging = Kemasan atau gaya toko saya
    .look = Tampilan produk saya
    .technique = Cara kerja produk saya
    .content = Teks, gambar, musik, atau program saya
    .secret = Resep atau rahasia usaha saya
    .domain = Nama saya di alamat web
    .account = Identitas saya, di akun palsu

name-registered = Apakah sudah terdaftar sebagai merek Anda di negara tempat tiruan itu?
    .why = Tanpa hak di negara itu, langkah lain didahulukan.
    .short = Terdaftar
    .yes = Ya, terdaftar
    .pending = Sudah diajukan, belum diputuskan
    .no = Tidak

look-registered = Apakah sudah terdaftar sebagai desain Anda di negara tempat tiruan itu?
    .why = Tanpa hak di negara itu, langkah lain didahulukan.
    .short = Terdaftar
    .yes = Ya, terdaftar
    .pending = Sudah diajukan, belum diputuskan
    .no = Tidak

technique-protected = Apakah Anda punya paten atau paten sederhana di negara tempat tiruan itu?
    .why = Tanpa hak di negara itu, langkah lain didahulukan.
    .short = Hak teknis
    .yes = Ya, paten yang sudah diberikan
    .utility-model = Ya, paten sederhana
    .pending = Sudah diajukan, belum diputuskan
    .no = Tidak

author = Apakah Anda membuatnya sendiri, dan bisa menunjukkannya?
    .why = Hak cipta tidak perlu didaftarkan. Tetapi pemilik awalnya adalah pembuat ciptaan atau, di sebagian negara, pemberi kerja.
    .short = Pencipta
    .yes = Ya, dan bisa saya tunjukkan
    .paid = Orang lain membuatnya untuk saya
    .no-proof = Ya, tetapi saya tidak punya bukti

secret-how = Bagaimana pihak lain mendapatkannya?
    .why = Cara yang tidak jujur dilarang. Cara yang jujur kebanyakan tidak.
    .short = Cara bocornya
    .now = Bocor atau dicuri, baru saja
    .employee = Dari karyawan yang keluar
    .taken-apart = Dengan membongkar produk saya
    .partner = Dari perusahaan yang terikat kontrak

basic-mark = Apakah nama itu sudah menjadi merek di negara Anda?
    .why = Prosedur untuk alamat web memerlukan merek.
    .short = Merek dalam negeri
    .none = Tidak
    .pending = Sudah diajukan
    .registered = Terdaftar

source = Dari mana tiruan itu datang?
    .why = Toko, platform, dan perbatasan punya jalannya masing-masing.
    .short = Asalnya
    .seller = Toko, pembuat, atau penjual
    .online = Lokapasar atau platform
    .fakes = Barang palsu melewati perbatasan
    .fair = Saya melihatnya di pameran dagang
    .former = Bekas mitra atau karyawan
    .contract = Perusahaan yang berkontrak dengan kami

clause = Apakah ada kontrak yang menyebut cara menyelesaikan sengketa?
    .why = Klausul seperti itu bisa menentukan apakah Anda ke pengadilan, mediasi, atau arbitrase.
    .short = Klausul sengketa
    .yes = Ya, klausul itu ada
    .no = Tidak, atau tidak ada kontrak

proof = Apakah Anda sudah menyimpan bukti: gambar, pembelian uji, tanggal?
    .why = Begitu pihak lain diperingatkan, bukti sering lenyap.
    .short = Bukti
    .yes = Ya
    .no = Belum

wants = Apa yang paling Anda inginkan?
    .why = Setiap cara menyelesaikan punya keunggulan sendiri.
    .short = Keinginan saya
    .urgent-stop = Harus berhenti seketika
    .money = Uang atas tiruan itu
    .keep-relationship = Kami ingin tetap bekerja sama
    .secrecy = Orang lain jangan sampai tahu
    .low-cost = Biayanya tidak boleh besar
    .technical-question = Seorang ahli untuk soal teknis

agrees = Apakah pihak lain mau menyelesaikannya di luar pengadilan?
    .why = Tanpa klausul dalam kontrak, kedua pihak harus setuju.
    .short = Pihak lain
    .yes = Kemungkinan besar ya
    .no = Kemungkinan besar tidak
