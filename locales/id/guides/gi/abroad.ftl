question = Bagaimana melindungi nama daerah kami di negara lain?
answer =
    Pelindungan di negara sendiri tidak sampai ke luar negeri. Ada beberapa jalan, dan bisa digabung:
    – Ajukan indikasi geografis (IG) langsung di negara itu, bila hukumnya punya.
    – Pakai Sistem Lisbon WIPO, bila negara Anda dan negara itu anggotanya.
    – Daftarkan merek kolektif atau merek sertifikasi di sana, langsung atau lewat Sistem Madrid.
    – Tanya pemerintah apakah perjanjian antarnegara bisa memuat nama Anda.
    Mulai dari negara yang paling banyak membeli, dan yang penyalahgunaannya terburuk.
    Sebagian besar jalan perlu pelindungan di negara sendiri dulu. Tanya kantor KI mana yang terbuka bagi Anda.
more-1 =
    Sistem Lisbon singkatnya: satu permohonan ke WIPO, dalam satu bahasa, dengan satu paket biaya. Permohonan dikirim ke anggota lain.
    Biasanya kantor negara Anda yang mengajukan. Sebagian negara membolehkan kelompok mengajukan sendiri.
    Tiap anggota bisa menolak dalam waktu tertentu dan harus menyebut alasannya. Bila tidak menolak, ia melindungi nama itu menurut hukumnya sendiri.
    Traktat ini punya versi lama dan baru. Versi mana yang menghubungkan negara Anda dengan negara lain menentukan apa yang mungkin. Kantor Anda bisa menjelaskan.
    Sebagian anggota meminta biaya tambahan, atau keterangan lebih soal kaitan dengan tempatnya.
more-2 =
    Tidak ada hukum IG di pasar Anda? Pikirkan merek:
    – Merek kolektif untuk anggota kelompok, atau merek sertifikasi untuk semua yang memenuhi aturannya.
    – Nama tempat bisa ditolak karena deskriptif. Banyak negara memberi pengecualian bagi merek seperti ini.
    – Logo dengan nama lebih mudah daripada nama saja, tetapi pelindungannya lebih kecil.
    – Merek harus diperpanjang dan dipakai, dan tiruan harus Anda pantau sendiri.
    Perjanjian antarnegara, sering perjanjian dagang, bisa melindungi daftar nama sekaligus. Kementerian perdagangan memegang daftarnya. Bertanyalah sejak awal, selama perundingan berjalan.
more-3 =
    Periksa sebelum membayar:
    – Apakah nama itu sudah menjadi kata umum untuk produknya di sana?
    – Apakah ada yang memilikinya di sana sebagai merek? Merek lama bisa bertahan, atau menghentikan Anda. Tergantung negaranya.
    – Adakah tempat lain bernama sama?
    – Mampukah kelompok membayar konsultan setempat dan pemantauan?
    Jebakannya: importir mendaftarkan nama sebagai mereknya “untuk membantu”. Larang dalam kontrak.
    Sudah terjadi? Segera tanya penasihat di sana apakah bisa keberatan atau membatalkannya. Batas waktu bisa berjalan.
    Contoh: penenun karpet punya IG di negaranya. Di satu pasar mereka memakai daftar traktat, di pasar berikutnya merek sertifikasi.
ask =
    lindungi nama kopi gayo di eropa dan amerika
    IG kami otomatis berlaku di luar negeri?
    sistem lisbon cara ikutnya
    importir daftarin nama daerah kami jadi merek di negaranya
    amerika ga punya hukum IG, koperasi kami harus apa
    perjanjian dagang daftar nama dilindungi caranya masuk
    biaya lindungi indikasi geografis di beberapa negara
    nama keju kami di sana sudah jadi kata umum
    nama teh kami dipakai di jepang
    nama teh kami didaftarin orang asing
