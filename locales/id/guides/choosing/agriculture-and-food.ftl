question = Kami bertani atau membuat makanan. Pelindungan apa yang penting lebih dulu?
answer =
    Bagi sebagian besar usaha makanan: nama di label, lalu resep yang disimpan rapat:
    – nama dan logo: merek, sebelum Anda mencetak;
    – resep dan cara membuat: rahasia dagang;
    – produk yang dikenal karena daerahnya: indikasi geografis atau merek kolektif, bersama tetangga;
    – varietas tanaman baru: hak perlindungan varietas tanaman;
    – mesin atau proses baru: paten atau paten sederhana, sebelum diperlihatkan;
    – bentuk botol atau kemasan: desain industri, juga sebelum diperlihatkan;
    – teks, foto, dan gambar: hak cipta.
    Daftar bahan saja jarang dilindungi hak cipta.
more-1 =
    Jebakan yang biasa: nama yang hanya menyebut barangnya, seperti “Madu Segar”, atau nama tempat. Nama begitu sulit didaftarkan, dan nama tempat mungkin milik kelompok produsen.
    Jebakan lain:
    – Label sering wajib menyebut bahan. Rahasiakan takaran, suhu, dan waktunya.
    – Distributor atau eksportir mendaftarkan nama Anda di luar negeri.
    – Pengemas, juru masak, atau tamu berkamera mengetahui rahasia tanpa janji.
    – Varietas baru terlalu lama dijual sebelum diajukan.
    Di negara yang terikat teks UPOV terbaru, ajukan dalam { $home-sale } sejak penjualan pertama di negara itu.
more-2 =
    Langkah awal:
    – Pilih nama yang tidak menjelaskan makanannya. Telusuri dan ajukan di tempat Anda menjual.
    – Tulis apa yang rahasia, kunci, dan mintalah karyawan serta pengemas menandatangani.
    – Tanyakan kepada kantor KI atau kementerian pertanian apakah nama daerah Anda sudah dilindungi.
    Setelah permohonan merek awal, Anda punya { $mark-priority } untuk mengajukan di luar negeri dengan tanggal yang sama.
    Aturan label dan kesehatan pangan adalah soal lain. Tanyakan kepada badan pengawas pangan.
    Contoh: sebuah keluarga membuat sambal. Namanya diajukan, waktu sangrainya tetap di keluarga. Nama cabai lembah itu milik kelompok petani.
ask =
    usaha makanan yang didaftarin dulu apanya
    jual sambal rumahan perlu HKI apa aja
    koperasi kopi mau lindungi brand mulai dari mana
    keripik sama kemasannya perlu izin merek apa hak paten
    bibit alpukat baru dan nama mereknya
    resto punya bumbu racikan sendiri
    tempe khas desa kami bisa dilindungi ga
    frozen food label resep botol mana dulu
    petani kopi kecil mau lindungi nama
    bikin keju rumahan mau masuk minimarket
