question = Saya sudah memperlihatkan atau menjualnya. Apakah terlambat?
answer =
    Mungkin belum. Berhentilah memperlihatkan lagi hari ini. Tulis apa yang diperlihatkan, kapan, di mana, dan kepada siapa.
    Selebihnya tergantung apa itu:
    – Invensi: sebagian negara memaafkan pengungkapan Anda sendiri untuk sementara (masa tenggang). Banyak yang tidak.
    – Tampilan produk: lebih banyak negara memaafkannya, tetapi tidak semua.
    – Nama atau logo: memperlihatkan atau memakainya tidak menutup peluang Anda. Ajukan sebelum orang lain.
    – Teks, foto, musik, kode: hak cipta tetap ada, juga setelah diumumkan.
    – Rahasia: yang hilang hanya yang sungguh diketahui. Lindungi sisanya.
    Segera tanya penasihat, karena masa tenggang bisa habis.
more-1 =
    Apa yang dianggap memperlihatkan? Biasanya apa pun yang bisa dilihat atau diketahui orang tanpa kewajiban merahasiakan:
    – unggahan, video, situs web, atau halaman urun dana
    – pameran, pasar, ceramah, skripsi
    – penjualan atau penawaran, walau kepada satu pelanggan
    Yang biasanya tidak dihitung: memberi tahu orang yang berjanji merahasiakan, sebaiknya tertulis.
    Di kebanyakan sistem paten, tidak penting di negara mana Anda memperlihatkannya.
    Jangan panik dan menghapus semuanya. Simpan salinan bertanggal, itu bukti apa yang diperlihatkan dan kapan.
more-2 =
    Masa tenggang paten yang tercatat untuk negara Anda: { $patent-grace }.
    Masa tenggang desain yang tercatat untuk negara Anda: { $design-grace }.
    Masa itu mungkin hanya mencakup beberapa keadaan, misalnya pameran resmi atau pencurian ide. Periksa syaratnya.
    Negara lain menilai dengan hukumnya sendiri. Masa tenggang di negara Anda tidak membantu di sana.
    Anda masih bisa melindungi perbaikan yang belum diperlihatkan.
    Contoh: Anda memamerkan kompor baru. Kompor itu sudah diketahui. Pembakar yang lebih baik dan belum dilihat siapa pun masih bisa dianggap baru.
ask =
    sudah terlanjur posting di instagram masih bisa daftar gak
    produk udah dijual setahun apa masih bisa dipatenkan
    alat saya dipajang di pameran umkm, telat gak ya
    desain sudah di tokopedia, apa hak saya hilang
    video alat buatan saya viral, gimana nasib patennya
    skripsi sudah dipublish padahal mau paten
    baru satu pembeli yang lihat, apa dihitung
    telanjur upload, perlu dihapus semua?
    udah terlanjur viral masih bisa dilindungi?
    setaun jualan baru kepikiran ngurus
