question = Permohonan PCT saya diumumkan. Apa artinya bagi saya?
answer =
    Semua orang kini bisa membacanya di PATENTSCOPE, gratis.
    Ini terjadi segera setelah { $publication } sejak tanggal prioritas.
    – Ini bukan paten. Pengumuman sendiri tidak menghentikan siapa pun.
    – Di banyak negara ini memberi pelindungan awal yang terbatas. Penjiplak nanti bisa berutang uang, bila patennya diberikan di sana.
    – Kini ia dikenal. Ia dihitung terhadap pengajuan orang lain sesudahnya, dan pengajuan Anda sendiri.
    – Surat tagihan bisa datang dari perusahaan swasta. Pengumuman biasa tidak berbiaya tambahan. Jangan bayar sebelum memeriksa.
    Waktu fase nasional terus berjalan.
more-1 =
    Yang dilakukan sekarang:
    – Buka permohonan Anda di PATENTSCOPE. Benarkah nama, tanggal, dan judulnya? Segera beri tahu WIPO atau konsultan soal kesalahan, karena banyak yang hanya bisa diperbaiki dalam waktu terbatas.
    Pemilik, nama, atau alamat baru bisa dicatat di WIPO paling lambat { $record } sejak tanggal prioritas.
    – Baca laporan penelusurannya, seperti yang akan dilakukan orang lain.
    – Tulis tanggal fase nasional di tempat yang dilihat lebih dari satu orang.
    – Anda bisa meminta WIPO menampilkan bahwa Anda terbuka untuk lisensi.
    – Sebelum menyurati penjiplak, tanya penasihat negara itu. Sebagian hukum minta terjemahan atau pemberitahuan dulu.
more-2 =
    Orang lain juga bisa bereaksi. Setelah pengumuman, siapa pun bisa mengirim WIPO dokumen yang menunjukkan invensi tidak baru, atau sudah jelas.
    Ini bisa paling lambat { $observations } sejak tanggal prioritas. Anda diberi tahu, dan boleh menjawab.
    Anda bisa berbuat sama terhadap permohonan pesaing, lewat PATENTSCOPE dan ePCT.
    Jebakannya: perbaikan. Yang tampak di teks yang diumumkan sudah diketahui dunia. Ajukan perbaikan sebelum pengumuman bila bisa, atau segera tanyakan apa yang masih baru.
    Contoh: pembuat kompor sudah punya kisi lebih baik. Ia mengajukannya seminggu sebelum teks permohonan awalnya diumumkan.
ask =
    paten pct saya muncul di patentscope artinya apa
    sudah diumumkan pct, boleh tuntut peniru?
    dapat tagihan setelah publikasi pct asli ga
    ada salah nama di pengumuman pct
    orang lain bisa sanggah permohonan pct saya?
    perbaikan invensi setelah diumumkan masih bisa daftar?
    kirim bukti paten saingan ga baru ke wipo
    kapan orang bisa lihat ajuan internasional gue
