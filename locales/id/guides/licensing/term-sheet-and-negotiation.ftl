question = Bagaimana menyiapkan dan merundingkan lisensi?
answer =
    Persiapan harus lebih banyak daripada bicara:
    – Kerahasiaan dulu. Tanda tangani perjanjian, atau perlihatkan hanya yang sudah diajukan atau terbuka bagi umum.
    – Kenali hak Anda: nomor, negara, pemilik, titik lemah.
    – Kenali nilainya bagi mereka: penjualan lebih, biaya turun, waktu hemat.
    – Kenali batas Anda, dan apa yang dilakukan bila tidak sepakat.
    – Urutkan keinginan: wajib, sebaiknya ada, bisa dilepas.
    Lalu tetapkan pokoknya di satu halaman, disebut term sheet, sebelum ada yang menyusun kontrak.
    Sebutkan pokok mana yang sudah mengikat. Biasanya kerahasiaan, biaya, dan masa tanpa berunding dengan orang lain.
more-1 =
    Term sheet memuat:
    – siapa, dan hak mana;
    – apa yang boleh, di mana, berapa lama, eksklusif atau tidak;
    – pembayaran: saat tanda tangan, dari penjualan, minimum, saat kejadian tertentu;
    – kewajiban tiap pihak, dengan tanggal;
    – perbaikan, dan siapa bertindak terhadap penjiplak;
    – cara berakhir, hukum mana, siapa menyelesaikan sengketa;
    – langkah berikut dengan tanggal, dan apa yang mengikat.
    Di sebagian negara, surat “tidak mengikat” tetap berakibat. Pihak yang memutus pembicaraan secara tidak patut mungkin harus membayar. Katakan jelas bahwa tidak ada yang mengikat sebelum kontrak, dan tanya pengacara sebelum tanda tangan. Di sebagian negara “subject to contract” berarti begitu.
more-2 =
    Saat berunding:
    – Bertanya sebelum menawarkan: Bagaimana akan dipakai? Di mana? Berapa banyak? Siapa lagi yang bisa?
    – Bicaralah dengan orang yang memerlukannya, dan cari tahu siapa yang memutuskan.
    – Jangan memberi tanpa imbalan. Untuk harga lebih rendah, minta waktu lebih singkat.
    – Kaitkan uang dengan kejadian: contoh diterima, penjualan pertama, negara baru.
    – Jangan mau didesak tanggal. Ambil waktu untuk nasihat.
    – Setelah tiap pertemuan, kirim catatan singkat isi pembicaraan.
    – Simpan know-how lengkap sampai kontrak ditandatangani.
    Bila mereka ingin mencoba gratis: batasi waktu, tujuan, dan tempatnya, tertulis.
more-3 =
    Cara mencari harga:
    – Biaya: berapa untuk membuatnya? Ini lebih merupakan batas bawah.
    – Pasar: berapa orang lain membayar yang serupa?
    – Pendapatan: berapa lebih yang mereka dapat, dan bagian mana yang adil?
    Mulai dengan angka yang bisa Anda jelaskan.
    Jebakannya: hanya bicara persentase. Persentase dari apa, dan siapa memeriksa?
    Contoh: usaha sensor kecil bertemu pabrik besar. Ia meminta uji berbayar, lalu lisensi untuk satu produk. Keduanya tertulis di satu halaman. Pengacara pun perlu waktu lebih sedikit.
ask =
    nego lisensi sama pabrik besar gimana
    term sheet itu isinya apa
    mau ketemu calon pembeli lisensi siapin apa
    harga lisensi paling wajar berapa
    mereka minta coba gratis dulu
    surat minat tidak mengikat beneran ga mengikat?
    takut rahasia bocor waktu nego
    kampus ngasih lembar syarat dua halaman
