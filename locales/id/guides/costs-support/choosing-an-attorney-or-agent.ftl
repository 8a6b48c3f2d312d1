question = Apakah saya perlu konsultan atau kuasa, dan bagaimana memilih yang baik?
answer =
    Tergantung negaranya dan tempat tinggal Anda. Di dalam negeri Anda sering boleh mengajukan sendiri. Di luar negeri, kebanyakan kantor meminta kuasa setempat atau setidaknya alamat di sana.
    Tenaga ahli sangat disarankan untuk paten, jawaban atas keberatan kantor, keberatan pihak lain, dan setiap perkara pengadilan. Merek biasa di dalam negeri sering bisa sendiri.
    Cara memilih:
    – ambil nama dari daftar resmi kantor kekayaan intelektual;
    – periksa apakah ia berwenang untuk paten, atau merek;
    – tanyakan soal bidang dan bahasa Anda;
    – minta harga tertulis untuk setiap langkah;
    – tanyakan apakah ia mewakili pesaing.
    Anda boleh bicara dengan beberapa orang.
more-1 =
    Pertanyaan untuk pembicaraan awal:
    – apakah layak dilindungi, dan apa yang tidak akan Anda ajukan?
    – siapa yang bekerja, dan siapa yang menandatangani?
    – pengajuan mencakup apa, dan apa yang datang kemudian dengan harga berapa?
    – bagaimana negara lain dibayar, dan dengan tambahan berapa?
    – siapa yang mengawasi tanggal, dan bagaimana saya diberi tahu?
    – nama siapa yang tercatat di daftar? Seharusnya nama Anda.
    – bagaimana berkas saya bila saya ganti kuasa?
    Apakah pembicaraannya rahasia? Di kebanyakan negara, konsultan paten dan pengacara wajib menjaga rahasia. Untuk penasihat lain tergantung, jadi tanyakan dan minta tertulis sebelum menceritakan invensi.
more-2 =
    Tanda bahaya: janji bahwa paten pasti didapat, desakan bayar hari ini, nama tidak ada di daftar resmi, tanpa penawaran tertulis, “paten sedunia”.
    Harga murah untuk pengajuan saja bisa menjadi mahal kemudian. Bandingkan seluruh jalannya.
    Tetaplah menjadi pemilik urusan: simpan salinan, nomor permohonan, dan kalender sendiri. Beri tahu bila alamat Anda berubah. Tanpa jawaban Anda, hak bisa berakhir.
    Anda boleh ganti kuasa. Lakukan jauh sebelum hari terakhir.
    Contoh: seorang penjahit meminta penawaran dari beberapa kuasa dalam daftar. Ia memilih yang menjelaskan kelas mana yang tidak diperlukannya.
ask =
    perlu konsultan hki gak buat daftar merek
    cara cari konsultan paten yang benar
    daftar merek sendiri atau pakai jasa
    jasa daftar merek di ig terpercaya gak
    honor konsultan haki berapa ya
    daftar konsultan ki resmi lihat di mana
    ganti konsultan di tengah jalan bisa?
    konsultan minta ide saya dulu, aman tidak
    daftar merek di luar negeri harus pakai kuasa?
    pilih konsultan KI yang bener
    milih konsultan yg ga nipu
