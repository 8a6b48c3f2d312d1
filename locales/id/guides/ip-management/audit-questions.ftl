question = Bagaimana saya menemukan sendiri celah KI dalam usaha saya?
answer =
    Ambil pagi yang tenang dan surat-surat Anda. Ajukan pertanyaan ini. Setiap “tidak” atau “saya tidak tahu” adalah tugas:
    – Adakah daftar apa yang kami punya dan pakai?
    – Apakah perusahaan pemiliknya, di atas kertas?
    – Terlindungikah di tempat kami menjual dan membuat?
    – Sudahkah biaya dibayar, dan tanggal berikutnya di kalender?
    – Apakah rahasia kami benar-benar rahasia?
    – Bolehkah kami memakai semua milik orang lain yang kami pakai?
    – Adakah yang memakai milik kami tanpa izin?
    – Masihkah tiap hak sepadan dengan biayanya?
    Tulis siapa memperbaiki apa, dan paling lambat kapan. Inilah audit KI kecil.
more-1 =
    Lihat lebih dalam pada surat-suratnya:
    – Sudahkah tiap pendiri, karyawan, pekerja lepas, dan agensi mengalihkan karyanya?
    – Apakah pinjaman, hibah, atau kontrak mitra memberi orang lain hak ikut menentukan?
    – Masih benarkah nama dan alamat di daftar?
    – Adakah lisensi untuk tiap jenis huruf, foto, lagu, dan program, juga bagian sumber terbuka?
    – Adakah yang menelusuri merek dan paten orang lain sebelum peluncuran?
    – Siapa tahu rahasia paling berharga, dan sudahkah mereka semua tanda tangan?
    – Apa yang diambil kembali bila orang keluar: kunci, berkas, sandi?
more-2 =
    Perbaiki dulu yang segera berakhir: tanggal, peluncuran, ceramah. Ada tanggal terlewat? Tanya kantor hari itu juga. Lalu yang bisa menghentikan penjualan. Lalu sisanya.
    Ternyata memakai milik orang tanpa izin? Tahan dulu bila bisa, tetapi jangan hapus bukti. Lalu tanya pengacara: berhenti atau lisensi?
    Bantuan gratis: WIPO IP Diagnostics adalah cek mandiri online, dan sebagian kantor menawarkan pemeriksaan. Bayar ahli sebelum menjual usaha atau menerima investor.
    Jebakannya: melakukannya di minggu penandatanganan. Orang yang sudah keluar mungkin tidak mau tanda tangan.
    Contoh: pembuat tas tak punya surat dari fotografer pertamanya. Fotografer itu mengalihkan tertulis dengan bayaran kecil.
ask =
    cek kesehatan HKI usaha kecil
    cari bolong bolong soal merek dan hak di usaha sendiri
    mau jual usaha, pembeli bakal cek apa
    audit HKI tanpa pengacara gimana
    sepuluh tahun ga pernah lihat surat merek
    daftar pertanyaan sebelum jual bisnis
    manajer baru mau cek kondisi KI perusahaan
    usaha keluarga rawan masalah HKI di mana
