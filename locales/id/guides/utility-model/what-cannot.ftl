question = Apa yang tidak bisa dilindungi dengan paten sederhana?
answer =
    Tergantung negaranya. Di banyak negara paten sederhana hanya mencakup benda berbentuk atau berstruktur: perkakas, alat, bagian.
    Sering tidak termasuk:
    – proses dan metode kerja
    – bahan kimia, obat, resep, dan campuran lain
    – tanaman, hewan, dan materi hidup
    – program komputer, metode bisnis, dan permainan
    – tampilan semata. Untuk itu ada desain industri.
    Negara lain menerima metode, atau hampir semua yang bisa dicakup paten. Sebagian tidak punya paten sederhana sama sekali. Minta daftarnya dari kantor sebelum menulis permohonan.
more-1 =
    Apa lagi yang mungkin cocok, bila invensi Anda tidak termasuk:
    – metode, bahan kimia, atau obat: paten, bila langkahnya cukup besar
    – resep atau cara kerja yang tidak terlihat: rahasia dagang
    – bentuk atau pola semata: desain industri
    – tanaman baru: hak perlindungan varietas tanaman
    – kode program: hak cipta
    Lihat juga invensi Anda lagi. Adakah alat di dalamnya? Metode sangrai baru mungkin tidak termasuk, tetapi tabung baru yang melakukannya mungkin diterima.
    Benda yang diklaim harus benar-benar membawa invensinya.
more-2 =
    Batas lain yang sering berlaku:
    – Harus baru. Di tempat yang tidak memeriksa, ia bisa dibatalkan kemudian.
    – Harus lebih dari yang akan dilakukan tiap tukang. Seberapa lebih, berbeda tiap negara.
    – Harus berfungsi dan berguna dalam suatu industri, pertanian termasuk.
    – Tidak boleh bertentangan dengan ketertiban umum atau kesusilaan.
    Jebakannya: kantor yang hanya memeriksa bentuk bisa mendaftarkan yang dikecualikan. Sertifikatnya tampak bagus dan gagal saat diperlukan.
    Contoh: seorang perempuan mendaftarkan resep sabun sebagai “model”. Kantor mengumumkannya, dan penjiplak membatalkannya. Bila dirahasiakan, resep itu masih miliknya.
ask =
    resep bisa paten sederhana ga
    metode sangrai kopi masuk paten sederhana?
    aplikasi bisa didaftar paten sederhana
    apa yang ga boleh dipaten sederhana
    ramuan jamu paten sederhana atau rahasia
    cara kerja bengkel bisa dipatenkan ga
    bentuk doang bisa paten sederhana?
    resep tempe crispy paten kecil bisa ga
    cara masak bisa lewat yg sederhana?
