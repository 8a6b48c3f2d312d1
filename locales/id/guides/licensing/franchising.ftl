question = Bagaimana mewaralabakan usaha saya, atau membeli waralaba?
answer =
    Dalam waralaba, orang lain menjalankan toko dengan nama dan cara Anda, dan membayar untuk itu. Anda memberi merek, buku panduan, pelatihan, dan pengawasan. Mereka membawa uang dan tenaga.
    Sebelum menawarkan:
    – usahanya jalan di lebih dari satu tempat, dan Anda punya angka nyata;
    – merek Anda terdaftar di tiap negara;
    – caranya tertulis, dan dirahasiakan;
    – pengacara waralaba sudah membuat kontraknya.
    Banyak negara punya hukum khusus. Sering ada dokumen keterangan, yang disebut prospektus, yang harus diberikan beberapa waktu sebelum tanda tangan.
more-1 =
    Bila Anda memberi waralaba, kontrak sebaiknya menyebut:
    – merek, panduan, dan rahasia: hanya untuk toko ini, hanya selama kontrak;
    – wilayah, dan siapa boleh menjual online di sana;
    – biaya masuk, pemakaian, dan iklan;
    – apa yang harus dibeli dari Anda, dan mengapa mutu memerlukannya;
    – pelatihan, kunjungan, dan laporan;
    – jangka waktu, perpanjangan, penjualan toko;
    – akhirnya: papan diturunkan, panduan kembali, nama, nomor, dan halaman web tidak dipakai lagi;
    – persaingan sesudahnya, sejauh hukum membolehkan.
    Jangan menjanjikan laba. Sebut hasil toko yang ada, dan bahwa yang lain bisa berbeda.
more-2 =
    Bila Anda membeli waralaba:
    – Minta prospektusnya. Baca dengan tenang. Jangan tanda tangan atau bayar sebelum itu, juga tidak untuk memesan tempat.
    – Hubungi pemilik toko sekarang dan dulu. Tanyakan hasil nyatanya.
    – Lihat mereknya di daftar: milik siapa, untuk jasa apa, di negara Anda?
    – Jumlahkan semua: biaya, sewa, stok, perbaikan, iklan.
    – Tanyakan apa yang terjadi saat berakhir, dan bila Anda sakit.
    – Ajak pengacara dan akuntan.
    Di negara Anda, prospektus pada umumnya harus diberikan sedikitnya { $days } sebelum tanda tangan.
    Tanda bahaya: terburu-buru, “untung dijamin”, tak ada toko jalan, merek tak terdaftar, uang untuk mencari anggota baru.
more-3 =
    Jebakannya:
    – Merek tidak terdaftar di negara baru, dan orang lain mengajukan lebih dulu.
    – Kontrak disebut “lisensi” atau “kemitraan”. Hukum melihat apa yang dilakukan, bukan judulnya.
    – Harga tetap bagi pelanggan. Hukum persaingan sering melarangnya.
    – Tanpa pengawasan. Bila tiap toko semaunya, nama kehilangan nilai.
    Tanya kementerian perdagangan, asosiasi waralaba, atau pengacara: haruskah kontrak didaftarkan atau memakai bahasa tertentu?
    Contoh: usaha ayam bakar mendaftarkan mereknya dan menulis panduannya. Ia mencoba dulu dengan toko sepupunya sebelum mencari yang lain.
ask =
    orang mau buka cabang ayam geprek saya di kota lain
    cara bikin franchise
    beli franchise kopi cek apa dulu
    bayar franchise ternyata mereknya ga terdaftar
    beda franchise sama lisensi
    STPW waralaba wajib ga
    mitra keluar masih pakai nama kami
    prospektus waralaba ga dikasih
    mitra gerobak es teh pakai nama saya
    buka cabang pake plang gue, tarik biaya
    narik fee mitra seblak
