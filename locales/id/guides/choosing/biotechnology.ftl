question = Kami bergerak di bioteknologi. Pelindungan apa yang penting lebih dulu?
answer =
    Biasanya paten, diam sampai diajukan, dan surat yang rapi untuk bahan Anda:
    – proses, uji, produk, atau pemakaian baru: paten, sebelum ceramah, poster, atau makalah;
    – galur, lini sel, dan metode yang tidak terlihat: rahasia dagang;
    – varietas tanaman baru: hak perlindungan varietas tanaman;
    – nama produk: merek, sejak awal. Nama obat mungkin juga perlu persetujuan otoritas kesehatan.
    Materi hidup apa yang dapat dipatenkan tergantung negaranya. Begitu juga metode diagnosis atau pengobatan. Yang hanya ditemukan di alam sering tidak bisa.
    Periksa dulu siapa pemilik hasilnya: Anda, universitas, rumah sakit, atau pemberi dana.
more-1 =
    Jebakan yang biasa: poster kongres, tesis, atau makalah online yang terlalu dini. Itu bisa menggagalkan paten.
    Jebakan lain:
    – Bahan dari orang lain datang dengan perjanjian pengalihan. Pemberinya mungkin berhak atas hasil Anda.
    – Tanaman, mikroba, atau pengetahuan tradisional suatu negara mungkin perlu izin dan perjanjian pembagian manfaat. Ada undang-undang paten yang minta asalnya disebut.
    – Sebagian mikroorganisme tidak bisa dijelaskan dengan kata. Sampelnya harus disimpan, di banyak negara paling lambat pada tanggal penerimaan. Menurut Traktat Budapest, satu penyimpanan di koleksi yang diakui berlaku di semua anggota.
    Tanyakan kepada konsultan paten bidang Anda sebelum pengungkapan.
more-2 =
    Langkah awal:
    – Tahan ceramah dan makalah sampai ada yang memeriksanya. Simpan catatan lab bertanggal dan bertanda tangan.
    – Daftar semua bahan dan data dengan asal, kontrak, dan izinnya.
    – Telusuri paten. Tanyakan apa yang dapat dipatenkan di tempat Anda menjual.
    Setelah pengajuan awal, Anda punya { $patent-priority } untuk mengajukan di negara lain.
    Aturan dagang dunia meminta sebagian besar negara memberi paten sedikitnya { $term } sejak pengajuan.
    Izin edar bisa memakan bertahun-tahun dari masa itu. Tanyakan apakah ada tambahan waktu.
    Contoh: lab kecil menemukan ragi di buah lokal. Mereka mendapat izin, menyimpan raginya, mengajukan proses memanggang, baru berceramah.
ask =
    startup biotek HKI apa dulu
    bakteri dari tanah bisa dipatenkan ga
    alat tes malaria buatan kami cara lindunginya
    lab kampus spin off sekuens gen
    enzim buat industri pangan, paten atau rahasia
    mikroba harus disimpan di mana buat paten
    pakai tanaman hutan papua buat kosmetik perlu izin?
    probiotik buatan sendiri hak apa yg cocok
