question = Bisakah satu produk punya beberapa jenis pelindungan?
answer =
    Bisa. Setiap hak melindungi sisi yang berbeda dari produk yang sama, dan semuanya saling mendukung.
    Contoh, penggiling kopi baru:
    – cara menggilingnya: paten atau paten sederhana
    – tampilannya: desain industri
    – nama dan logonya: merek
    – buku petunjuk, foto, dan program pengendalinya: hak cipta
    – cara Anda mengeraskan pisaunya, bila dirahasiakan: rahasia dagang
    Anda tidak perlu semuanya. Masing-masing punya aturan, biaya, dan akhirnya sendiri. Mulailah dari sisi yang membuat produk laku.
more-1 =
    Urutannya penting:
    – Ajukan dulu invensi dan tampilannya, sebelum orang luar melihatnya.
    – Ajukan nama sebelum peluncuran, supaya tidak diambil orang lain.
    – Buat janji kerahasiaan sebelum bicara dengan pemasok.
    Jebakannya: satu pengumuman bisa merusak permohonan lain. Jika desain Anda diumumkan dengan gambar jelas, permohonan paten yang belakangan mungkin tidak baru lagi. Ajukan keduanya sebelum salah satunya diumumkan.
    Periksa juga siapa pemilik setiap bagian. Logo buatan pekerja lepas sering bukan milik Anda tanpa pengalihan tertulis.
more-2 =
    Jika Anda ingin ke luar negeri, permohonan awal memulai hitungan waktu, yaitu hak prioritas. Selama itu tanggal awal Anda masih berlaku di hampir semua negara.
    Untuk paten dan paten sederhana, waktunya { $patent-priority }.
    Untuk desain industri, waktunya { $design-priority }.
    Untuk merek, waktunya { $mark-priority }.
    Anggaran kecil? Banyak usaha mulai dari merek. Merek bisa diperpanjang terus, sedangkan paten dan desain ada akhirnya.
    Pikirkan paten bila ide teknis yang mendatangkan uang dan orang lain mudah menirunya.
ask =
    satu produk bisa daftar merek sekaligus paten?
    botol saya unik, namanya juga, daftar apa aja
    perlu daftar semua hak gak sih
    urutan daftar merek desain paten yang benar
    uang terbatas, prioritas daftar yang mana dulu
    produk baru mau launching, hak apa saja yang dipasang
    logo sudah hak cipta masih perlu merek?
    desain sudah diumumkan terus mau paten bisa?
    satu produk bisa banyak hak ga
    mainan ada nama, bentuk, dus, mulai dari mana
    modul, kartu gambar, sama nama metode belajar
