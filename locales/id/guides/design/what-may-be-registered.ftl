question = Tampilan apa yang dapat didaftarkan sebagai desain, dan apa yang dikecualikan?
answer =
    Hampir semua tampilan produk, bila baru. Bentuk, garis, pola, tekstur, warna, datar atau timbul.
    – Baru: belum ada yang membuka tampilan yang sama sebelum Anda mengajukan. Beda kecil yang tidak penting tidak dihitung.
    – Cukup berbeda: banyak negara juga meminta kesan keseluruhan lain daripada yang lama. Sebagian meminta keaslian.
    Yang dikecualikan hampir di mana-mana:
    – tampilan yang hanya mengikuti fungsi;
    – ide, gaya, dan metode;
    – desain yang tidak sopan, sering juga bendera dan lambang resmi.
    Ukuran persisnya tergantung negara. Kantor Anda bisa menjelaskan.
more-1 =
    Ujian cepat untuk “baru dan berbeda”:
    – Taruh produk Anda di samping yang lama dan paling mirip: juga milik sendiri, dari luar negeri, dan dari internet.
    – Tanyakan kepada orang yang kenal barang itu. Apakah sekilas tampak lain, atau sama dengan detail baru?
    – Seberapa bebas perancang di sini? Bila ruangnya sempit, beda kecil bisa cukup.
    Telusuri Global Design Database WIPO yang gratis, toko online, katalog, dan pencarian gambar. Unggahan awal Anda sendiri ikut dihitung, kecuali negara memaafkannya beberapa waktu.
    Warna baru pada bentuk lama jarang cukup.
more-2 =
    Apa arti “fungsi”? Tanyakan mengapa bentuknya begitu. Bila hanya teknik yang menentukan, itu bukan desain. Paten atau paten sederhana mungkin cocok.
    Sebagian besar produk mencampur keduanya. Kursi harus menopang orang, tetapi tampilannya bebas dipilih. Tampilan itu bisa didaftarkan.
    Di sebagian negara, bagian yang tidak terlihat saat dipakai secara normal tidak dilindungi. Di sebagian, sambungan yang harus pas dengan produk lain dikecualikan.
    Lepaskan nama dan logo orang lain. Anda tidak bisa mendapat hak atas merek orang.
    Pola lama suatu komunitas mungkin milik mereka. Tanyakan sebelum mendaftarkan yang mirip.
more-3 =
    Sering bisa: mebel, pakaian, sepatu, perhiasan, mainan, kemasan, label, kain, perkakas, lampu, bagian yang terlihat.
    Di banyak negara juga ikon dan layar. Di sebagian, animasi dan bagian dalam toko.
    Biasanya tidak: resep, potongan rambut, rencana bangunan sebagai ide, nama dengan huruf biasa, program komputer.
    Jebakannya: sertifikat bukan bukti kebaruan. Banyak kantor tidak memeriksanya. Saingan bisa membatalkan pendaftaran yang lemah, dan Anda bisa menyerang miliknya.
    Contoh: pembuat mainan mendaftarkan beruang baru dengan wajah khasnya. Bentuk bulat beruang mana pun tetap bebas.
ask =
    desain apa yang ga bisa didaftar
    produk saya cukup beda ga buat desain industri
    ubah dikit tas yang sudah ada, bisa didaftarkan?
    tampilan aplikasi bisa jadi desain industri
    motif tradisional nenek boleh didaftar atas nama saya?
    bentuk kue atau dus pizza bisa ga
    warna baru sepatu lama
    saingan daftar bentuk yang dipakai semua orang
    hiasan gerabah saya boleh didaftar?
    layar aplikasi sama bungkus bisa?
