question = Bagaimana kami mendapat indikasi geografis untuk produk kami?
answer =
    Biasanya yang mengajukan adalah kelompok produsen, bukan satu perusahaan. Langkah yang biasa:
    – Kumpulkan para produsen dan pilih wakilnya.
    – Tulis aturan bersama (dokumen deskripsi): produk, wilayah, cara, dan mengapa tempat itu penting.
    – Tentukan siapa yang memeriksa ketaatan pada aturan.
    – Ajukan ke kantor yang berwenang. Ini kantor kekayaan intelektual, atau di sebagian negara kementerian pertanian.
    Kantor memeriksa dan mengumumkan. Orang lain boleh berkeberatan. Lalu indikasi geografis (IG) didaftar.
    Jalan, biaya, dan waktunya tergantung negara.
more-1 =
    Yang dilakukan dulu: kumpulkan bukti kaitan antara tempat dan produk. Buku lama, berita, penghargaan, uji rasa atau tanah, dan peta semuanya membantu.
    Biaya resmi sering yang paling kecil. Kajian, pertemuan, dan pemeriksaan tahunan lebih mahal. Sejak awal, mintalah dukungan kantor, kementerian, atau proyek pembangunan.
    Jebakannya: wilayah digambar terlalu sempit atau terlalu luas. Tetangga yang tidak termasuk akan berkeberatan. Bicaralah dengan mereka sebelum mengajukan.
    Contoh: petani lada menyepakati cara menjemur dan menyortir sebelum menulis sebaris pun di formulir.
more-2 =
    Setelah pendaftaran, kerja dimulai: pemeriksaan, logo bersama, tindakan terhadap penyalahgunaan. Tanpa pemeriksaan, pembeli tidak percaya lagi pada nama itu.
    Menjual ke luar negeri? Lindungi nama di dalam negeri dulu. Banyak negara memintanya.
    Lalu, bila negara Anda anggota, Sistem Lisbon memungkinkan Anda meminta beberapa negara anggota dengan satu permohonan. Jika tidak, ajukan negara demi negara.
    Di luar negeri, nama itu mungkin sudah umum atau menjadi merek seseorang. Periksa sebelum membayar.
    Jika negara Anda tidak punya hukum IG, lihat merek kolektif atau merek sertifikasi.
ask =
    cara daftar indikasi geografis kopi daerah
    mpig itu apa dan cara bentuknya
    syarat daftar ig untuk garam desa kami
    dokumen deskripsi ig isinya apa
    biaya daftar indikasi geografis
    pemda mau bantu daftarkan ig tenun
    salak kampung saya terkenal bisa ig?
    ig kami mau diekspor ke eropa perlu daftar lagi?
    petani garam mau daftarin nama daerah
    petani kopi mau kunci nama gunungnya
