question = Bagaimana memeriksa apakah invensi saya sudah ada?
answer =
    Telusuri sebelum membayar permohonan. Mulai dari yang gratis, dan jangan jelaskan rahasia Anda kepada orang yang tidak Anda kenal.
    – Cari produk: toko, lokapasar, video, dalam beberapa bahasa.
    – Telusuri paten: PATENTSCOPE dari WIPO dan Espacenet dari Kantor Paten Eropa gratis.
    – Baca dokumen yang paling dekat dengan milik Anda, terutama gambarnya. Catat apa yang berbeda pada milik Anda.
    Jika Anda menemukan persis invensi Anda, itu tidak baru. Jika yang ditemukan mirip, tanyakan apakah perbedaannya lebih dari hal yang sudah jelas.
more-1 =
    Cara menelusuri dengan baik:
    – Tulis masalah apa yang Anda pecahkan dan bagaimana. Pakai beberapa kata untuk setiap bagian.
    – Telusuri juga dokumen lama. Itu dihitung, walau patennya sudah lama berakhir.
    – Cari satu dokumen yang cocok, lihat simbol kelasnya, lalu telusuri dalam kelas itu.
    – Simpan daftar temuan Anda, dengan tanggal.
    Bantuan: di banyak negara, Technology and Innovation Support Center (TISC) membantu penelusuran, sering gratis. Banyak kantor menawarkan penelusuran berbayar.
    Jangan taruh rinciannya di obrolan publik, forum, atau alat yang menyimpan ketikan Anda.
more-2 =
    Jebakannya:
    – Anda tidak pernah melihat semuanya. Permohonan baru mula-mula rahasia.
    Permohonan internasional biasanya diumumkan segera setelah { $publication } sejak tanggal awalnya. Banyak kantor nasional juga begitu.
    – Baru tidak berarti bebas. Produk Anda bisa baru dan tetap memakai paten lama orang lain yang masih berlaku. Itu penelusuran lain, disebut kebebasan beroperasi.
    – Paten lama yang sudah berakhir adalah kabar baik. Anda boleh memakai isinya di negara itu, bila tidak ada hak lain yang melindunginya.
    Contoh: tukang kayu mencari meja lipat dan menemukan paten yang sudah habis dengan sambungan lebih baik. Ia boleh memakainya.
ask =
    cara cek paten sudah ada atau belum
    cari paten di google patents cukup gak
    telusuri alat serupa di pdki
    penelusuran paten gratis gimana
    takut ide sudah dipatenkan orang luar
    kata kunci cari paten mesin pertanian
    patentscope bahasa indonesia ada?
    siapa yang bisa bantu cek kebaruan
    cek temuan saya udah ada yang punya belum
    mau lihat di luar negeri udah ada belum
    jangan-jangan udah ada yg bikin, ngeceknya di mana
