question = Bagaimana mendapat uang dari tokoh atau merek saya di barang orang lain, atau memakai yang terkenal?
answer =
    Orang lain membuat kaus, mainan, atau permen, dan membayar Anda untuk tokoh atau nama di atasnya. Ini disebut lisensi merchandise atau lisensi merek.
    Anda perlu sesuatu untuk dilisensikan:
    – gambar tokoh: hak cipta, mungkin desain industri;
    – nama dan logo: merek untuk kelas barang baru itu;
    – nama dan wajah orang: persetujuan orangnya.
    Dapatkan dulu semua surat dari seniman, dan ajukan merek di tempat barang dibuat dan dijual.
    Ingin tokoh terkenal? Tanya pemilik atau agennya. Perubahan kecil, “fan art”, atau menghilangkan nama bukan izin.
more-1 =
    Pokok kontrak:
    – barangnya satu per satu, bukan “semua barang”;
    – negara, toko, dan tempat online;
    – persetujuan Anda atas gambar, contoh, dan produksi awal;
    – hanya pabrik yang disebut, tanpa barang lebih;
    – keamanan, label, dan asuransi tugas pembuat. Nama Anda ada di sana;
    – bagian penjualan, uang muka, jumlah minimum;
    – baris dengan nama dan merek Anda di tiap barang;
    – laporan, dan hak memeriksa;
    – akhirnya: berapa lama stok lama boleh dijual;
    – pembuat tidak mengajukan merek atau tokoh mirip milik Anda.
more-2 =
    Bila memakai tokoh, klub, atau bintang orang lain:
    – Kue, tas sekolah, atau baju buatan tangan untuk dijual pun bisa melanggar.
    – Kain atau gambar berlisensi sering untuk pemakaian pribadi. Baca labelnya.
    – Tokoh lama mungkin bebas hak cipta, sedangkan nama dan versi barunya dilindungi.
    – Untuk wajah atau nama orang hidup di barang, perlu persetujuan. Di banyak negara keluarga yang memutuskan beberapa waktu setelah meninggal.
    – Beli dari penjual yang bisa menunjukkan lisensi. Simpan faktur.
    Bea cukai dan platform sering menghentikan barang seperti itu. Ruginya Anda yang tanggung.
more-3 =
    Jebakan bagi pemilik:
    – Seniman memegang hak cipta, jadi Anda tidak bisa melisensikan sama sekali.
    – Merek Anda mencakup buku, tetapi tidak mainan.
    – Terlalu banyak barang murah, dan orang tidak suka lagi tokohnya.
    – Tanpa pemeriksaan mutu. Merek bisa melemah, dan orang bisa celaka.
    – Agen yang boleh tanda tangan sendiri. Batasi, dan tetapkan bagiannya.
    Contoh: ilustrator punya kucing yang disukai orang di internet. Ia mulai dengan buku catatan di negaranya, dengan jumlah minimum dan waktu singkat. Mainan menyusul, dengan pembuat lain.
ask =
    karakter saya mau dipasang di kaos orang
    jual kue gambar kartun terkenal boleh ga
    bikin tas pakai logo klub bola
    lisensi karakter buat mainan caranya
    fan art dijual perlu izin?
    pakai wajah artis di mug
    kain motif disney dijahit terus dijual
    stiker kucing saya viral, mau dijadikan merchandise
    gambar maskot sekolah mau dijual di kaos
    kucing komik gue ditaruh di gelas orang
