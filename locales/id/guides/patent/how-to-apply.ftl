question = Bagaimana cara mengajukan paten?
answer =
    Anda mengajukan permohonan ke kantor nasional atau regional, sebelum memperlihatkan invensi. Langkah yang biasa:
    – Telusuri apa yang sudah dikenal.
    – Tulis permohonan: deskripsi, gambar bila perlu, klaim, dan abstrak singkat.
    – Ajukan dan bayar biayanya. Anda mendapat tanggal penerimaan, dan tanggal itu menentukan siapa yang lebih dulu.
    – Kantor memeriksa bentuknya. Di banyak negara kantor lalu memeriksa apakah invensi itu baru dan inventif.
    – Anda menjawab suratnya tepat waktu. Lalu kantor memberi atau menolak.
    Hitung dalam tahun, bukan bulan. Cari bantuan untuk klaimnya.
more-1 =
    Jebakannya: setelah diajukan, isi teknis baru tidak bisa ditambahkan. Yang kurang pada hari pertama tetap kurang. Jadi uraikan setiap versi dan setiap pemakaian yang Anda tahu.
    Klaim menentukan apa yang Anda miliki. Terlalu sempit, orang menghindarinya. Terlalu luas, kantor menolak.
    Teks yang buruk sulit diperbaiki. Konsultan kekayaan intelektual layak ditanya, setidaknya untuk klaimnya. Sebagian kantor dan program memberi bantuan gratis kepada usaha kecil dan inventor.
    Di sebagian negara, invensi yang dibuat di sana harus diajukan dulu di sana, atau perlu izin sebelum diajukan di luar negeri.
more-2 =
    Ingin negara lain juga? Anda punya { $priority } setelah permohonan awal untuk memakai tanggalnya di sana.
    Sebagian negara mengenal permohonan awal yang sederhana, sering disebut sementara (provisional). Permohonan itu gugur bila tidak dilanjutkan tepat waktu.
    Setelah diberikan, teruslah membayar biayanya. Catat di kalender.
    Jika biaya pemeliharaan terlambat, aturan traktat memberi sedikitnya { $late } lagi, sering dengan biaya tambahan.
    Sebutkan inventor yang sebenarnya. Jika karyawan, mitra, atau universitas membantu, tetapkan tertulis siapa pemilik invensi sebelum mengajukan.
ask =
    cara daftar paten ke djki
    syarat dan langkah mengajukan paten
    contoh dokumen deskripsi dan klaim paten
    daftar paten online gimana
    proses paten berapa lama
    bisa daftar paten sendiri tanpa konsultan?
    alat temuan saya mau dipatenkan, mulai dari mana
    paten ditolak karena klaim, gimana nulisnya
    permohonan paten bisa direvisi setelah masuk?
    urus paten alat tani dari mana mulainya
    nulis berkasnya sendiri bisa ga
