question = Apa yang saya perlukan untuk meminta bea cukai mengawasi tiruan barang saya?
answer =
    Anda mengajukan permintaan ke bea cukai tiap negara tempat tiruan bisa masuk, bukan ke kantor KI. Ini disebut rekordasi, atau permohonan tindakan.
    Siapkan:
    – haknya: nomor, sertifikat, pemilik, negara;
    – kontak yang langsung menjawab telepon dan boleh memutuskan;
    – cara membedakan asli dan palsu: foto, label, kode, cacat yang biasa;
    – siapa membuat, mengimpor, dan mengirim barang asli Anda;
    – yang Anda tahu soal tiruannya: rute, pelabuhan, nama, harga.
    Cari “kekayaan intelektual” di situs bea cukai. Tanyakan apakah perlu kuasa di sana.
more-1 =
    Aturan perdagangan dunia meminta negara menyediakan ini sedikitnya untuk merek palsu dan karya bajakan. Hak lain, ekspor, dan barang transit tergantung negara.
    Haknya harus berlaku di sana. Permohonan yang belum dikabulkan biasanya tidak cukup. Di banyak tempat penerima lisensi juga boleh meminta.
    Biayanya berbeda: ada yang gratis, ada yang berbiaya, ada yang minta jaminan bila Anda keliru.
    Di Amerika Serikat, mencatat merek di bea cukai berbiaya { $us-fee } untuk tiap kelas barang.
    Di Uni Eropa pengajuannya online, biasanya lewat IP Enforcement Portal. Dengan hak seluruh Uni, satu permintaan bisa mencakup beberapa negara.
    Permintaan ini ada akhirnya. Catat harinya dan perpanjang sebelumnya.
more-2 =
    Sesudahnya: beri tahu bea cukai soal kemasan baru, importir baru, pemilik baru, nomor telepon baru. Jawab tiap pemberitahuan tepat waktu, juga bila barangnya asli.
    Jangan beri rahasia lebih dari yang perlu, dan tanyakan siapa yang bisa membacanya.
    Bila Anda keliru, mungkin Anda membayar kerugian, dan sering juga penyimpanan dan pemusnahan.
    Jebakannya: bila orang lain mendaftarkan merek Anda di sana, ia bisa merekamnya. Lalu barang Anda sendiri bisa ditahan. Periksa daftarnya dulu.
    Contoh: usaha rempah mencantumkan importir resminya. Bea cukai menghentikan pengirim tak dikenal dan mengirim foto. Pemilik melihat kode yang salah dan menjawab dalam jam itu juga.
ask =
    rekordasi merek di bea cukai caranya
    biar barang palsu ditahan di pelabuhan
    bea cukai minta data apa buat cegah barang KW
    desain atau paten bisa direkam di bea cukai ga
    barang saya sendiri ditahan karena merek direkam orang
    perlu kuasa buat rekordasi?
    ngajarin petugas bedain sparepart palsu
    rekordasi di cina tempat pabrik saya
    biar bea cukai ikut jagain barang gue
