question = Kami menjual perangkat lunak atau layanan online. Pelindungan mana yang didahulukan?
answer =
    Di kebanyakan negara kode tidak perlu didaftarkan. Pastikan dulu kode itu sungguh milik Anda:
    – kode, teks, layar: hak cipta, dengan pengalihan tertulis dari pendiri dan pekerja lepas;
    – nama dan ikon: merek, sebelum peluncuran;
    – kode sumber, data, model, harga: rahasia dagang, dengan aturan akses;
    – kontrak pengguna dan pelanggan: menyebut apa yang boleh dan dibayar;
    – solusi teknis: mungkin paten, tetapi tanyakan sebelum rilis;
    – tampilan layar: desain, di banyak negara, juga sebelum rilis.
    Tidak ada yang memiliki ide atau fungsinya. Kecepatan dan nama yang dikenal juga melindungi.
more-1 =
    Jebakan yang lazim adalah terlalu banyak tangan: teman menulis versi awal, pekerja lepas versi berikutnya, dengan bagian sumber terbuka dari mana-mana. Sebelum penjualan atau investasi, setiap surat yang kurang memakan waktu dan uang.
    Jebakan lain:
    – Lisensi berbagi dalam produk. Ada yang meminta kode Anda dibuka saat diteruskan, ada yang bahkan untuk layanan di jaringan.
    – Pelanggan membayar sebuah fitur dan mengira itu miliknya.
    – Nama di toko aplikasi bebas, tetapi mereknya tidak.
    – Data pelanggan atau salinan dari situs web: berlaku aturan kontrak, privasi, dan basis data.
    – Rahasia dan kunci di gudang kode terbuka.
more-2 =
    Langkah awal:
    – Buat tabel semua penulis kode, dengan surat yang ditandatangani masing-masing. Tutup kekurangannya sekarang.
    – Daftar bagian sumber terbuka beserta lisensinya, dan periksa dengan alat pada setiap rilis.
    – Telusuri nama dan ajukan. Tulis ketentuan: pengguna mendapat lisensi, kode tetap milik Anda.
    Bekerja untuk pelanggan? Sebutkan apa yang didapat: lisensi, kode sumber, atau haknya. Masing-masing ada harganya. Pelanggan mungkin meminta kode disimpan pihak ketiga, kalau Anda tutup.
    Contoh: sebuah tim menjual kalender klinik. Klinik mendapat lisensi dan datanya. Tim menyimpan kode dan menjualnya ke klinik lain.
ask =
    startup saya bikin aplikasi, daftar haki apa
    lindungi kode program biar gak dicopas
    aplikasi kasir buatan sendiri perlu dipatenkan?
    developer freelance yang ngoding, siapa pemilik aplikasinya
    pakai open source aman gak buat produk jualan
    klien minta source code, harus dikasih?
    nama app sudah di playstore apa udah aman
    saas hak ciptanya gimana
    startup aplikasi daftar apa aja
    bikin aplikasi kasir, apa yg dikunci
