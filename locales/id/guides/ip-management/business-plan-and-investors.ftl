question = Apa yang harus ditulis soal KI dalam rencana usaha, dan apa yang dicari investor?
answer =
    Tulis dalam beberapa baris apa yang Anda punya dan bagaimana itu menahan orang lain. Investor mencari:
    – apa yang istimewa, dan hak atau rahasia mana yang melindunginya;
    – bukti bahwa perusahaan pemiliknya, bukan pendiri atau pekerja lepas;
    – di negara mana, dan sampai kapan;
    – penelusuran hak orang lain yang bisa menghentikan Anda;
    – apa yang masih harus diajukan, kapan, dan berapa biayanya;
    – bagaimana itu menghasilkan uang.
    Rencana berpindah tangan. Jangan masukkan invensi yang belum diajukan, atau isi rahasia. Jelaskan apa gunanya, bukan cara kerjanya.
more-1 =
    Sebelum pertemuan awal:
    – Ajukan dulu yang harus diajukan.
    – Minta janji kerahasiaan (NDA). Banyak investor menolak, jadi siaplah bicara tanpa rahasia.
    – Isi map: daftar hak, sertifikat, pengalihan bertanda tangan, lisensi, hasil penelusuran, surat yang diterima.
    – Rencanakan uang untuk tiap langkah, tidak hanya pengajuan awal.
    Untuk invensi, pengajuan di luar negeri atau internasional jatuh tempo { $patent-priority } setelah pengajuan awal.
    Jujurlah. Permohonan belum berarti paten. Di banyak negara, menyebut sesuatu dipatenkan padahal tidak, adalah pelanggaran pidana.
more-2 =
    Jebakannya:
    – Lomba, hari demo, atau halaman urun dana itu terbuka bagi umum. Itu bisa menggagalkan paten atau desain.
    – Pendiri menyimpan paten atas nama sendiri. Sebagian besar investor ingin paten ada di perusahaan.
    – Anda berjanji tidak melanggar hak siapa pun. Setelah penelusuran, katakan hanya bahwa Anda tidak mengetahui adanya pelanggaran.
    – Akselerator atau hibah bisa meminta bagian atau lisensi. Baca sebelum mendaftar.
    Mintalah pengacara membaca kontrak sebelum tanda tangan.
    Contoh: kakak beradik dengan pendingin susu baru memperlihatkan kurva suhu kepada investor. Gambarnya tinggal di rumah sampai diajukan.
ask =
    nulis soal HKI di proposal bisnis
    investor tanya paten dan merek, siapin apa
    pitch deck boleh nunjukin cara kerja mesin?
    investor mau paten atas nama PT bukan saya
    anggaran paten merek di business plan
    patent pending bantu dapat modal ga
    akselerator minta bagian HKI wajar ga
    lomba startup minta jelasin inovasi lengkap
    investor nanya aset tak berwujud kita apa
