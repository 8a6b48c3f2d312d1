question = Nama saya diambil orang dengan akhiran negara. Aturan mana yang berlaku?
answer =
    Aturan akhiran negara itu. Setiap registri, badan yang mengelola akhiran, menetapkan sendiri.
    – Sebagian memakai prosedur pengaduan yang sama dengan .com, yaitu UDRP.
    – Sebagian memakai versi sendiri. Bisa lebih mudah atau lebih sulit bagi Anda.
    – Sebagian punya arbitrase, mediasi, atau dewan pengaduan sendiri.
    – Sebagian tidak punya apa-apa, dan Anda harus ke pengadilan di sana.
    Cari dulu registrinya. Basis data zona akar IANA menyebutnya untuk tiap akhiran. Lalu cari “disputes” di halamannya.
    WIPO juga punya daftar akhiran negara yang ditanganinya.
    Simpan bukti bertanggal sebelum menyurati pemegangnya.
more-1 =
    Bandingkan hal ini dalam aturan setempat:
    – Hak apa yang diperlukan? Merek di negara itu, merek apa saja, nama perusahaan, nama orang?
    – Haruskah namanya didaftarkan dan dipakai dengan iktikad tidak baik, atau cukup salah satu?
    – Bolehkah perusahaan asing mengadu, dan memegang namanya sesudah itu? Sebagian akhiran meminta alamat atau perusahaan setempat.
    – Bahasa apa, dan biaya berapa?
    – Apa yang bisa didapat: pemindahan, pembatalan, atau hanya pemblokiran?
    – Adakah langkah awal gratis, seperti mediasi?
    Perkara .com dan perkara akhiran negara adalah pengaduan terpisah.
more-2 =
    Sebelum memulai perkara:
    – Periksa tanggalnya. Apakah nama itu didaftarkan sebelum merek atau usaha Anda? Maka pengaduan biasanya lemah.
    – Periksa pemegangnya: pedagang nama, saingan, mantan agen, atau orang jujur bernama sama?
    – Tanya registrar atau registri apakah pemegang mematuhi aturan setempat. Pemegang tanpa alamat yang diwajibkan kadang bisa kehilangan nama.
    – Tanyakan biaya pengadilan kepada penasihat setempat sebagai perbandingan.
    Soal penipuan? Laporkan juga ke registrar, registri, dan polisi. Sebagian bisa mematikan nama dengan cepat.
more-3 =
    Jebakannya:
    – Mengutip UDRP kepada registri yang tidak memakainya.
    – Memenangkan nama yang tidak boleh Anda pegang, karena tidak punya perusahaan setempat. Mintalah pembatalan, tetapi lalu siapa pun bisa mengambilnya. Pakai wali nama hanya setelah ada nasihat.
    – Mengirim tawaran beli tanpa batas. Itu menunjukkan nilai nama bagi Anda.
    Cara mencegahnya: ajukan merek dan ambil akhiran negara sebelum masuk pasar.
    Contoh: usaha kosmetik menemukan distributornya memegang nama dengan akhiran setempat. Kontrak mewajibkan pengembalian. Surat dengan halaman itu cukup.
ask =
    nama brand saya didaftar orang di .co.id
    sengketa domain .id lapor ke mana
    PANDI urus sengketa domain gimana
    distributor pegang domain negara kami
    udrp berlaku buat .my atau .sg ga
    perusahaan asing mau ambil domain .cn dari orang
    perlu PT lokal buat punya domain negara itu?
    domain negara dipakai nipu pelanggan saya
    yg co.id dipegang orang lain
