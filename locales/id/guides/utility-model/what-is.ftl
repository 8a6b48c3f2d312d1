question = Apa itu paten sederhana?
answer =
    Paten sederhana (utility model) adalah semacam paten kecil. Yang dilindungi invensi teknis, sering perbaikan praktis, untuk waktu yang lebih pendek dari paten.
    Biasanya lebih cepat dan lebih murah didapat, dan sering meminta langkah yang lebih kecil.
    Tidak semua negara punya. Tidak ada traktat yang mewajibkan negara menawarkannya.
    Jangka waktu terpanjang yang tercatat untuk negara Anda: { $um-term }.
    Namanya berbeda-beda: petty patent, sertifikat utilitas, paten sederhana, paten jangka pendek. Tampilan barang tidak dilindungi.
more-1 =
    Yang lazim, tetapi berbeda di setiap negara:
    – Harus baru dan berguna dalam suatu industri.
    – Banyak negara hanya mencakup barang yang punya bentuk atau susunan, seperti alat, perangkat, dan suku cadang. Cara, bahan kimia, dan program sering tidak termasuk.
    – Banyak kantor mendaftarkannya setelah memeriksa bentuknya saja. Belum ada yang menguji apakah sungguh baru.
    – Anda membayar biaya agar tetap berlaku.
    Setelah terdaftar, Anda bisa melarang orang lain membuat dan menjual barang itu di negara itu.
more-2 =
    Jebakannya: hak yang tidak diperiksa bisa jatuh saat Anda memakainya. Sebelum ke pengadilan, Anda sering perlu laporan penelusuran atau pemeriksaan.
    Jadi telusuri dulu, dan peringatkan orang dengan hati-hati. Di sebagian negara, peringatan keliru bisa merugikan uang Anda.
    Contoh: pandai besi memperbaiki kunci gerbang sehingga bisa ditutup dengan satu tangan. Untuk paten, langkahnya mungkin kecil. Untuk paten sederhana, mungkin cukup.
    Kata “model” dalam utility model menyesatkan. Jika yang ingin dilindungi tampilan gerbang, Anda perlu desain industri.
ask =
    paten sederhana itu apa
    utility model artinya
    alat sederhana bisa dipatenkan?
    penemuan kecil saya dilindungi pakai apa
    tungku hemat kayu buatan sendiri cocok paten sederhana?
    paten sederhana beda sama desain industri?
    negara tetangga punya paten sederhana gak
    perbaikan alat lama termasuk paten sederhana?
    paten kecil buat alat dapur
    alat simpel gini ada jalur yang murah cepet ga
    cuma ubah dikit dari cangkul
