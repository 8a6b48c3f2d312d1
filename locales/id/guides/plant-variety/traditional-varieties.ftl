question = Bisakah orang memiliki varietas lokal lama, dan bagaimana komunitas melindunginya?
answer =
    Menurut aturan UPOV, biasanya tidak ada yang bisa mendapat hak perlindungan varietas tanaman atasnya, karena sudah dikenal. Hak atas hasil perbaikannya mungkin.
    Yang bisa menolong komunitas:
    – catatan: foto, deskripsi, dan contoh bertanggal, juga di bank gen
    – indikasi geografis atau merek kolektif untuk nama produknya
    – hukum akses: di banyak negara, yang mengambil benih untuk riset harus meminta izin dan berbagi manfaat
    – di sebagian negara, daftar varietas petani, atau hukum pengetahuan tradisional
    Putuskan bersama dulu apa yang dibuka. Rahasia yang ditulis di daftar terbuka bukan rahasia lagi.
more-1 =
    Ada yang mengajukan varietas Anda, atau sudah mendapat haknya?
    – Segera bertindak. Banyak kantor menerima keberatan hanya dalam waktu singkat.
    – Lihat permohonannya: nama, gambar, ciri, pemohon.
    – Kumpulkan bukti bahwa itu sudah dikenal atau dijual: foto lama, nota pasar, katalog, resep, catatan bank gen, saksi.
    – Tanya kantor varietas tanaman cara mengajukan keberatan. Hak atas varietas yang tidak baru atau tidak unik bisa dinyatakan batal.
    – Mintalah bantuan organisasi tani, kementerian pertanian, atau penasihat.
    UPOV punya basis data varietas bernama PLUTO, tempat Anda bisa melihat.
more-2 =
    Ingin memuliakan dengan benih lokal atau liar?
    – Tanya pihak berwenang negara itu sebelum mengambil. Mungkin perlu izin, persetujuan komunitas, dan perjanjian pembagian manfaat.
    – Dari banyak bank gen Anda mendapat tanaman pangan dengan kontrak baku.
    – Simpan surat ini. Sebagian kantor menanyakan asal saat Anda mengajukan.
    – Galur yang Anda pilih bisa menjadi milik Anda, bila baru, unik, seragam, dan stabil. Varietas lamanya tetap bebas.
    Ingin menjual benih lama? Di banyak negara hukum benih membatasi penjualan benih tak terdaftar, kadang lebih longgar untuk varietas lama. Tanya kementerian pertanian.
more-3 =
    Contoh: desa-desa menanam beras merah yang disukai toko kota. Mereka mencatat sejarahnya, menyimpan contoh, dan mendirikan perkumpulan. Bersama kantor KI mereka memilih indikasi geografis untuk namanya. Petani muda memilih galur yang lebih cepat masak. Desa setuju ia mengajukan untuk galur itu saja, dan membagi pendapatannya.
    Jebakannya:
    – Janji tanpa surat saat perusahaan mengambil contoh.
    – Merek benih yang sama dengan nama varietas.
    – Menunggu. Namanya bisa didaftarkan orang lain sebagai merek, meski tanamannya tidak bisa.
ask =
    padi lokal desa kami bisa diklaim orang?
    varietas lokal didaftar perusahaan benih
    lindungi durian khas kampung
    perusahaan minta contoh benih leluhur kami
    boleh jual benih warisan ga terdaftar
    nama beras adat didaftarkan orang jadi merek
    pemuliaan pakai benih lokal perlu izin?
    padi lokal turun temurun punya siapa
