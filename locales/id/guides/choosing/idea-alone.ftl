question = Bisakah saya melindungi ide saja?
answer =
    Biasanya tidak. Ide saja bebas dipakai semua orang.
    Yang dilindungi hukum adalah hasil yang Anda buat dari ide itu. Bisa berupa solusi teknis yang sudah matang, nama, tampilan, teks, atau program komputer.
    Selama masih ide, diam dan kontrak adalah pelindung Anda.
    Ceritakan kepada sedikit orang saja. Sebelum bercerita, minta mereka menandatangani perjanjian kerahasiaan (NDA), yaitu janji tertulis untuk merahasiakannya.
more-1 =
    Yang dilakukan dulu:
    – Tulis ide itu, dengan gambar dan tanggal. Ini membantu sebagai bukti, tetapi tidak memberi Anda hak.
    – Matangkan caranya. Solusi teknis yang baru mungkin cocok untuk paten.
    – Pilih nama untuknya dan pikirkan merek.
    – Simpan daftar orang yang Anda beri tahu, dan apa yang mereka tanda tangani.
    Sebagian investor dan perusahaan besar menolak menandatangani. Kalau begitu, ceritakan apa hasilnya, bukan bagaimana caranya.
more-2 =
    Jebakannya:
    – Surat tersegel untuk diri sendiri, atau pencatatan hak cipta, paling jauh melindungi teksnya. Idenya tidak.
    – Hati-hati dengan perusahaan yang berjanji “mendaftarkan ide Anda” atau menjualkannya, dan meminta uang dulu.
    – Jika ide muncul di tempat kerja atau bersama mitra, tentukan dulu siapa pemiliknya.
    Contoh: Anda ingin membuat aplikasi berbagi traktor. Siapa pun boleh melakukannya. Tidak ada yang boleh menyalin kode, teks, atau layar Anda, dan nama yang terdaftar milik Anda.
ask =
    ide bisnis bisa dipatenkan gak
    punya ide aplikasi takut dicuri
    cara daftar ide ke haki
    cerita ide ke investor, gimana biar gak diambil
    teman pakai konsep jualan saya, bisa dituntut?
    konsep kafe saya unik mau didaftarkan
    baru ide belum ada produk, perlu apa
    ada jasa pendaftaran ide bayar duluan, beneran?
    punya ide doang bisa dilindungi?
    baru ide doang takut dicolong
