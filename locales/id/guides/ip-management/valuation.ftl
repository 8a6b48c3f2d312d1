question = Berapa nilai merek, paten, atau perangkat lunak saya?
answer =
    Nilainya sebesar yang akan dihasilkan, dihemat, atau didapat bila dijual. Tidak ada daftar harga resmi.
    Penilai melihat dari beberapa sisi:
    – pendapatan: berapa uang yang dihasilkan selama sisa umurnya, dikurangi risiko?
    – pasar: berapa orang lain membayar untuk yang serupa?
    – biaya: berapa biaya membuatnya lagi?
    Penilai yang baik mencoba lebih dari satu cara dan menjelaskan pilihannya. Hasilnya adalah pendapat untuk satu tujuan dan satu hari.
    Usaha kecil sering bisa mulai dengan perkiraan kasarnya sendiri.
more-1 =
    Perkiraan Anda sendiri:
    – Apa yang berubah tanpa hak itu: harga lebih rendah, penjualan lebih sedikit, biaya lebih tinggi? Catat selisihnya setahun.
    – Berapa tahun itu akan bertahan?
    – Apa yang bisa gagal? Kurangi lebih banyak bila makin tidak pasti.
    Lalu periksa apa yang menaikkan atau menurunkan nilai: terdaftar, berlaku, atas nama Anda, di negara yang tepat? Mudahkah diakali? Adakah bukti penjualan?
    Biaya tidak banyak berkata tentang nilai. Paten mahal yang tidak dipakai hampir tidak bernilai. Nama sederhana yang dicari pelanggan bisa bernilai besar.
more-2 =
    Bayarlah penilaian bila orang lain harus percaya angkanya: penjualan, pinjaman, investor, mitra yang keluar, warisan, kantor pajak, pengadilan. Untuk daftar tahunan atau lisensi kecil biasanya tidak perlu.
    Tanyakan sebelum membayar:
    – Siapa yang harus menerima laporan, dan cara apa yang mereka minta?
    – Apakah harganya tetap, dan bukan bagian dari nilainya?
    – Apa pengalaman penilai di bidang Anda?
    Jebakannya: angka gemerlap dari orang yang juga ingin menjualkan paten Anda.
    Contoh: sebuah restoran berpindah tangan. Pembeli membandingkan laba tahunannya dengan tempat serupa tanpa nama terkenal. Selisihnya, dihitung beberapa tahun dan dikurangi risiko, menjadi awal pembicaraan.
ask =
    merek saya nilainya berapa kalau dijual
    cara hitung harga paten
    merek bisa jadi jaminan bank berapa nilainya
    brand mau dibeli orang, pasang harga berapa
    jasa penilai aset tak berwujud
    valuasi aplikasi buat investor
    teman mau keluar, nilai merek dihitung gimana
    ada yang nawarin beli paten saya, wajar gak harganya
    merek saya laku dijual berapa
    nama usaha gue dihargai berapa
