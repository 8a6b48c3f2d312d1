question = Berapa biaya ke pengadilan karena penjiplakan, dan siapa yang membayar?
answer =
    Tergantung negara, haknya, dan seberapa keras lawan bertahan. Minta perkiraan tertulis dari pengacara, langkah demi langkah.
    Biasanya Anda membayar pengacara dan biaya pengadilan dulu. Di banyak negara yang kalah kemudian membayar sebagian biaya pemenang. Di negara lain setiap pihak menanggung biayanya sendiri.
    Pemenang pun bisa menerima kurang dari biaya perkara, terutama bila penjiplak tidak punya uang.
    Jadi tanyakan: berapa rugi saya tiap bulan, apa yang bisa dimenangkan, adakah jalan lebih murah?
    Jika tidak bisa menunggu, katakan sejak hari pertama. Pengadilan bisa memberi perintah cepat, biasanya hanya kepada yang cepat bertindak.
more-1 =
    Perintah cepat disebut penetapan sementara. Itu bisa menghentikan penjualan atau mengamankan bukti sebelum perkara penuh.
    Biasanya Anda menunjukkan bukti kuat atas hak dan penjiplakannya, dan mengapa tidak bisa menunggu.
    Pengadilan mungkin meminta uang jaminan. Jika perintahnya keliru, Anda mungkin harus membayar kerugiannya.
    Sesudahnya Anda biasanya harus segera memulai perkara penuh. Segera tanyakan hari terakhirnya. Pengadilan atau hukum bisa menentukannya.
    Bila pengadilan tidak menentukan hari, aturan perdagangan dunia membolehkan paling lama { $working } (hari kerja) atau { $calendar } (hari kalender), mana yang lebih panjang.
    Jika terlewat, lawan bisa meminta perintah itu dicabut.
more-2 =
    Hitung semuanya: pengacara, pengadilan, terjemahan, ahli, pembelian uji, jaminan, perjalanan, dan waktu Anda sendiri. Tambahkan risiko membayar biaya lawan.
    Lawan mungkin menjawab dengan menyerang hak Anda. Maka ada satu perkara lagi yang harus dibayar.
    Cara membayar lebih sedikit: asuransi biaya hukum, asosiasi usaha Anda, bantuan hukum, pengadilan sederhana untuk perkara kecil.
    Baca polis asuransi sebelum menulis kepada siapa pun. Ada yang hanya membayar bila ditanya lebih dulu.
    Contoh: pembuat lampu menerima perkiraan di atas laba tahunannya dari lampu itu. Ia mencoba formulir platform dan mediasi dulu. Pengadilan ia simpan untuk pabrik yang tidak menjawab siapa pun.
ask =
    biaya gugat penjiplak merek berapa
    kalau menang biaya pengacara diganti lawan?
    tuntut peniru desain habis duit berapa
    penetapan sementara pengadilan niaga itu apa
    gak punya uang buat pengacara, produk dijiplak
    asuransi biaya hukum buat sengketa merek
    kerugian saya kecil, layak gugat gak
    lawan malah gugat balik merek saya
    nuntut peniru habis duit berapa
    ngelawan perusahaan gede worth it ga
