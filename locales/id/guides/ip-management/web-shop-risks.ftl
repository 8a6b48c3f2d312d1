question = Risiko kekayaan intelektual apa yang ada di toko web saya?
answer =
    Lihat dua arah: yang Anda pakai milik orang lain, dan yang bisa diambil orang dari Anda.
    – foto, teks, musik, dan jenis huruf tanpa lisensi;
    – merek orang lain di judul, kata pencarian, atau alamat;
    – barang yang penjualan kembali atau impornya boleh dihentikan pemilik merek;
    – halaman, logo, program, atau alamat web yang masih milik agensi web;
    – nama Anda sendiri, belum terdaftar di tempat Anda mengirim;
    – gambar Anda di toko orang lain.
    Semua orang bisa melihat toko Anda. Negara tujuan kiriman, atau yang bahasa dan uangnya Anda pakai, bisa memberlakukan hukumnya kepada Anda.
more-1 =
    Sebelum membuka toko:
    – Telusuri nama Anda di negara tujuan kiriman, dan ajukan di sana.
    – Pegang sendiri alamat web dan semua akun masuk.
    – Minta agensi dan fotografer mengalihkan haknya, atau setidaknya memberi lisensi.
    – Pakai gambar pemasok hanya dengan persetujuan tertulis.
    – Simpan lisensi dan tagihan untuk setiap gambar, jenis huruf, dan lagu.
    – Minta pemasok barang bermerek menunjukkan surat asal barangnya.
    Periksa lagi bila Anda mengganti produk atau mengirim ke negara baru.
more-2 =
    Boleh menulis merek orang lain? Sering boleh, bila benar dan perlu: yang Anda jual lagi atau perbaiki, atau yang cocok dengan suku cadang Anda. Jangan pakai logonya atau tampak seperti dealer resmi. “Terinspirasi dari” merek terkenal itu berisiko. Merek sebagai kata kunci iklan: di sebagian negara boleh, bila iklannya tidak seolah dari pemiliknya. Tanya dulu.
    Barang asli dari luar negeri: sebagian negara membolehkan impor dan penjualannya, di lainnya pemilik merek boleh menghentikannya. Tanya sebelum memesan.
    Dapat pemberitahuan atau surat? Catat tanggal jawabnya, jangan gegabah, segera minta bantuan.
    Contoh: toko sarung ponsel menulis “cocok untuk” dan nama modelnya, dengan fotonya sendiri.
ask =
    toko online saya bisa kena masalah haki apa
    jual barang branded import paralel boleh?
    tulis merek iphone di judul casing boleh gak
    website toko dibuat agensi, milik siapa
    pakai foto dari supplier di toko web
    nama toko online sama dengan merek orang
    keyword iklan pakai nama kompetitor aman?
    jual thrift barang bermerek asli melanggar gak
    buka toko online hati hati apa soal hak orang
    buka toko online, awas kena apa aja
