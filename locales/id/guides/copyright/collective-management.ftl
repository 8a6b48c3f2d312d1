question = Siapa yang saya bayar untuk musik di toko, dan bagaimana uangnya sampai ke pencipta?
answer =
    Bila pelanggan bisa mendengarnya, biasanya perlu lisensi. Musik di toko, kafe, salon, sanggar senam, atau bus adalah pertunjukan umum di sebagian besar negara.
    Anda tidak perlu bertanya kepada tiap pencipta. Lembaga manajemen kolektif memberi lisensi untuk sangat banyak ciptaan dan membagi uangnya kepada pemilik.
    – Anda memutar musik: minta lisensi kepada lembaga di negara Anda sebelum mulai.
    – Anda membuat musik, teks, gambar, atau film: Anda bisa bergabung dan dibayar.
    Kantor hak cipta negara Anda tahu lembaga mana yang boleh memungut.
more-1 =
    Bagi yang memutar musik:
    – Bisa ada beberapa lembaga: untuk pencipta, pelaku pertunjukan, produser. Di beberapa negara tagihannya digabung.
    – Harganya tergantung luas, kursi, jenis usaha, musik langsung atau rekaman. Minta tarif tertulis.
    – Radio dan televisi biasanya ikut dihitung. Ada negara yang membebaskan tempat kecil. Tanyakan.
    – Akun streaming pribadi biasanya melarang pemakaian usaha.
    – Layanan musik untuk usaha: tanyakan hak apa yang termasuk.
    – Siaran olahraga bisa perlu kontrak sendiri dengan stasiunnya.
    – Band atau DJ di acara Anda? Sering penyelenggara yang membayar. Atur dalam kontrak.
more-2 =
    Ada yang menagih? Bisa benar, keliru, atau penipuan:
    – Minta nama, surat izin, daftar ciptaan, tarif, dan masanya.
    – Periksa ke kantor hak cipta, lewat nomor yang Anda cari sendiri.
    – Bayar hanya dengan kontrak atau faktur, ke rekening lembaga.
    – Jangan abaikan tagihan yang benar. Itu bisa sampai ke pengadilan, dan mencakup tahun-tahun lalu.
    Harganya terlalu tinggi? Banyak negara punya pengawas, majelis, atau mediasi.
    Contoh: penata rambut mendapat tagihan kedua. Tagihannya dari lembaga pelaku pertunjukan, benar, dan ia meminta tarif toko kecil.
more-3 =
    Bagi pencipta yang ingin bergabung:
    – Pilih lembaga untuk jenis ciptaan Anda.
    – Baca apa yang Anda serahkan: pemakaian apa, negara mana, dan cara keluar. Sering Anda tidak bisa lagi memberi lisensi sendiri untuk itu, gratis pun tidak.
    – Laporkan setiap ciptaan, dengan semua pencipta dan bagiannya. Yang tidak dilaporkan mungkin tidak menghasilkan.
    – Tanyakan potongannya dan kapan dibayar. Baca laporannya.
    Lembaga mitra di luar negeri bisa memungut untuk Anda di sana.
    Bergabung bukan pencatatan hak cipta. Hak cipta ada tanpa itu.
ask =
    musik di kafe bayar ke siapa
    ada orang nagih royalti lagu di warung, penipuan bukan
    LMKN itu apa, wajib bayar?
    cara daftar LMK buat pencipta lagu
    muter spotify di toko boleh ga
    live music di resto siapa yg bayar, band atau pemilik
    hotel dapat tagihan musik dua kali
    senam pakai lagu perlu lisensi?
    karaoke kecil kena royalti ga
    kafe kecil disuruh bayar LMKN
    lagu gue dinyanyiin di hajatan, duitnya ke siapa
