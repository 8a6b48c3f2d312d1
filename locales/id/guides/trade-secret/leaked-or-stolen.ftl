question = Rahasia kami bocor atau dicuri. Apa yang dilakukan pada hari-hari awal?
answer =
    Bertindaklah hari itu juga. Begitu rahasia diketahui umum, tidak ada pengadilan yang bisa merahasiakannya lagi.
    – Hentikan kebocoran: tutup akses, ganti kata sandi. Simpan yang terlihat di internet, lalu minta dihapus.
    – Simpan bukti: siapa, apa, kapan, bagaimana. Jangan hapus, perbaiki, atau geledah sendiri komputernya. Salin catatan akses.
    – Beri tahu hanya yang harus tahu. Jangan di depan umum.
    – Hubungi pengacara soal perintah mendesak, dan surat kepada pemegangnya.
    – Minta tertulis, sebaiknya lewat pengacara: berhenti, jangan pakai atau teruskan, kembalikan atau hapus, sebut siapa penerimanya.
    – Ada data pribadi atau data mitra? Mungkin wajib dilaporkan, kadang sangat cepat.
more-1 =
    Tergantung bagaimana terjadinya:
    – Terkirim ke orang yang salah: segera telepon, minta dihapus tanpa dibaca, dan minta kepastian tertulis.
    – Di internet: laporkan ke platform dan mesin pencari. Simpan halamannya dulu.
    – Mitra melanggar perjanjian kerahasiaan: ikuti klausul pemberitahuannya.
    – Ada yang membawa berkas saat keluar: panduan tentang karyawan yang keluar membantu.
    – Pembobolan atau peretasan: polisi bisa mencari di tempat yang tidak bisa Anda jangkau. Tanya pengacara urutan langkahnya.
    – Dimasukkan ke alat AI publik: simpan bukti, hapus obrolannya, minta penyedia menghapusnya, ganti kata sandi.
more-2 =
    Yang bisa diperintahkan pengadilan: berhenti memakai dan menceritakan, menyerahkan berkas dan barang, membayar ganti rugi. Di banyak negara bisa cepat, sebelum pihak lain didengar.
    Anda harus menunjukkan bahwa itu rahasia, bernilai, dan dijaga, serta didapat atau dipakai secara tidak jujur.
    Minta pengadilan supaya rahasia itu tidak masuk ke dokumen yang terbuka.
    Di Amerika Serikat, gugatan federal harus diajukan dalam { $us-limit } sejak hari Anda tahu, atau seharusnya tahu.
    Di tempat lain waktunya bisa lebih pendek. Menunggu juga membuat perintah mendesak lebih sulit didapat.
more-3 =
    Sesudahnya:
    – Apakah itu invensi? Sebagian negara memaafkan pengungkapan di luar kehendak Anda untuk waktu singkat. Segera tanya konsultan paten, sebelum ada yang dibicarakan lagi.
    – Beri tahu mitra yang rahasianya ikut bocor. Kontrak Anda mungkin memintanya.
    – Tutup celahnya: akses, surat, pelatihan.
    Di pihak sebaliknya? Jika ada yang menawarkan rahasia pesaing, jangan buka, salin, atau pakai. Tulis apa yang terjadi, dan tanya pengacara.
    Contoh: toko roti keliru mengirim berkas resep kepada pelanggan. Telepon dan catatan bertanda tangan hari itu juga bisa menjaganya tetap rahasia.
ask =
    resep rahasia saya bocor ke saingan
    data perusahaan dicuri karyawan, lapor ke mana
    formula tersebar di grup wa
    salah kirim file rahasia ke pelanggan
    mitra bocorkan rahasia padahal ada nda
    rahasia dagang dicuri bisa dipidana?
    laptop berisi desain rahasia dicuri
    ada yang nawarin data pesaing ke saya
    daftar pelanggan dicuri mantan sales
    penawaran kita nyebar ke saingan
