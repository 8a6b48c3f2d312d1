question = Bolehkah saya menjual produk saya, atau ada paten orang yang menghalangi?
answer =
    Anda bisa memeriksanya sebelum mulai. Pemeriksaan ini disebut kebebasan beroperasi.
    Pertanyaannya: di tempat saya membuat, menjual, atau mengimpor, adakah paten berlaku yang klaimnya mencakup produk saya?
    – Produk baru pun bisa memakai paten lama.
    – Paten Anda sendiri bukan izin menjual.
    – Paten hanya berlaku di negara atau wilayahnya. Jadi periksa setiap negara.
    – Di kebanyakan negara, tidak tahu tidak melindungi Anda.
    Tidak ada penelusuran yang sempurna, tetapi risikonya berkurang. Lakukan sebelum membayar cetakan, stok, atau pesanan ekspor. Mulai dari basis data gratis. Yang tampak berbahaya, serahkan penilaiannya kepada konsultan paten.
more-1 =
    Cara memeriksa:
    – Tulis bagian teknis dan langkah produk.
    – Tulis negaranya: tempat membuat, menjual, mengimpor.
    – Telusuri PATENTSCOPE, Espacenet, dan basis data setiap kantor, menurut kata, kelas, dan nama pesaing.
    – Simpan yang sudah diberikan atau masih diproses di sana, dan belum terlalu tua. Permohonan PCT muda masih bisa masuk.
    Aturan perdagangan dunia meminta kebanyakan negara memberi jangka waktu paten sedikitnya { $term } sejak pengajuan. Paten yang jauh lebih tua biasanya sudah berakhir.
    – Baca klaim, tunjukkan yang meragukan ke konsultan.
    – Lihat lagi sebelum peluncuran. Permohonan baru masih rahasia.
    Yang internasional tampil segera setelah { $publication } sejak tanggal awalnya.
more-2 =
    Menemukan paten yang mengkhawatirkan?
    – Lihat di daftar: sudah hapus? Hanya berlaku di tempat lain?
    – Ubah produk sehingga satu bagian klaim tidak ada.
    – Minta lisensi, atau beli dari yang punya lisensi.
    – Tanya konsultan apakah paten itu bisa diserang dengan dokumen lebih tua.
    – Tunggu sampai berakhir, atau tinggalkan negara itu.
    – Sudah memakainya sebelum permohonan awal mereka? Banyak negara membolehkan pemakai lebih awal meneruskan, dengan syarat. Simpan buktinya.
    Sebelum menulis kepada pemiliknya, tanya konsultan. Surat menunjukkan bahwa Anda tahu paten itu.
    Jangan sekadar jalan terus dan berharap. Di sebagian negara, yang tahu soal paten itu mungkin harus membayar lebih.
more-3 =
    Jebakannya:
    – “Pemasok saya yang membuat” tidak membantu. Menjual atau mengimpor saja bisa dilarang. Minta pemasok berjanji tertulis membayar bila ada paten yang terkena.
    – Jumlah kecil tidak otomatis bebas. Pengecualian untuk pemakaian pribadi atau uji coba berbeda di setiap negara.
    – Hak lain juga dihitung: desain, merek, varietas tanaman.
    Contoh: sebuah toko ingin mengimpor lampu. Paten atas penjepitnya berlaku di negara tetangga, tidak di dalam negeri. Toko menjual di dalam negeri. Untuk ekspor dipesan lampu dengan penjepit lain.
    Keluarkan uang untuk pemeriksaan sebanding dengan uang yang dipertaruhkan.
ask =
    produk saya melanggar paten orang gak ya
    cek paten sebelum impor mesin
    jual alat mirip produk luar aman gak
    freedom to operate itu apa
    supplier bilang aman dari paten, percaya?
    paten orang di amerika berlaku di indonesia?
    cara cari paten yang masih berlaku
    baru mau produksi massal, takut digugat paten
    takut mesin saya kena paten orang
    sebelum produksi massal, takut kena punya orang
