question = Bolehkah pesaing membongkar produk saya dan mempelajari cara membuatnya?
answer =
    Di sebagian besar negara, boleh. Membongkar produk yang dibeli dengan jujur disebut rekayasa balik. Biasanya ini cara sah mengetahui rahasia dagang.
    Jadi kerahasiaan saja lemah untuk apa pun yang bisa dilihat, diukur, atau dianalisis pembeli.
    Yang dipelajari tetap belum tentu bebas ditiru. Paten, paten sederhana, desain, merek, atau hak cipta bisa melarang tiruannya.
    Bila produk Anda memperlihatkan rahasianya, tanyakan soal pelindungan sebelum menjualnya.
more-1 =
    Hal yang sama berlaku bagi Anda. Biasanya Anda boleh mempelajari produk pesaing, tetapi periksa haknya sebelum membuat sendiri.
    Batas yang tergantung negara dan kontrak:
    – kontrak pinjam, uji, atau lisensi bisa melarang pembongkaran;
    – untuk program komputer, hak cipta punya aturan khusus, misalnya supaya program bisa bekerja bersama;
    – meniru sampai menyesatkan pembeli bisa menjadi persaingan curang.
    Simpan kuitansi dan catatan uji. Itu menunjukkan Anda belajar dengan jujur.
more-2 =
    Tanyakan kepada diri sendiri: bisakah teknisi yang baik menemukannya dari produk dalam waktu singkat?
    Bila ya, pikirkan paten atau paten sederhana untuk cara kerjanya, dan desain untuk tampilannya.
    Bila tidak, kerahasiaan bisa berguna. Contohnya suhu oven, langkah fermentasi, atau kode yang tetap di server Anda.
    Contoh: pembuat saringan air mematenkan kartrid yang terlihat semua orang. Cara membersihkan arangnya tetap rahasia.
    Jebakannya: menjual dulu, bertanya kemudian. Setelah dijual, invensi mungkin tidak cukup baru lagi untuk dipatenkan.
ask =
    saingan bongkar mesin saya terus ditiru boleh?
    beli produk orang terus dipelajari isinya legal ga
    resep saya bisa ditebak dari lab
    rekayasa balik aplikasi melanggar hak cipta?
    produk dibongkar orang cina
    cara biar alat saya ga bisa ditiru
    bongkar hp buat belajar terus bikin sendiri
    alat gue dibeli terus dibongkar ditiru
