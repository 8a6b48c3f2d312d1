question = Bolehkah saya memakai musik atau gambar dari internet untuk usaha?
answer =
    Biasanya tidak boleh tanpa izin. Yang Anda temukan di internet hampir selalu milik seseorang.
    Menyebut nama pencipta bukan izin. Mengubah gambarnya sedikit juga bukan izin.
    Pilihan yang lebih aman:
    – Foto dan rekaman Anda sendiri.
    – Gambar atau musik stok dengan lisensi untuk usaha.
    – Lisensi terbuka, bila membolehkan pemakaian komersial dan Anda memenuhi syaratnya.
    – Pustaka musik untuk bisnis milik platform.
    Pengecualian, misalnya untuk kutipan, berbeda di setiap negara. Jarang mencakup iklan.
more-1 =
    Musik punya beberapa pemilik: pencipta lagu, pelaku pertunjukan, dan pembuat rekaman.
    – Di toko atau kafe Anda: biasanya perlu lisensi dari lembaga manajemen kolektif negara Anda.
    – Akun streaming pribadi biasanya tidak mencakup usaha.
    – Dalam video promosi: biasanya perlu izin untuk lagu dan untuk rekamannya.
    – Di media sosial: lagu untuk pengguna pribadi sering tidak boleh untuk akun bisnis.
    Potongan lagu yang pendek pun bisa terlalu banyak.
more-2 =
    Sebelum memakai berkas, periksa dan simpan:
    – Siapa yang sebenarnya menawarkan. Situs gratis kadang menawarkan gambar curian.
    – Teks lisensi pada hari Anda mengambilnya, sebagai salinan.
    – Apakah pemakaian usaha, perubahan, dan pencetakan dibolehkan.
    – Apakah nama pencipta wajib disebut, dan bagaimana.
    – Apakah tampak orang, merek, atau karya seni. Pemiliknya mungkin juga punya hak.
    Contoh: sebuah hotel mengambil gambar matahari terbenam dari hasil pencarian. Kemudian seorang fotografer menagih biaya lisensi dan ongkos.
more-3 =
    Anda menerima surat atau tagihan?
    – Jangan abaikan, dan jangan langsung bayar.
    – Simpan halamannya apa adanya, lalu turunkan gambar atau lagunya.
    – Tanyakan siapa pengirimnya, ciptaan yang mana, dan bukti haknya.
    – Periksa berkas Anda. Mungkin Anda atau perancang web punya lisensi.
    – Jangan tanda tangani pernyataan sebelum penasihat membacanya.
    Ada surat yang asli, ada yang meminta terlalu banyak, ada yang penipuan.
ask =
    boleh ambil gambar dari google buat brosur?
    putar spotify di kafe harus bayar royalti gak
    lagu tiktok buat iklan jualan boleh?
    pakai foto pinterest di instagram toko kena masalah gak
    dapat tagihan dari fotografer karena foto di website
    bayar lmkn buat warung kopi
    sebut sumbernya sudah cukup kan?
    musik gratis buat video produk cari di mana
    lagu viral buat video jualan boleh?
    salon muter musik kudu bayar?
    font unduhan boleh buat kemasan
