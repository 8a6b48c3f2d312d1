question = Adakah voucer atau hibah yang membayar sebagian biaya KI saya?
answer =
    Di banyak negara ada, tetapi berubah setiap tahun. Voucer biasanya mengganti sebagian biaya kantor, penelusuran, pemeriksaan KI usaha Anda, atau penasihat.
    Tempat bertanya, menurut urutan ini:
    – kantor KI,
    – badan untuk usaha kecil atau inovasi,
    – badan ekspor,
    – kamar dagang atau pemerintah daerah.
    Tanyakan: apakah sekarang buka, siapa yang berhak, apa yang dibayar, dan sampai kapan?
    Hampir selalu Anda mendaftar dulu, menunggu persetujuan, baru memesan dan membayar. Yang sudah dibayar sebelumnya hangus.
more-1 =
    Di Uni Eropa, EUIPO menjalankan SME Fund. Dana ini terbuka bagi usaha kecil dan menengah yang berdiri di sana, biasanya dari awal sampai akhir tahun, selama dana ada.
    Dalam masa pendaftaran yang sekarang, paling banyak { $eu-share } biaya permohonan diganti.
    Setiap jenis voucer punya batas tertinggi, yang bisa berbeda per negara, dan bagian tersendiri untuk merek dan desain di luar Uni Eropa.
    Voucer punya hari terakhir untuk mengajukan dan untuk meminta uangnya kembali. Bacalah di surat keputusan.
    Periksa halaman EUIPO sebelum membuat rencana. Satu jenis voucer bisa tutup sebelum seluruh dana tutup.
more-2 =
    Surat yang sering diminta: bukti usaha berdiri, nomor pajak, rekening koran, pernyataan ukuran usaha dan bantuan lain yang diterima.
    Cari juga: keringanan pajak biaya KI, dana pameran dan ekspor, hadiah inovasi, dukungan untuk perempuan, anak muda, atau petani.
    Jebakannya:
    – mengandalkan uang sebelum ada keputusan;
    – biaya yang sama diminta dari dua dana;
    – memperlihatkan invensi rahasia di lomba atau proposal hibah. Ajukan dulu, atau minta kerahasiaan;
    – penjual yang menjanjikan hibah dengan bayaran.
    Contoh: usaha sabun mendapat voucer dan mengajukan merek tepat waktu. Mereka lupa meminta uangnya sampai hari terakhir lewat, dan tidak mendapat apa-apa.
ask =
    bantuan dana pemerintah buat daftar merek
    hibah HKI untuk UMKM
    voucher daftar paten
    uang daftar merek yang udah dibayar bisa diganti?
    fasilitasi merek gratis dari dinas koperasi
    dana buat pengusaha perempuan daftar brand
    subsidi perlindungan merek ekspor
    sme fund masih buka ga
    dana kementerian ekraf buat merek
    pemerintah nanggung biayanya ga
