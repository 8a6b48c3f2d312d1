question = Saya menerima tagihan tentang merek atau paten saya. Apakah asli?
answer =
    Jangan bayar sebelum memeriksa. Banyak surat dan surel seperti itu menyesatkan atau penipuan. Nama dan alamat di daftar terbuka membuatnya mudah.
    Tanda bahaya:
    – “daftar”, “direktori”, atau “basis data” yang tidak dikenal, dengan nama mirip nama kantor,
    – tulisan kecil yang menyebut bahwa ini penawaran,
    – rekening bank di negara yang berbeda dengan kantornya,
    – desakan, dan ancaman bahwa hak Anda akan hilang,
    – dikirim ke Anda, padahal Anda punya kuasa.
    Tanyakan kepada kuasa atau kantor Anda. Pakai nomor atau halaman yang Anda cari sendiri, bukan yang di surat.
more-1 =
    Pengumuman resmi dilakukan kantor sendiri. Tidak ada daftar swasta yang menambah pelindungan.
    Ketahui apa yang sungguh harus dibayar: catat tanggal perpanjangan, dan lihat di daftar resmi atau di akun Anda sendiri di kantor.
    WIPO, kantor Uni Eropa, dan banyak kantor nasional menampilkan contoh surat seperti itu di situsnya. Bandingkan surat Anda.
    Jangan klik tautan atau kode dalam pesan. Ketik sendiri alamat kantor.
    Ingatkan orang yang membayar tagihan di usaha Anda. Surat ini sering datang segera setelah merek atau permohonan diumumkan.
more-2 =
    Jika sudah membayar: segera hubungi bank dan minta pembayaran dihentikan atau ditarik kembali. Tulis kepada pengirim bahwa Anda membantahnya. Beri tahu kantor dan polisi atau lembaga perlindungan konsumen.
    Kadang membayar penawaran seperti itu dianggap menandatangani kontrak. Jadi cepatlah bertindak, dan tanya pengacara bila datang tagihan lagi.
    Contoh: segera setelah mereknya diumumkan, penjual bunga menerima tagihan berlambang dengan nomor mereknya yang tepat. Kuasanya mengenal pengirimnya: daftar swasta tanpa akibat hukum. Ia menyimpan suratnya dan melaporkannya.
    Logo WIPO atau kantor yang disalin tidak membuktikan apa-apa.
ask =
    dapat invoice daftar merek internasional, penipuan bukan
    surat tagihan trademark directory dari eropa
    email minta bayar publikasi merek ribuan dolar
    sudah terlanjur bayar tagihan palsu gimana
    ada yang telepon ngaku dari djki minta transfer
    kok ada perusahaan tahu nomor merek saya
    tagihan database merek wajib dibayar?
    whatsapp katanya merek saya mau diambil orang, suruh bayar
    dapat tagihan merek dari luar negeri aneh
    dapet tagihan dari luar negeri suruh bayar katalog
