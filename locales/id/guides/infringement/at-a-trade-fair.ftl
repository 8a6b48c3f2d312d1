question = Saya menemukan tiruan di pameran dagang, atau dituduh di sana. Apa yang dilakukan?
answer =
    Pameran itu singkat, jadi bertindaklah hari itu juga.
    Anda menemukan tiruan:
    – kumpulkan brosur, kartu nama, daftar harga. Foto hanya bila dibolehkan;
    – tulis stan, hari, orang, dan seorang saksi;
    – tanya kantor pameran. Banyak pameran punya layanan atau panel pengaduan KI;
    – hubungi pengacara negara itu. Pengadilan mungkin bertindak selagi pameran buka.
    Jangan berteriak, mengambil barang, atau menghalangi stan.
    Anda dituduh: tetap tenang dan jangan tanda tangan apa pun. Mintalah nama, hak, dan nomornya. Lalu hubungi pengacara.
more-1 =
    Sebelum berangkat:
    – hak Anda harus berlaku di negara pameran, tidak hanya di negara Anda sendiri;
    – bawa sertifikat, gambar bertanggal, dan terjemahan singkat;
    – baca aturan pameran, juga soal foto, dan catat pengacara di sana;
    – periksa apakah barang Anda tidak melanggar hak di negara itu;
    – ajukan invensi dan desain sebelum memperlihatkannya.
    Banyak undang-undang memberi pelindungan singkat bagi yang dipamerkan di pameran internasional tertentu. Aturannya sempit, jadi jangan diandalkan.
    Bila menduga akan diserang, tanya pengacara. Di sebagian negara Anda bisa memberi pandangan kepada pengadilan lebih dulu.
more-2 =
    Bila petugas pengadilan, polisi, atau bea cukai datang dengan perintah, jangan melawan. Baca, catat nama dan yang diambil, dan hubungi pengacara. Waktu keberatan singkat.
    Menurunkan barangnya “tanpa mengakui apa pun” sering membuat stan tetap buka.
    Memperlihatkan atau menawarkan bisa dihitung sebagai pelanggaran, meski tanpa penjualan. Tergantung negaranya.
    Jebakan bagi pemilik: menunggu sampai pulang. Stannya hilang, buktinya juga.
    Contoh: pembuat kursi melihat modelnya di stan lain. Ia punya desain terdaftar di negara itu. Panel pameran meminta usaha itu menurunkan kursinya, dan ia menyurati mereka sesudahnya.
ask =
    liat desain saya di stan orang di guangzhou
    di pameran ada tiruan mesin saya, hari ini bisa apa
    didatangi pengacara di stan disuruh tanda tangan
    sampel saya disita di pameran
    siap siap pameran biar ga ditiru
    dituduh nyontek di pameran mebel jepara
    ada yang motret produk saya di expo
    polisi bisa tutup stan gara gara merek palsu?
    di inacraft ada yang jiplak tas saya
    di pameran stan lain majang alat gue
