question = Bagaimana saya mendapat uang dari invensi, merek, desain, atau ciptaan saya?
answer =
    Anda tidak harus membuat dan menjual semuanya sendiri. Orang lain juga bisa membayar Anda:
    – lisensikan;
    – jual;
    – kembangkan dengan mitra;
    – pinjamkan merek ke barang orang, atau waralabakan toko;
    – gabung kumpulan paten, atau bertukar lisensi;
    – jadikan jaminan pinjaman;
    – jual nasihat Anda;
    – menangkan lomba;
    – tawarkan di platform;
    – tumbuh di inkubator.
    Periksa dulu apakah sudah dilindungi, dan apakah milik Anda. Lalu tanyakan apa yang paling banyak Anda punya: waktu, uang, atau kenalan.
more-1 =
    Cara klasik:
    – Lisensi: orang lain membuat dan menjual, Anda mendapat bagian. Baik bila mereka punya mesin dan pelanggan. Jebakan: tanpa jumlah minimum.
    – Penjualan: uang langsung. Baik bila Anda tidak bisa melanjutkan. Jebakan: dijual terlalu dini.
    – Riset bersama: berbagi biaya dan risiko. Jebakan: tidak ada yang menulis siapa pemilik hasilnya.
    – Lisensi merek: nama atau tokoh Anda di barang mereka. Jebakan: mutu tak terkendali.
    – Waralaba: seluruh cara Anda menjalankan toko. Jebakan: hukum khusus sebelum tanda tangan.
    Masing-masing punya panduannya di sini.
more-2 =
    Cara dengan pemilik lain dan dengan uang:
    – Kumpulan paten: beberapa pemilik menyatukan paten, dan pemakai mengambil lisensi tunggal. Biasanya ada pada standar teknis.
    – Lisensi silang: Anda boleh memakai milik saya, saya memakai milik Anda. Berguna bila keduanya bisa saling menghalangi.
    – Sekuritisasi: investor membayar sekarang untuk royalti nanti. Perlu pendapatan tetap, jadi jarang bagi usaha kecil.
    – Pinjaman dengan jaminan hak, atau uang muka royalti: lebih dekat bagi usaha kecil. Bila tidak bisa melunasi, haknya bisa hilang.
    Hukum persaingan mengawasi kumpulan dan pertukaran. Tanya penasihat.
more-3 =
    Cara dengan pengetahuan Anda:
    – Konsultasi: jual jam kerja, pertahankan cara Anda. Tulis dalam kontrak apa yang tetap milik Anda.
    – Lomba: baca aturannya sebelum ikut. Siapa pemilik karya peserta, dan apa yang dipublikasikan? Ajukan invensi dulu.
    – Platform teknologi, desain, atau gambar: beri hanya penjelasan tanpa rahasia. Baca biaya, eksklusivitas, dan cara keluar.
    – Inkubator atau akselerator: berapa bagian usaha, hak apa, kerahasiaan apa?
    Hati-hati dengan perusahaan yang minta uang di muka untuk “memasarkan ide Anda”.
more-4 =
    Cara memilih:
    – Uang kurang, produk siap: lisensi, lomba, inkubator.
    – Perlu uang sekarang: penjualan, uang muka.
    – Nama kuat dan pelanggan setia: lisensi merek, waralaba.
    – Banyak know-how, tanpa hak terdaftar: konsultasi, atau lisensi rahasia.
    – Ada bagian yang kurang: riset bersama, lisensi silang.
    Bisa digabung, di negara atau barang yang berbeda.
    Contoh: perancang saringan air membuatnya sendiri di negaranya. Di luar negeri patennya dilisensikan. Untuk perusahaan, ia melatih karyawan dengan bayaran.
    Langkah berikutnya: tulis daftar hak Anda, dan bawa ke pertemuan gratis dengan penasihat.
ask =
    cara dapat duit dari paten
    punya desain tapi ga punya modal produksi
    jual hak atau lisensi lebih untung mana
    temuan saya mau diuangkan gimana
    ada yang nawarin pasarkan ide minta bayar dulu
    inkubator minta saham, wajar ga
    merek kuat bisa menghasilkan selain jualan?
    lomba inovasi aman ga buat ide saya
