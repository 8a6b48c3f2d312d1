question = Bukti apa yang saya perlukan terhadap penjiplak?
answer =
    Anda perlu menunjukkan haknya dan jiplakannya.
    Bahwa hak itu milik Anda:
    – sertifikat, petikan daftar, kontrak, dan pengalihan;
    – gambar, rancangan, berkas bertanggal, penjualan dan iklan awal.
    Bahwa mereka menjiplak:
    – tangkapan layar dengan alamat lengkap dan tanggal;
    – pembelian uji dengan kuitansi, kemasan, dan foto;
    – saksi, daftar harga, pesan pelanggan;
    – berapa banyak yang mereka jual, dan sejak kapan.
    Kumpulkan sebelum mengadu. Sesudahnya jiplakan sering lenyap.
more-1 =
    Cara membuat bukti kuat:
    – simpan aslinya dan jangan sunting berkas atau gambar;
    – minta orang netral yang melakukannya: notaris, juru sita, atau orang lain yang bisa menjadi saksi;
    – tulis catatan singkat untuk setiap bukti: siapa, kapan, di mana, bagaimana;
    – biarkan barang yang dibeli di kantongnya, disegel dan diberi tanggal.
    Bukti dengan cap waktu atau arsip internet membantu, tetapi yang diterima hakim tergantung negara.
more-2 =
    Tetaplah dalam batas hukum. Jangan memakai identitas palsu bila dilarang, jangan membobol akun, jangan merekam diam-diam. Bukti seperti itu bisa ditolak dan merugikan Anda.
    Jika buktinya ada di tangan lawan, di banyak negara pengadilan bisa memerintahkan mereka menunjukkannya. Pengadilan juga bisa mengamankan barang atau dokumen secara mendadak. Anda perlu pengacara dan bukti awal yang baik.
    Jebakannya: surat yang dikirim kepada diri sendiri. Di kebanyakan tempat nilainya kecil.
    Contoh: pembuat mebel menyimpan map untuk setiap model, berisi sketsa, faktur, dan foto pameran. Saat tiruan muncul, sebagian besar kerja sudah selesai.
ask =
    bukti apa yang dikumpulkan kalau produk dijiplak
    screenshot bisa jadi bukti di pengadilan?
    cara test purchase barang palsu
    perlu notaris buat bukti jiplakan gak
    bukti kalau desain saya duluan
    toko penjiplak hapus postingan sebelum disimpan
    struk pembelian barang tiruan cukup?
    rekam diam-diam penjual kw boleh?
    screenshot cukup buat bukti ga
    screenshot bisa jadi bukti?
