question = Apa itu fase nasional PCT, dan apa yang harus dilakukan?
answer =
    Dalam fase nasional, permohonan PCT Anda menjadi permohonan paten biasa di setiap negara pilihan Anda.
    Fase ini tidak mulai sendiri. Anda harus bertindak di setiap negara atau wilayah: bayar biayanya, dan serahkan terjemahan bila perlu.
    Batasnya biasanya { $entry } sejak tanggal prioritas Anda. Sebagian kantor punya batas lain, jadi periksa masing-masing.
    Di tempat Anda tidak masuk tepat waktu, permohonan biasanya berakhir. Anda lalu biasanya tidak bisa mendapat paten itu di sana.
    Setelah masuk, setiap kantor memeriksa menurut hukumnya sendiri. Jawabannya bisa berbeda.
more-1 =
    Mulai beberapa bulan sebelum batasnya:
    – Pilih negara tempat Anda sungguh akan menjual, membuat, atau melisensikan produk, atau tempat penjiplak akan melakukannya.
    – Tanyakan harga penuh kepada konsultan di sana, dengan terjemahan dan surat kantor berikutnya.
    – Baca lagi laporan penelusuran. Perbaiki klaim sebelum membayar.
    – Beri tahu mitra dan investor tanggalnya. Mungkin mereka ikut menanggung biaya.
    Daftar pendek yang sanggup dibayar lebih baik daripada daftar panjang yang harus dilepas.
more-2 =
    Sebagian negara menerima permohonan PCT hanya lewat kantor regional.
    Contoh kantor regional adalah Kantor Paten Eropa, OAPI, dan ARIPO.
    Di sana Anda masuk satu kali di kantor regional, bukan di setiap negara.
    Untuk banyak negara lain Anda bisa memilih: kantor nasional atau kantor regional. Bandingkan biaya dan bahasanya.
    Kebanyakan kantor meminta konsultan setempat. Sebagian menerima masuknya dulu dan penunjukan konsultannya sedikit kemudian.
more-3 =
    Batasnya terlewat? Hubungi konsultan di negara itu hari ini.
    Sebagian kantor bisa memulihkan hak Anda bila keterlambatannya tidak disengaja atau Anda sudah berhati-hati. Yang lain menolak.
    Waktu untuk memintanya pendek, dan tidak ada yang bisa menjanjikan hasilnya.
    Pengingat dari WIPO mungkin datang, tetapi jangan menunggunya. Tanggal itu tanggung jawab Anda sendiri.
    Setelah masuk, jangan lupa jawaban atas surat kantor dan biaya tahunannya.
ask =
    fase nasional pct itu apa
    kapan batas masuk fase nasional
    pct saya sudah 28 bulan, harus apa
    terlewat fase nasional masih bisa?
    masuk fase nasional di jepang perlu terjemahan?
    biaya fase nasional per negara
    pilih negara untuk fase nasional
    pct ke eropa lewat epo gimana
    masuk negara setelah pct ngapain
    30 bulan habis, lanjut ke mana
