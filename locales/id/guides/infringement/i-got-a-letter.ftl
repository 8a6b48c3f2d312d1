question = Saya menerima surat bahwa saya melanggar hak. Apa yang harus dilakukan?
answer =
    Jangan abaikan, dan jangan panik. Surat adalah tuntutan, bukan putusan.
    – Catat hari surat datang dan tanggal jawaban yang disebut.
    – Jangan mengakui apa pun, jangan tanda tangani apa pun, jangan bayar dulu.
    – Jangan hapus atau musnahkan apa pun.
    – Periksa siapa penulisnya, dan hak apa yang disebut. Lihat di daftar kantor kekayaan intelektual.
    – Minta saran pengacara atau konsultan kekayaan intelektual sebelum tanggal itu. Bila perlu, minta tambahan waktu secara tertulis.
    Jika datang dari pengadilan atau bea cukai, batas waktunya ketat. Bertindaklah hari itu juga.
more-1 =
    Yang akan ditanyakan penasihat Anda:
    – apakah hak itu terdaftar di negara Anda, masih berlaku, dan milik mereka?
    – apakah mencakup yang Anda lakukan, barang Anda, bentuk Anda?
    – siapa yang lebih dulu? Mungkin hak Anda lebih tua;
    – dari mana Anda mendapat produk, gambar, atau nama itu, dan adakah suratnya?
    Jawaban Anda bisa: Anda keliru, dan alasannya; saya berhenti atau mengubahnya; saya ingin lisensi; mari bermediasi.
    Banyak kasus selesai dengan label baru atau pembayaran kecil.
more-2 =
    Jebakannya adalah kertas yang menyertainya. Janji berhenti bisa membawa denda tinggi untuk setiap kelalaian nanti. Minta dibaca dulu sebelum ditandatangani.
    Diam adalah jebakan lain. Langkah berikutnya bisa berupa perintah pengadilan tanpa mendengar Anda dulu, atau halaman Anda dihapus.
    Berhenti untuk sementara “tanpa mengakui apa pun” sering membatasi kerugian.
    Sebagian surat adalah penipuan, atau meminta terlalu banyak untuk sebuah foto. Periksa pengirimnya dengan pencarian sendiri, bukan lewat nomor di surat.
    Lihat apakah asuransi atau asosiasi usaha Anda membantu soal pengacara.
ask =
    dapat somasi dari pengacara soal merek
    saya dituduh melanggar hak cipta foto, gimana
    surat peringatan karena nama toko mirip
    dituntut ganti rugi padahal cuma reseller
    somasi minta bayar 50 juta, harus bayar?
    panik dapat surat pengacara, langkah pertama apa
    boleh gak somasi dicuekin
    disuruh tanda tangan surat pernyataan berhenti jualan
    dapat surat pengacara soal nama warung
    disomasi gara gara foto di instagram
    dapet surat katanya gue nyontek mereka
