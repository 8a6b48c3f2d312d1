question = Perusahaan menulis bahwa produk saya memakai patennya. Apa yang harus diperiksa?
answer =
    Jangan abaikan, dan jangan langsung bayar. Paten mencakup yang dijelaskan klaimnya, dan hanya di negara tempat ia berlaku.
    Periksa ini, paling baik dengan konsultan paten:
    – paten yang sudah diberikan, atau hanya permohonan?
    – berlakukah di tempat Anda membuat, menjual, atau mengimpor?
    – siapa pemiliknya sekarang, menurut daftar?
    – benarkah Anda melakukan semua yang dijelaskan salah satu klaimnya?
    – sudahkah hal yang sama dikenal sebelum tanggalnya?
    Catat tanggal dalam surat. Jawab sebelum itu, paling baik lewat konsultan, dan jangan janjikan apa pun dulu.
more-1 =
    Cara melihat:
    – cari nomornya di PATENTSCOPE atau daftar kantor negara itu. Hanya daftar yang menunjukkan apakah biayanya dibayar dan patennya hidup;
    – baca klaim kata demi kata. Biasanya setiap unsur klaim harus ada. Di banyak negara, yang bekerja hampir sama bisa dihitung juga;
    – permohonan belum menghentikan siapa pun, tetapi nanti bisa membawa tuntutan uang;
    – kumpulkan katalog lama, video, dan gambar bertanggal yang menunjukkan itu tidak baru.
    Banyak negara membolehkan orang yang sudah memakai sebelum pengajuan untuk lanjut. Syaratnya berbeda.
    Hanya membeli dan menjual lagi? Itu pun bisa melanggar. Segera beri tahu pemasok, dan lihat di kontrak siapa yang membayar.
more-2 =
    Ada perusahaan yang membeli paten terutama untuk menyurati banyak pemakai kecil. Orang menyebutnya patent troll. Patennya tetap bisa sah.
    Tandanya: produk tidak disebut, klaim tidak dijelaskan, dan tawaran murah segera berakhir. Tanya rekan seusaha: membela bersama lebih murah.
    Anda bisa bertanya tertulis: klaim mana, produk mana, negara mana.
    Lalu bantah dengan alasan, ubah produk, ambil lisensi, mediasi, atau serang patennya.
    Siapa pun bisa berkeberatan atas paten Eropa di kantornya dalam { $opposition } sejak pengumuman pemberian.
    Jebakannya: menebak kesalahan dalam surel dan obrolan. Itu bisa dibaca di pengadilan. Meneruskan setelah ada surat juga bisa menaikkan ganti rugi di sebagian negara.
ask =
    patent troll minta duit ke toko online kecil saya
    surat bilang aplikasi kami pakai paten amerika, kami di indonesia
    paten luar negeri berlaku di sini ga
    cara cek paten sudah mati
    saya cuma beli terus jual lagi, kena juga?
    kami pakai mesin itu sebelum mereka daftar paten
    nomor permohonan itu sudah paten belum
    pabrik besar bilang alat tani kami langgar patennya
    ada yg nagih duit paten lama
