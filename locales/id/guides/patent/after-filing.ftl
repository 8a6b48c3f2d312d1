question = Permohonan paten saya sudah diajukan. Apa yang terjadi sekarang?
answer =
    Kantor memeriksa surat dan biaya dulu. Di banyak negara lalu:
    – Kantor mencari dokumen terdahulu. Sering Anda harus meminta dan membayar penelusuran atau pemeriksaan sebelum tanggal tertentu. Bila tidak, permohonan berakhir.
    – Permohonan diumumkan.
    – Pemeriksa menilai klaim. Keberatannya datang dalam surat hasil pemeriksaan dengan batas waktu.
    – Anda menjawab: membantah, atau mengubah klaim.
    – Kantor memberi atau menolak.
    Ini biasanya bertahun-tahun. Bahaya terbesar adalah tanggal terlewat. Jaga alamat tetap baru, dan catat tiap tanggal pada hari surat datang.
more-1 =
    Surat hasil pemeriksaan itu biasa. Itu belum penolakan. Caranya:
    – Catat hari terakhir menjawab. Ada di surat atau aturan kantor itu.
    – Baca tiap dokumen yang disebut, di samping klaim Anda.
    – Tanyakan: bagian klaim mana yang tidak ada di sana? Apa manfaat bagian itu?
    – Jawab semua pokok. Bantah, atau batasi klaim dengan yang sudah ada di teks sejak awal.
    – Tidak boleh menambah hal baru.
    – Sebagian pemeriksa mau bicara. Sebagian kantor memberi waktu lagi, bila diminta sebelum hari terakhir.
    Tanpa jawaban, permohonan biasanya berakhir. Terlewat? Hubungi kantor atau konsultan hari itu juga. Banyak hukum memberi waktu singkat untuk memperbaikinya.
more-2 =
    Pengumuman: permohonan internasional diumumkan segera setelah { $publication } sejak tanggal awalnya.
    Banyak kantor nasional hampir sama. Sejak itu semua orang bisa membacanya.
    Sambil menunggu, Anda boleh membuat, menjual, dan melisensikan produk, bila tidak terhalang hak orang lain.
    Ada yang menjiplak sebelum pemberian? Di banyak negara ia bisa berutang uang untuk masa setelah pengumuman, setelah patennya diberikan. Kadang harus dikirim pemberitahuan atau terjemahan dulu. Tanya penasihat sebelum menyurati.
    Perlu lebih cepat? Banyak kantor punya jalur cepat, misalnya setelah hasil baik di kantor lain.
more-3 =
    Kantor berkata ya: bayar biaya pemberian tepat waktu, periksa nama dan teks, dan catat biaya tahunan. Di sebagian negara orang lain masih bisa keberatan beberapa waktu setelah pemberian.
    Kantor berkata tidak: biasanya bisa banding, dalam waktu singkat.
    Pilihan lain, bila hukumnya ada: pecah sebagian menjadi permohonan pecahan, atau ubah menjadi paten sederhana. Sebagian besar harus dilakukan selagi permohonan masih hidup.
    Contoh: pemeriksa menemukan alat peras jus lama. Pembuatnya membatasi klaim pada saringan barunya. Paten diberikan untuk itu.
ask =
    udah daftar paten terus nunggu apa
    surat hasil pemeriksaan paten dijawab gimana
    berapa lama paten keluar
    lupa minta pemeriksaan substantif
    boleh jual produk sebelum paten keluar?
    permohonan paten ditolak bisa banding?
    pemeriksa bilang ga ada langkah inventif
    telat balas surat DJKI
    paten saya lagi diperiksa lama banget
    udah masuk berkas, nunggu berapa lama
