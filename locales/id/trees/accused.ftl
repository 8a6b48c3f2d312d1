# Pohon untuk orang yang menerima surat.

name = Saya dituduh menjiplak: lalu bagaimana?

sender = Siapa yang mengirim surat atau pesan itu?
    .why = Surat dari pengadilan atau bea cukai tidak bisa menunggu. Ada surat yang tidak seperti tampaknya.
    .short = Pengirim
    .court = Pengadilan, polisi, atau bea cukai
    .owner = Perusahaan, orang, atau pengacaranya
    .platform = Platform menghapus jualan saya
    .fair = Seseorang di pameran dagang
    .domain = Pengaduan soal alamat web saya
    .opposition = Ada yang keberatan atas merek saya
    .bill = Tagihan untuk daftar atau biaya

deadline = Apakah surat itu menyebut hari terakhir untuk menjawab?
    .why = Bila waktunya tinggal sedikit, bicaralah dulu dengan petugas.
    .short = Batas jawaban
    .soon = Ya, sebentar lagi atau sudah lewat
    .later = Ya, dan masih ada waktu
    .none = Tidak ada hari yang disebut

right = Hak apa yang disebut dalam surat itu?
    .why = Setiap hak punya batasnya sendiri dan jawabannya sendiri.
    .short = Hak yang disebut
    .mark = Merek atau nama dagang
    .design = Desain, tampilan produk
    .patent = Paten atau paten sederhana
    .work = Hak cipta: gambar, teks, musik, kode
    .contract = Kontrak atau perjanjian kerahasiaan
    .none = Tidak menyebut hak apa pun

mark-first = Siapa yang lebih dulu memakai atau mengajukan nama itu di negara tersebut?
    .why = Hak yang lebih tua bisa menjadi jawaban.
    .short = Lebih dulu
    .we = Kami
    .they = Mereka

patent-sender = Apakah pengirim membuat atau menjual produk sendiri?
    .why = Ada perusahaan yang hanya menulis surat untuk menarik uang.
    .short = Produk pengirim
    .yes = Ya
    .no = Tidak, hanya punya paten

early-use = Apakah Anda sudah melakukannya sebelum mereka mengajukan paten itu?
    .why = Banyak negara membolehkan pemakai lebih awal meneruskan, dengan syarat.
    .short = Pemakaian lebih awal
    .yes = Ya
    .no = Tidak

permission = Apakah Anda punya lisensi atau surat lain untuk itu?
    .why = Selembar surat bisa menyelesaikan masalah. Ada juga pemakaian yang dibolehkan hukum.
    .short = Izin
    .yes = Ya, saya punya suratnya
    .no = Tidak
    .allowed = Tidak, tetapi rasanya hukum membolehkan

clause = Apakah ada kontrak yang menyebut cara menyelesaikan sengketa?
    .why = Klausul seperti itu bisa menentukan apakah Anda ke pengadilan, mediasi, atau arbitrase.
    .short = Klausul sengketa
    .yes = Ya, klausul itu ada
    .no = Tidak, atau tidak ada kontrak

selling = Apakah Anda menjual atau memakai hal yang mereka sebut?
    .why = Berhenti sebentar bisa membatasi kerugian.
    .short = Pemakaian kami
    .yes = Ya, sekarang
    .stopped = Sudah tidak lagi
    .never = Tidak, tidak pernah

aim = Apa yang paling penting bagi Anda?
    .why = Setiap cara menyelesaikan sengketa punya keunggulan sendiri.
    .short = Yang penting
    .licence = Terus jalan, dengan izin mereka
    .keep-relationship = Kami ingin tetap bekerja sama
    .low-cost = Biayanya tidak boleh besar
    .secrecy = Orang lain jangan sampai tahu
    .technical-question = Seorang ahli untuk soal teknis
    .final-binding = Kami perlu putusan akhir

agrees = Apakah pihak lain mau menyelesaikannya di luar pengadilan?
    .why = Tanpa klausul dalam kontrak, kedua pihak harus setuju.
    .short = Pihak lain
    .yes = Kemungkinan besar ya
    .no = Kemungkinan besar tidak
