question = Bagaimana mendapat hak perlindungan varietas tanaman?
answer =
    Anda mengajukan ke kantor varietas tanaman setiap negara atau wilayah. Sering itu kementerian pertanian, bukan kantor paten. Langkah yang biasa:
    – Periksa apakah negara Anda melindungi jenis tanaman ini.
    – Periksa kapan varietas itu pertama dijual, di dalam dan luar negeri.
    – Pilih nama untuk varietasnya.
    – Ajukan formulir dengan kuesioner teknis dan bayar biayanya.
    – Serahkan benih atau tanaman bila diminta. Tanaman itu ditanam dan dibandingkan dengan varietas yang dikenal.
    – Setelah uji, kantor memberi atau menolak.
    Penanaman makan beberapa musim, jadi rencanakan sejak dini.
more-1 =
    Penjualan dengan persetujuan Anda memulai hitungan waktu. Di negara yang terikat teks terbaru traktat UPOV:
    – Dijual di negara tempat mengajukan: ajukan dalam { $home-sale } sejak penjualan pertama.
    – Dijual di negara lain: ajukan dalam { $abroad-sale } sejak penjualan pertama.
    – Pohon dan tanaman anggur yang dijual di negara lain: ajukan dalam { $abroad-tree-sale }.
    Dalam perhimpunan seperti Uni Eropa, penjualan di anggota lain bisa dianggap penjualan di dalam negeri.
    Negara lain mungkin menghitung berbeda. Tanyakan sebelum penjualan pertama.
    Memamerkan tanaman biasanya bukan penjualan. Memberikan tanaman untuk ditanam sebagai usaha bisa dianggap penjualan, jadi pakai kontrak uji tertulis.
more-2 =
    Negara lain: setelah permohonan awal di anggota UPOV, Anda punya { $priority } untuk mengajukan di anggota lain dengan tanggal awal yang sama.
    Alat online UPOV PRISMA mengirim satu formulir ke banyak kantor. Setiap kantor tetap memutuskan sendiri.
    Simpan sejak hari pertama: catatan persilangan atau penemuannya, foto, dan contoh.
    Jebakannya: bahan tanaman yang terlambat atau sakit. Tanpa bahan sehat pada tanggal yang ditentukan, permohonan bisa berakhir.
    Setelah diberikan, bayar biayanya dan jaga varietas itu tetap hidup. Kantor bisa meminta bahannya lagi.
ask =
    cara daftar pvt varietas baru
    bibit cabai hasil silangan sendiri daftar di mana
    syarat hak pvt ke kementan
    varietas sudah dijual setahun masih bisa daftar?
    biaya daftar varietas tanaman
    uji buss itu gimana
    anggrek silangan saya mau dilindungi
    daftar varietas di luar negeri lewat upov
    daftar varietas mangga baru ke mana
    anggrek hasil silang mau diakuin
