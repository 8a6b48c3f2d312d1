question = Apa saja yang terjadi dalam permohonan PCT, dan kapan?
answer =
    Tanggal dihitung sejak tanggal prioritas. Itu biasanya hari permohonan Anda yang paling awal untuk invensi itu.
    – Dalam { $priority }: ajukan permohonan PCT.
    – Beberapa bulan kemudian: Anda mendapat laporan penelusuran dan opini tertulis.
    – Segera setelah { $publication }: WIPO mengumumkan permohonan. Semua orang bisa membacanya.
    – Sebelum akhir { $entry }: masuk fase nasional di kebanyakan negara. Beberapa kantor punya batas lain.
    Jika tanggal pengajuan PCT atau fase nasional terlewat, Anda bisa kehilangan hak. Tulis keduanya hari ini.
more-1 =
    Jika permohonan PCT itu permohonan Anda yang paling awal, tanggal penerimaannya sendiri adalah tanggal prioritas.
    Cocokkan tanggal dengan tanda terima. Tulis di tempat yang dilihat lebih dari satu orang.
    Kesalahan umum: menghitung dari tanggal permohonan PCT, padahal ada permohonan nasional yang lebih awal.
    Contoh: pembuat perkakas mengajukan di dalam negeri pada musim semi dan mengajukan PCT pada musim dingin berikutnya. Semua tanggal kemudian tetap dihitung dari musim semi itu.
more-2 =
    Di antaranya, Anda punya pilihan:
    – Ubah klaim setelah membaca laporan penelusuran.
    – Minta pemeriksaan pendahuluan internasional, bila pendapat lain membantu Anda.
    Permintaan ini jatuh tempo dalam { $demand } sejak tanggal prioritas, atau agak lebih lama bila laporan penelusuran terlambat.
    – Berhenti, dan tarik kembali sebelum pengumuman, bila Anda lebih suka merahasiakan invensi.
    Tidak ada langkah ini yang wajib. Tanyakan dulu biaya masing-masing kepada konsultan Anda.
more-3 =
    Tanggal pengajuan PCT terlewat? Segera bertindak.
    Sebagian kantor masih bisa memulihkan hak prioritas Anda, bila Anda cepat meminta.
    Anda bisa memintanya selama { $late } setelah tanggal yang terlewat.
    Anda harus menjelaskan mengapa itu terjadi, dan mungkin ada biaya.
    Sebagian negara tidak menerima pemulihan seperti itu. Jadi ini penyelamat, bukan rencana.
ask =
    jadwal pct dari awal sampai akhir
    pct kapan dipublikasikan
    deadline pct dihitung dari tanggal apa
    sudah daftar paten indonesia, kapan batas pct
    telat sebulan ajukan pct masih bisa?
    laporan penelusuran pct keluar kapan
    bisa tarik pct sebelum diumumkan?
    30 bulan pct itu mulai kapan
    30 bulan pct itu apa
    udah 11 bulan sejak ajuan pertama, masih keburu ke luar?
