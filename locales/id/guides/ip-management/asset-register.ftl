question = Apa isi daftar kekayaan intelektual kami, dan bagaimana menjaga tanggalnya?
answer =
    Tabel sederhana cukup, dengan satu baris untuk setiap hal yang Anda miliki atau pakai:
    – apa itu: merek, paten, desain, ciptaan, rahasia, nama domain, lisensi;
    – siapa pembuatnya dan kapan, siapa pemiliknya, dengan surat buktinya;
    – di negara mana, dengan nomor dan kantornya;
    – tanggal: pertama diperlihatkan, diajukan, perpanjangan, berakhir;
    – siapa boleh memakainya: lisensi yang diberikan dan diterima;
    – produk mana yang memerlukannya, dan seberapa rugi bila hilang;
    – siapa di usaha Anda yang mengurusnya.
    Jangan pernah menulis isi rahasia di daftar. Tulis hanya tempat penyimpanannya dan siapa boleh melihatnya.
more-1 =
    Tanggal adalah bagian paling berharga, karena hak yang tidak diperpanjang berakhir tanpa pemberitahuan.
    – Salin setiap tanggal dari daftar resmi, bukan dari ingatan.
    – Pasang peringatan jauh sebelum tanggalnya, dan minta orang kedua juga menerimanya.
    – Jangan mengandalkan pengingat kantor. Banyak kantor tidak mengirimnya, dan itu jarang diterima sebagai alasan.
    – Jangan percaya tagihan dari pihak tak dikenal, lewat pos atau surel. Periksa tanggal di daftar, dan bayar hanya kantor atau penasihat Anda sendiri.
    Tanggalnya sudah lewat? Tanya kantor hari itu juga.
    Menurut Konvensi Paris, biaya pemeliharaan yang terlambat masih bisa dibayar selama sedikitnya { $late }. Sering ada biaya tambahan.
more-2 =
    Periksa daftar pada waktu tetap, misalnya saat menutup buku tahunan. Lakukan juga saat Anda meluncurkan, merekrut, atau masuk negara baru.
    Apakah usaha Anda berganti nama, alamat, atau pemilik? Beri tahu kantor pendaftarannya. Jika tidak, surat hilang, dan pembeli menemukan celah.
    Apakah sebuah hak tidak lagi menutup biayanya? Putuskan sebelum biaya jatuh tempo. Melepasnya biasanya untuk selamanya.
    Jebakannya: merek atas nama seorang pendiri atau kuasa, atau alamat web atas nama agensi.
    Contoh: toko rempah membuat daftarnya dan melihat bahwa desainer memegang nama domainnya. Surat yang ramah memindahkannya tepat waktu.
ask =
    cara bikin daftar aset haki perusahaan
    lupa perpanjang merek, gimana biar gak kejadian lagi
    template tabel aset ki umkm
    tanggal perpanjangan merek cek di mana
    banyak merek dan domain susah dicatat
    merek perusahaan ternyata atas nama pribadi pendiri
    rahasia resep ditulis di daftar aset gak
    perusahaan ganti nama, sertifikat merek perlu diubah?
    catat semua merek dan hak usaha
    sertifikat numpuk, catatnya gimana
