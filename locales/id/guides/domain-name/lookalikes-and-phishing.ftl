question = Ada yang memakai alamat web hampir sama untuk menipu pelanggan saya. Apa yang harus dilakukan?
answer =
    Bertindaklah hari itu juga, menurut urutan ini:
    – Simpan bukti: halaman dengan tanggal dan alamat, surel dengan header lengkap, nama korban, rekening bank. Jangan masuk atau mengetik data di sana.
    – Uang sudah dikirim? Korban harus segera menghubungi bank, dan melapor ke polisi.
    – Laporkan nama itu ke registrarnya dan ke penyedia hosting. Layanan pencarian domain menunjukkan registrar dan kontak pengaduannya.
    – Peringatkan pelanggan dan staf lewat saluran Anda sendiri: alamat mana milik Anda, dan rekening Anda tidak berubah.
    – Laporkan halaman itu lewat formulir peramban dan mesin pencari.
    Setelah itu, pikirkan cara mendapatkan nama itu.
more-1 =
    Yang membantu dalam laporan: singkat dan tepat. Sebut alamat mana, apa yang ditirunya, sejak kapan, dan bahwa dipakai menipu. Lampirkan bukti dan sertifikat merek, bila ada.
    Registrar untuk akhiran umum wajib menyebut kontak penyalahgunaan. Mereka lebih cepat bertindak atas penipuan yang jelas daripada soal merek.
    Hanya surel yang disalahgunakan, tanpa halaman? Sebutkan, dan kirim header lengkapnya.
    Tidak dijawab? Tulis kepada pengelola akhiran itu, dan kepada tim tanggap darurat komputer negara Anda, bila ada.
    Untuk media sosial, pakai formulir peniruan identitas.
more-2 =
    Untuk mengambil alih nama itu, UDRP cocok bagi akhiran umum. Salah eja sebuah merek yang dipakai menipu adalah contoh klasik iktikad tidak baik. Anda memerlukan merek.
    Di WIPO, pengaduan untuk beberapa nama, dengan satu panelis, biayanya { $fee }.
    Ini makan waktu beberapa minggu sampai bulan, jadi tidak menggantikan laporan.
    Sebagian akhiran baru punya jalan lebih cepat yang hanya membekukan nama dalam kasus yang sangat jelas.
    Akhiran negara punya aturan sendiri.
    Nama yang dibatalkan bisa didaftarkan lagi oleh orang lain. Mintalah pemindahan bila Anda ingin menyimpannya.
more-3 =
    Supaya lebih sulit lain kali:
    – Daftarkan nama dengan salah eja yang paling jelas dan dengan akhiran negara Anda.
    – Minta penyedia surel menyalakan pemeriksaan pengirim, yaitu SPF, DKIM, dan DMARC.
    – Katakan kepada pelanggan: kami tidak pernah mengganti rekening lewat surel. Telepon nomor yang Anda kenal.
    – Latih orang yang membayar tagihan.
    Jebakannya: penipu, mungkin yang sama, menawarkan “bantuan” dengan bayaran. Jebakan lain: memperingatkan penipu sebelum Anda punya bukti.
    Contoh: pembeli menerima faktur dengan satu huruf berbeda di alamatnya. Ia menelepon penjual, karena aturannya sudah disepakati.
ask =
    ada website palsu mirip toko saya menipu pelanggan
    pelanggan transfer ke situs tiruan, lapor ke mana
    domain beda satu huruf dari domain saya
    email palsu atas nama perusahaan kami minta transfer
    cara tutup situs phishing yang pakai brand saya
    lapor registrar domain penipu gimana
    bisa ambil domain penipu itu jadi punya kita?
    whatsapp dan web abal abal ngaku toko kami
    web palsu mirip punya saya nipu pembeli
    ada situs beda satu huruf nipu pelanggan
