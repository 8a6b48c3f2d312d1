question = Apakah desain saya dilindungi bila tidak didaftarkan?
answer =
    Di beberapa tempat ya, tetapi pelindungannya lebih lemah dan biasanya lebih singkat. Di banyak negara hak ini tidak ada.
    Uni Eropa melindungi desain baru tanpa pendaftaran, sejak pertama kali diperlihatkan kepada umum di sana.
    Ini berlaku { $term } sejak saat diperlihatkan itu.
    Hak ini hanya melawan penjiplakan. Orang yang menciptakan sendiri tampilan yang sama bebas memakainya.
    Di tempat lain, hak cipta atau aturan persaingan curang mungkin membantu. Ukurannya berbeda tiap negara.
    Bila tampilan penting bagi penjualan, pendaftaran lebih aman.
more-1 =
    Tanpa daftar, semuanya harus Anda buktikan sendiri. Simpan:
    – Sketsa, berkas, dan contoh bertanggal, dengan nama perancang.
    – Bukti saat pertama kali diperlihatkan: katalog, unggahan bertanggal, kartu pameran, faktur awal.
    – Kontrak yang memberi Anda haknya, bila pekerja lepas membuat desainnya.
    – Produk tiruannya, dibeli dengan kuitansi.
    Contoh: label mode kecil mengirim lookbook bertanggal ke toko. Kelak lookbook itu menunjukkan siapa yang lebih dulu.
more-2 =
    Jebakannya adalah tempat desain pertama kali diperlihatkan.
    Untuk hak Uni Eropa, desain harus diperlihatkan dengan cara yang dihitung di sana. Pertama kali diperlihatkan di tempat lain mungkin tidak cukup.
    Inggris Raya punya haknya sendiri, terpisah dari Uni Eropa.
    Pertama kali diperlihatkan di satu tempat bisa membuat Anda kehilangan hak gratis di tempat lain.
    Bila meluncurkan di keduanya, tanya penasihat sebelum peluncuran.
more-3 =
    Rencana yang baik untuk produk berumur pendek:
    – Perlihatkan dulu di tempat yang tepat dan simpan buktinya.
    – Lihat model mana yang laku.
    – Daftarkan yang laku tepat waktu, selama masa tenggang masih berjalan di tempat yang Anda perlukan.
    Jangan menunggu hak gratis berakhir. Saat itu biasanya sudah terlambat mendaftar.
    Jangan katakan kepada penjiplak bahwa desain Anda terdaftar bila tidak. Itu bisa melanggar hukum.
ask =
    desain otomatis dilindungi ga
    ga pernah daftar desain, punya hak apa
    baju saya dijiplak fast fashion dan ga terdaftar
    tanpa daftar bisa stop tiruan sofa?
    hak desain gratis di eropa
    buktiin desain saya yang duluan gimana
    hak cipta mencakup mebel ga
    perhiasan saya dijual di italia tanpa surat, aman?
    motif tas belum didaftar ditiru
    bentuknya belum didaftar terus ditiru
