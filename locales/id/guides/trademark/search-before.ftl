question = Bagaimana memeriksa bahwa nama bebas sebelum dipakai?
answer =
    Telusuri sebelum mencetak, meluncurkan, atau mengajukan. Lihat dulu di sini:
    – Global Brand Database milik Organisasi Kekayaan Intelektual Dunia (WIPO): gratis, banyak negara.
    – Basis data merek setiap kantor di tempat Anda akan menjual.
    – Web, toko aplikasi, toko online, daftar perusahaan, dan nama domain.
    Cari juga nama serupa, bukan hanya yang sama. Bandingkan bunyi, ejaan, tampilan, dan arti, untuk barang dan jasa yang sama atau berkaitan.
    Penelusuran yang bersih mengurangi risiko. Tidak pernah membuktikan bahwa nama itu bebas.
more-1 =
    Cara menelusuri dengan baik:
    – Mulai dari nama persisnya, lalu ejaan lain, bagiannya, dan terjemahannya.
    – Coba bunyinya dalam aksara lain yang dibaca pelanggan Anda.
    – Lihat di kelas barang Anda, dan kelas yang berkaitan.
    – Catat tanggal dan temuan Anda.
    Jebakannya: permohonan yang sangat baru mungkin belum terlihat. Di sebagian negara, nama yang dipakai tanpa pendaftaran juga bisa menghentikan Anda.
    Merek terkenal bisa menghentikan Anda bahkan untuk barang lain.
more-2 =
    Menemukan yang serupa? Jangan panik. Periksa apakah masih berlaku, di negara mana, untuk barang apa, dan siapa pemiliknya.
    Anda bisa memilih nama lain, memendekkan daftar barang, atau meminta persetujuan tertulis pemiliknya.
    Contoh: “Solara” untuk lampu sudah terdaftar. “Solaria” untuk lampu berisiko. “Solaria” untuk selai mungkin lebih jauh, tetapi periksa.
    Sebelum memesan banyak kemasan, minta penasihat melihat hasilnya. Mengganti nama kemudian lebih mahal.
ask =
    cara cek merek sudah dipakai orang belum
    cek nama brand di pdki
    nama usaha saya sudah terdaftar atau belum
    nama mirip tapi beda satu huruf boleh?
    cek merek gratis online
    nama sama tapi beda jenis usaha gimana
    sebelum cetak kemasan cek merek di mana
    cek merek luar negeri lewat apa
    cek nama seblak saya udah dipakai orang belum
    pdki cari nama merek
    cara cek nama udah dipake belum
    ngecek nama di pdki gimana
