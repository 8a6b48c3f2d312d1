question = Bisakah saya mendapat satu paten untuk seluruh dunia?
answer =
    Tidak. Tidak ada paten dunia. Paten hanya berlaku di negara atau wilayah yang memberikannya.
    Ada jalan untuk mencapai banyak negara dengan kerja lebih sedikit:
    – Ajukan negara demi negara.
    – Pakai kantor regional, misalnya di Eropa, di Afrika, atau di kawasan Eurasia.
    – Ajukan satu permohonan internasional lewat PCT, traktat dengan banyak negara anggota. Setiap kantor lalu memutuskan sendiri.
    Waktunya mulai dari permohonan awal Anda. Anda punya { $priority } untuk ke luar negeri dan tetap memakai tanggal awal itu.
more-1 =
    PCT memberi Anda waktu dan laporan penelusuran sebelum biaya besar. PCT tidak memberi Anda paten.
    Waktu yang biasa untuk lanjut ke kantor setiap negara adalah { $entry } sejak tanggal awal Anda. Sebagian kantor memberi lebih.
    Lalu datang terjemahan, biaya setempat, dan sering konsultan setempat. Jika langkah ini tidak diambil, permohonan berakhir di negara itu.
    Anda boleh tidak memakai PCT. Untuk satu atau beberapa negara, pengajuan langsung sering lebih murah.
    Tidak semua negara ikut PCT, dan sebagian hanya bisa dicapai lewat kantor regionalnya.
more-2 =
    Pilih negara dengan kepala dingin:
    – Di mana Anda akan menjual, atau memberi lisensi?
    – Di mana pesaing kuat akan membuatnya?
    – Sanggupkah Anda membayar agar tetap berlaku di sana, dan bertindak terhadap tiruan?
    Di tempat Anda tidak punya paten, orang lain boleh bebas memakai invensi. Tetapi mereka tetap tidak boleh memasukkannya ke negara tempat paten Anda berlaku.
    Jebakannya: perusahaan menjual “paten dunia” atau mengirim tagihan untuk “daftar internasional”. Paten itu tidak ada. Bayar hanya yang diminta kantor yang sebenarnya atau konsultan Anda sendiri.
ask =
    paten internasional cara daftarnya
    ada paten yang berlaku seluruh dunia?
    alat saya mau dilindungi di semua negara
    paten di amerika dan china sekaligus bisa?
    ditawari paten dunia bayar 30 juta, bener?
    paten indonesia otomatis berlaku di asean?
    batas waktu daftar paten luar negeri
    negara mana yang harus dipatenkan
    mau paten berlaku sedunia
    satu surat buat sedunia ada ga
