question = Bagaimana cara mendaftarkan merek di Kenya?
answer =
    Anda mengajukan permohonan ke Institut Kekayaan Industri Kenya (KIPI). Pendaftaran di Kenya melindungi merek Anda hanya di Kenya.
    Langkah-langkah yang biasa:
    – telusuri merek terdahulu yang sama atau serupa,
    – ajukan permohonan dengan gambar merek yang jelas dan daftar barang atau jasa Anda menurut kelas,
    – KIPI memeriksa permohonan,
    – jika diterima, merek diumumkan, dan orang lain bisa mengajukan keberatan,
    – jika tidak ada keberatan, atau keberatan itu gagal, merek didaftarkan dan Anda menerima sertifikat.
    Jika usaha Anda di luar Kenya, Anda memerlukan kuasa di sana.
more-1 =
    Lakukan penelusuran sebelum mencetak label atau mengecat papan toko. Anda juga bisa meminta penelusuran resmi kepada KIPI.
    Pilih nama yang punya daya pembeda. Nama yang hanya menggambarkan barang, misalnya “Madu Manis” untuk madu, biasanya ditolak.
    Pemakaian lebih awal bisa diperhitungkan di Kenya, tetapi Anda harus membuktikannya. Simpan faktur, foto, dan iklan bertanggal.
    Pendaftaran nama perusahaan bukan merek. Daftar perusahaan dan daftar merek itu berbeda.
    Biaya tergantung jumlah kelas. Lihat daftar biaya terbaru di situs KIPI sebelum mengajukan.
more-2 =
    Untuk negara lain, Anda punya beberapa jalan:
    – ajukan sendiri di setiap negara. Jika Anda mengajukan dalam { $priority } setelah permohonan di Kenya, Anda bisa memakai tanggalnya;
    – pakai Sistem Madrid. Kenya anggota, dan Anda mengajukan lewat KIPI atas dasar merek Kenya Anda;
    – pakai ARIPO untuk negara tetangga yang termasuk Protokol Banjul tentang merek. Tanyakan dulu apakah jalan ini terbuka bagi Anda.
    Setahu kami Kenya tidak termasuk Protokol Banjul. Karena itu merek ARIPO tidak mencakup Kenya.
    Contoh: penjual teh di Kenya mengajukan ke KIPI dulu, lalu menambah pasar ekspor lewat Madrid.
ask =
    cara daftar merek ke kipi
    daftar nama usaha dan logo di nairobi
    saya punya kios di kisumu, gimana biar namanya jadi milik saya
    langkah permohonan merek kipi
    cara patenkan logo di kenya
    daftar perusahaan di kenya apa sudah cukup untuk merek
    merek aripo berlaku di kenya gak
    ada yang pakai nama toko saya di mombasa, bisa saya daftar duluan?
