question = Paten atau paten sederhana: mana yang dipilih?
answer =
    Periksa dulu apakah negara Anda punya paten sederhana. Jika ya, pikirkan:
    – paten sederhana untuk produk sederhana berumur pendek, anggaran kecil, dan tiruan yang segera datang
    – paten untuk langkah yang lebih besar, cara atau zat, umur panjang, investor, atau banyak pasar ekspor
    Mendapat paten lebih lama dan lebih mahal. Biasanya diperiksa, jadi lebih kokoh.
    Paten sederhana lebih cepat datang dan lebih cepat berakhir. Sering tidak ada yang memeriksanya.
    Tampilan saja bukan keduanya. Untuk itu ada desain industri.
more-1 =
    Jangka waktu terpanjang paten sederhana yang tercatat untuk negara Anda: { $um-term }.
    Jangka waktu paten yang tercatat untuk negara Anda: { $patent-term }.
    Tanyakan kepada kantor Anda:
    – Bolehkah mengajukan keduanya untuk invensi yang sama, dan memiliki keduanya?
    – Bisakah permohonan paten diubah menjadi paten sederhana, dan sampai kapan?
    – Apakah kantor memeriksa paten sederhana? Apa yang perlu sebelum bertindak terhadap penjiplak?
    – Apakah cara atau zat diterima?
    – Berapa biaya untuk usaha kecil?
more-2 =
    Jebakannya:
    – Di luar negeri, banyak negara tidak punya paten sederhana. Untuk pasar itu Anda perlu paten atau hak lain.
    – Di negara Konvensi Paris, permohonan awal paten sederhana bisa memberi prioritas bagi permohonan paten kemudian. Sebaliknya juga bisa.
    – Lebih murah didapat tidak berarti lebih sulit hilang. Hak yang tidak diperiksa bisa dibatalkan setelah lawan menelusuri.
    Contoh: pembuat gandengan sepeda menduga tiruan datang musim depan. Sambungan barunya didaftarkan sebagai paten sederhana. Untuk pengendali motor yang baru, ia mengajukan permohonan paten.
ask =
    bedanya paten dan paten sederhana
    alat saya cocok paten biasa atau sederhana
    paten sederhana berlaku berapa tahun
    lebih murah paten sederhana ya?
    bisa ganti dari paten ke paten sederhana?
    perbaikan kecil mesin pilih yang mana
    paten sederhana diakui di luar negeri?
    produk cepat usang, pilih paten apa
    alat sederhana mending paten biasa atau kecil
    perbaikan kecil, ambil yg mana
