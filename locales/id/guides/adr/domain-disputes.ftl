question = Ada pengaduan soal nama domain saya. Apa itu, dan haruskah saya menjawab?
answer =
    Ya, jawablah tepat waktu. Untuk akhiran seperti .com, itu pengaduan UDRP: prosedur tertulis yang cepat di depan panel netral. Kontrak Anda dengan registrar mengikat Anda pada prosedur ini.
    Anda punya { $response } untuk menjawab, dihitung sejak perkara resmi dimulai.
    Bila diminta dalam waktu itu, Anda mendapat tambahan { $extension }.
    Tanpa jawaban, panel memutus berdasarkan pengaduan saja.
    Mereka harus membuktikan semua ini:
    – namanya terlalu mirip merek mereka;
    – Anda tidak punya hak atau kepentingan jujur atasnya;
    – Anda mendaftarkan dan memakainya dengan iktikad tidak baik.
    Periksa di halaman lembaganya apakah perkara itu benar ada. Jangan jual atau hapus namanya sekarang.
more-1 =
    Bukti yang membantu Anda:
    – nama itu Anda pakai dengan jujur sebelum tahu ada sengketa: faktur, halaman, iklan;
    – perusahaan, produk, atau keluarga Anda memang bernama itu;
    – Anda mendaftarkannya sebelum merek mereka ada;
    – katanya umum dan dipakai sesuai artinya;
    – Anda penggemar atau pengkritik tanpa laba, dan tidak menyesatkan.
    Bila pengadu tahu ia tidak punya dasar, mintalah panel menyatakan pengaduan itu penyalahgunaan.
    Bila kalah, pemindahan menunggu { $stay } (hari kerja). Pemindahan berhenti bila Anda menggugat pengadu tepat waktu dan membuktikannya kepada registrar. Gugatannya harus di tempat yang diterima dalam pengaduan.
    Temui pengacara sebelum itu.
more-2 =
    Jalan mana untuk sengketa mana?
    – nama domain mengincar merek: UDRP, atau aturan akhiran negara;
    – mantan mitra, agensi, atau karyawan memegang namanya: biasanya soal kontrak, jadi berunding, mediasi, atau pengadilan;
    – kedua pihak punya alasan jujur: mediasi, misalnya dengan tautan di kedua halaman;
    – Anda ingin ganti rugi uang: hanya pengadilan.
    Akhiran negara punya aturan dan waktunya sendiri. Baca suratnya, lalu halaman registri itu.
    Contoh: usaha keluarga diadukan perusahaan besar bernama sama. Mereka mengirim surat lama perusahaan dan foto toko tepat waktu.
ask =
    dapat email pengaduan UDRP soal domain saya
    email dari wipo katanya domain saya disengketakan, asli ga
    perusahaan besar mau ambil .com saya padahal saya duluan
    berapa lama waktu jawab komplain domain
    domain pakai nama keluarga bisa diambil orang?
    kalah udrp masih bisa ke pengadilan?
    cara tulis tanggapan sengketa domain
    mereka nawar beli domain sambil ngancam lapor
    surat sengketa domain dari jenewa
