question = Mantan mitra, penyalur, atau karyawan memakai merek atau desain kami. Harus bagaimana?
answer =
    Cari tahu dulu siapa memiliki apa, di atas kertas. Nama, desain, alamat web, dan akun bisa milik orang yang berbeda.
    – Lihat daftar KI: nama siapa di sana, dan sejak kapan?
    – Lihat kontrak, surat perusahaan, faktur, surel.
    – Simpan bukti apa yang mereka jual sekarang.
    – Tanya pengacara sebelum mengunci orang dari sebuah akun.
    Mereka mendaftarkan merek Anda atas nama sendiri? Segera bertindak. Anda bisa keberatan atau meminta pembatalan, dan batas waktu berjalan.
    Bila milik bersama, bicaralah atau mediasi sejak awal. Pengadilan bisa membuat keduanya mendapat lebih sedikit.
more-1 =
    Penyalur atau agen yang mengambil merek Anda: Konvensi Paris menolong di negara anggotanya.
    Bila Anda pemilik merek di satu negara anggota, Anda bisa berkeberatan atas pendaftaran di negara anggota lain atau menuntut pembatalannya. Bila hukumnya membolehkan, Anda bisa menuntut merek itu dialihkan kepada Anda.
    Tunjukkan bahwa Anda punya mereknya, mereka bertindak untuk Anda, dan Anda tidak setuju: kontrak, pesanan, surel, iklan. Negara bisa menetapkan batas waktu.
    Keberatan di kantor hanya mungkin dalam waktu singkat setelah pengumuman. Tanyakan hari terakhirnya hari ini.
    Lihat juga alamat web, akun sosial, izin produk, dan catatan bea cukai atas nama mereka.
more-2 =
    Mitra yang berpisah: pembuat logo atau desain sebelum perusahaan ada mungkin masih memilikinya. Pengalihan hak yang ditandatangani memperbaikinya.
    Akhir yang adil misalnya: satu pihak memegang nama dan yang lain mendapat waktu berganti. Atau masing-masing punya wilayah dengan tanda yang jelas berbeda. Tuliskan dan beri tahu kantor.
    Jebakannya: selama bertengkar tidak ada yang membayar perpanjangan, dan mereknya hilang bagi keduanya.
    Karyawan boleh memakai keterampilan umum, tetapi tidak gambar atau berkas rahasia Anda.
    Contoh: kakak beradik berpisah dan sama-sama memakai nama keluarga. Dalam mediasi mereka sepakat soal logo berbeda, dan siapa yang mengekspor.
ask =
    mantan rekan bisnis daftarin brand kami atas namanya
    rekan keluar buka toko sama pakai logo sama
    distributor ngaku punya merek saya
    pecah kongsi nama usaha punya siapa
    mantan karyawan jual desain saya
    rebutan merek keluarga sama adik
    mantan istri pegang instagram dan domain toko
    penyalur daftarkan merek saya tanpa bilang
    tukang masak saya buka warung nama mirip
    bekas kongsi buka sendiri pake gambar kita
