question = Apa yang boleh saya taruh di situs, dan bagaimana bila gambar dan teks saya disalin?
answer =
    Tampilkan hanya yang Anda buat, yang ada izin tertulisnya, atau yang lisensinya cocok. Simpan bukti untuk setiap gambar dan teks.
    – Gambar dari pembuat barang: tanyakan. Hak menjual tidak selalu mencakup fotonya.
    – Foto dan ulasan pelanggan: tanyakan dulu, walau mereka menandai Anda.
    – Orang dalam foto: tanyakan juga kepada mereka, termasuk karyawan.
    – Perancang web: kontrak harus menyebut bahwa semua isi berlisensi, untuk siapa, dan siapa membayar bila tidak.
    Jika orang menyalin Anda: simpan bukti, lalu tanya, lalu laporkan. Halaman berikut menunjukkan caranya.
more-1 =
    Buat daftar untuk situs Anda: berkas, asalnya, pembuatnya, lisensi, tanggal.
    – Gambar stok: apakah lisensinya mencakup iklan, cetakan, barang jualan? Atas nama siapa?
    – Huruf, peta, ikon, tangkapan layar, dan musik juga ada pemiliknya.
    – Artikel koran tentang Anda: beri tautan, dan kutip sedikit. Untuk salinan penuh, tanya korannya.
    – Tautan umumnya tidak masalah. Untuk gambar dan video yang disematkan, aturannya berbeda-beda.
    Nama Anda yang tertera di situs, jadi tuntutan datang ke Anda dulu. Setelah itu Anda bisa berpaling kepada perancangnya.
more-2 =
    Ada yang menyalin isi Anda:
    – Simpan halaman dengan alamat dan tanggal. Jaga berkas asli Anda.
    – Periksa apakah itu milik Anda. Mungkin milik fotografernya.
    – Cari tahu siapa di baliknya: halaman kontak, platform, daftar domain.
    – Tulis singkat dan tenang: apa milik Anda, di mana letaknya, apa yang Anda minta, sampai kapan. Anda boleh meminta penghapusan, nama, atau bayaran. Mulai dari harga biasa Anda.
    – Tidak dijawab? Pakai formulir pengaduan platform, mesin pencari, atau penyedia hosting.
    – Kerugian besar? Temui penasihat dulu.
    Jangan menuduh di depan umum, dan jangan mengancam dengan jumlah yang tidak berdasar.
more-3 =
    Buat penyalinan lebih sulit, dan lisensi lebih mudah:
    – Satu baris dengan nama, tahun, dan “mohon izin dulu”, beserta alamatnya. Ini bukan syarat, tetapi membantu.
    – Gambar kecil di internet, aslinya pada Anda.
    – Biarkan nama dan tanggal di dalam berkas.
    – Teks produk dengan kata-kata sendiri bisa dilindungi. Fakta dan harga lepas tidak.
    Contoh: penenun karpet melihat fotonya di toko lain. Toko itu menjual karpetnya yang asli. Ia memberi lisensi dengan imbalan nama dan tautan, dan mendapat pelanggan baru.
ask =
    foto produk saya diambil toko lain di shopee
    boleh pakai foto dari supplier di website?
    testimoni pelanggan boleh diposting gak
    website dibuatkan orang, fotonya ternyata ilegal
    deskripsi produk saya dicopas saingan
    cara minta hapus foto curian di instagram
    foto pegawai di web perlu izin?
    pakai font gratisan buat jualan aman gak
    reseller pakai foto katalog kami tanpa izin
    foto produk saya dicomot toko sebelah
    ambil gambar dari google buat brosur
    foto gue dipajang di baliho
    watermark masih ada kok dipake toko lain
