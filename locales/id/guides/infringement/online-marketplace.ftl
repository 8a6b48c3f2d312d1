question = Ada yang menjual tiruan produk saya di internet. Bagaimana agar dihapus?
answer =
    Pakai formulir pengaduan kekayaan intelektual milik platform itu. Kebanyakan lokapasar besar dan jejaring sosial punya, gratis. Pengaduan Anda disebut pemberitahuan penghapusan konten (takedown notice).
    Sebelum mengirim:
    – simpan tangkapan layar dengan alamat, tanggal, penjual, dan harga;
    – lakukan pembelian uji bila bisa, dan simpan paketnya.
    Di formulir Anda perlu:
    – hak Anda, dengan sertifikat dan nomor, atau bukti bahwa foto atau teks itu milik Anda;
    – tautan yang tepat;
    – dengan singkat, mengapa itu melanggar.
    Merek atau desain terdaftar membuat ini jauh lebih mudah.
more-1 =
    Jika tidak ada yang terdaftar: foto dan teks yang disalin tetap bisa dilaporkan dengan hak cipta. Sebut di mana milik Anda pertama muncul.
    Platform besar punya program untuk pemilik merek terdaftar. Ikutlah, supaya laporan berikutnya lebih cepat.
    Jebakannya: melaporkan penjual jujur. Barang bekas atau asli sering dibolehkan, tergantung negara. Laporan keliru bisa merugikan uang dan akun Anda.
    Penjual muncul lagi dengan nama lain. Catat rekening, alamat, dan foto yang menunjukkan itu orang yang sama.
more-2 =
    Penjual boleh membantah. Platform lalu mungkin meminta keterangan lagi dari kedua pihak, atau memasang kembali tawaran itu.
    Di Amerika Serikat, menurut aturan hak cipta, halaman itu bisa kembali setelah { $us-counter } (hari kerja), kecuali Anda ke pengadilan.
    Jika platform menolak, adukan lagi dengan bukti lebih baik, tulis kepada penjual, atau tanya pengacara. Di sebagian tempat ada lembaga di luar pengadilan untuk pengaduan itu.
    Bila tiruannya banyak, cari sumbernya: importir, pembuat, bea cukai.
    Jika tawaran Anda sendiri yang keliru dihapus, pakai formulir bantahan dan lampirkan dokumen Anda.
ask =
    produk saya dijiplak di shopee, cara lapornya
    laporkan barang kw di tokopedia
    foto saya dipakai toko lain di lazada
    cara takedown penjual tiruan di tiktok shop
    merek belum terdaftar bisa lapor marketplace?
    laporan saya ditolak shopee terus gimana
    penjual tiruan muncul lagi pakai nama lain
    alibaba jual desain saya
    toko shopee jual barang tiruan saya
    lapor tokopedia barang kw merek saya
    lapak nyolong foto, lapor ditolak mulu
