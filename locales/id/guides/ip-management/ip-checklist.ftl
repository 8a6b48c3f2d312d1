question = Usaha saya kecil. Kekayaan intelektual apa yang saya punya dan dari mana mulai?
answer =
    Anda punya lebih banyak dari yang Anda kira. Periksa daftar ini:
    – nama usaha dan produk, logo, dan alamat web;
    – tampilan produk dan kemasan;
    – teks, foto, video, perangkat lunak;
    – solusi teknis temuan sendiri;
    – resep, cara, harga, dan daftar pelanggan yang Anda simpan sendiri;
    – kontrak yang membolehkan Anda memakai milik orang lain.
    Tulis masing-masing: apa itu, siapa pembuatnya, siapa pemiliknya, apakah dilindungi, di mana, sampai kapan. Daftar ini adalah daftar aset kekayaan intelektual Anda.
more-1 =
    Yang dilakukan dulu, menurut urutan ini:
    – simpan invensi dan desain baru untuk diri sendiri sampai Anda bertanya soal pengajuan;
    – periksa apakah nama Anda bebas, lalu ajukan sebagai merek;
    – tanda tangani surat dengan staf, pekerja lepas, dan mitra;
    – catat tanggal perpanjangan di kalender yang dilihat lebih dari satu orang;
    – simpan bukti bertanggal atas yang Anda buat.
    Jebakannya: daftar perusahaan dan alamat web tidak memberi merek. Orang lain mungkin memiliki nama itu sebagai merek.
more-2 =
    Lihat juga sisi lain: apa yang Anda pakai tetapi milik orang lain? Musik di toko, gambar di situs, perangkat lunak, jenis huruf, tokoh di kue.
    Anda perlu lisensi atau bahan bebas, dengan bukti bahwa Anda boleh memakainya.
    Urutkan menurut uang. Nama, produk, atau rahasia mana yang paling merugikan bila hilang? Lindungi itu dulu, di negara tempat Anda menjual.
    Periksa lagi daftarnya saat Anda meluncurkan, merekrut, mengekspor, atau mencari uang. Banyak kantor kekayaan intelektual menawarkan pemeriksaan awal gratis.
ask =
    usaha kecil saya punya haki apa aja
    checklist hki untuk umkm
    mulai urus haki dari mana
    jualan online perlu lindungi apa dulu
    warung saya perlu daftar apa
    audit hki sederhana buat usaha rumahan
    udah punya nib, haki nya gimana
    usaha baru jalan setahun, aset ki nya yang mana
    usaha baru harus urus HKI apa aja
