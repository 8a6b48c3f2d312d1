question = Bisakah saya mengajukan paten sederhana dulu, lalu paten atau negara lain kemudian?
answer =
    Sering bisa. Paten sederhana di negara sendiri bisa menjadi langkah awal yang cepat. Ia hanya berlaku di sana, tetapi tanggal penerimaannya bisa menolong di tempat lain.
    Dalam { $priority } sejak pengajuan awal itu, Anda bisa mengajukan di negara Konvensi Paris lain dan tetap memakai tanggalnya.
    Di sana, paten sederhana bisa menjadi dasar permohonan paten, dan permohonan paten menjadi dasar paten sederhana.
    Banyak negara tidak punya paten sederhana. Untuk itu perlu paten atau hak lain.
    Sebagian negara membolehkan keduanya untuk invensi yang sama, yang lain tidak. Tanya kantor sebelum mengajukan, karena urutannya bisa penting.
more-1 =
    Rencana yang sering berhasil:
    – Ajukan sebelum memperlihatkan produk.
    – Tulis teks selengkap untuk paten. Pengajuan kemudian memakai tanggal awal hanya untuk yang ada di teks awal.
    – Dalam masa prioritas, telusuri, uji pasar, dan pilih negara.
    – Sebelum habis, putuskan untuk tiap negara: paten sederhana, paten, atau tidak sama sekali.
    – Lewat PCT Anda nanti bisa meminta paten sederhana di negara yang punya. Sebutkan saat masuk negara itu.
    – Sebagian negara membolehkan mengubah hak yang satu ke yang lain, atau mengambil paten sederhana dari permohonan paten yang berjalan. Masing-masing punya hari terakhir.
more-2 =
    Jebakannya:
    – Waktu mulai dari pengajuan paling awal untuk invensi itu, paten atau paten sederhana.
    – Sebagian negara meminta pengajuan awal di dalam negeri, atau izin, sebelum ke luar negeri.
    – Paten sederhana bisa diumumkan segera setelah pendaftaran. Bila masa prioritas habis, pengumuman itu sendiri bisa menghalangi paten kemudian.
    – Bila desain didasarkan pada paten sederhana, waktu desain yang lebih singkat berlaku.
    Waktu itu { $design-priority } sejak pengajuan awal.
    Contoh: pembuat gerobak mengajukan paten sederhana di musim semi. Di musim gugur datang pembeli asing. Negara pembeli itu tidak punya paten sederhana, jadi gerobaknya diajukan sebagai paten di sana, tepat waktu dengan tanggal awal.
ask =
    paten sederhana dulu baru paten biasa bisa?
    daftar paten sederhana di sini terus ke luar negeri
    ubah paten sederhana jadi paten
    prioritas dari paten sederhana berlaku ga di amerika
    dua duanya sekaligus paten dan paten sederhana
    buyer luar negeri datang setelah daftar paten sederhana
    paten kecil lewat pct
    yg sederhana dulu, ke jepang nyusul
