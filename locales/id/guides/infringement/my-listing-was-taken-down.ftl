question = Platform menghapus jualan saya karena dianggap melanggar. Bagaimana mengembalikannya?
answer =
    Baca dulu pemberitahuannya. Di situ seharusnya ada siapa yang mengadu, hak apa, dan cara membantah. Catat hari terakhirnya.
    – Simpan pemberitahuan, halaman, penjualan, dan nilai toko Anda sebagai gambar.
    – Jangan pasang lagi tawaran yang sama, dan jangan buka akun baru untuk itu. Anda bisa kehilangan seluruh toko.
    – Jika pengaduannya mungkin benar, turunkan juga tawaran serupa dan minta saran.
    – Jika keliru, pakai formulir bantahan. Namanya banding atau counter-notice.
    – Anda juga bisa meminta pengadu mencabutnya. Tulis sopan dan tanpa mengakui apa pun.
more-1 =
    Tulis singkat mengapa pengaduan itu keliru, dan lampirkan bukti:
    – desain, foto, atau teks itu milik Anda: berkas bertanggal, sertifikat;
    – Anda punya izin: lisensi, atau surat pemilik;
    – barangnya asli dan boleh dijual lagi di sana: faktur yang sampai ke pemilik atau penyalurnya;
    – hak mereka tidak mencakup negara atau barang itu, atau sudah berakhir;
    – Anda menyebut merek hanya untuk menjelaskan kecocokan suku cadang.
    Kirim lengkap. Kesempatan Anda mungkin hanya satu kali.
    Counter-notice menurut aturan hak cipta Amerika Serikat adalah pernyataan serius. Anda menyatakannya dengan ancaman pidana sumpah palsu dan menerima pengadilan di sana. Tanya pengacara dulu.
more-2 =
    Menurut aturan hak cipta Amerika Serikat, karya itu kembali paling cepat { $us-counter } (hari kerja) setelah counter-notice Anda. Tetap turun bila pihak lain ke pengadilan.
    Di Uni Eropa Anda bisa mengadu gratis kepada platform selama sedikitnya { $eu-complaint } setelah keputusannya. Platform milik usaha kecil dikecualikan.
    Di sana Anda juga bisa ke lembaga bersertifikat di luar pengadilan. Keputusannya tidak mengikat para pihak.
    Jika pengaduan itu sengaja palsu, Anda mungkin bisa menuntut kerugian. Tergantung negaranya.
    Contoh: pedagang mainan kehilangan tawarannya menjelang liburan. Ia mengirim faktur dan surat dari pembuatnya hari itu juga.
ask =
    produk saya dihapus shopee karena melanggar hki
    lapak tokopedia kena takedown padahal barang asli
    akun tiktok shop kena poin pelanggaran merek
    cara banding listing amazon yang dihapus
    pesaing lapor palsu, toko saya turun
    video saya kena copyright strike youtube
    counter notice dmca itu apa aman gak
    boleh upload ulang produk yang dihapus?
    jualan saya dihapus lazada katanya langgar merek
    produk gue diturunin karena dilaporin orang
