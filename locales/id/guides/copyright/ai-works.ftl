question = Siapa pemilik teks, gambar, atau logo yang dibuat dengan alat AI?
answer =
    Mungkin tidak ada. Di banyak negara, hak cipta memerlukan pencipta manusia.
    Yang dibuat alat itu sendirian mungkin tidak punya hak cipta. Orang lain juga bisa memakainya.
    Yang Anda tambahkan sendiri mungkin dilindungi: gambar, teks, pilihan, dan susunan Anda, atau perubahan yang nyata.
    Beberapa negara punya aturan lain, dan hukumnya masih bergerak. Tanyakan untuk negara Anda.
    Ketentuan alat itu menyebut apa yang boleh dilakukan dengan hasilnya. Ketentuan itu tidak bisa menciptakan hak cipta yang tidak diberikan hukum.
    Jangan pernah memasukkan informasi rahasia ke alat publik.
more-1 =
    Supaya posisi Anda lebih baik:
    – Pakai alat itu sebagai bantuan, dan kerjakan sendiri bagian kreatifnya.
    – Simpan sketsa, masukan, dan versinya. Itu menunjukkan bagian yang berasal dari manusia.
    – Katakan yang sebenarnya kepada kantor pencatat atau klien tentang peran alat itu, bila ditanya.
    – Tanyakan kepada pekerja lepas apakah mereka memakai alat seperti itu. Tulis jawabannya dalam kontrak.
    Contoh: seorang ilustrator menggambar tokoh dengan tangan dan alat itu mewarnainya. Gambarnya tetap karyanya.
more-2 =
    Sisi lain risikonya: hasilnya bisa mirip karya orang lain.
    – Cari gambar dan teks yang mirip sebelum Anda mengumumkan.
    – Jangan minta gaya seniman yang masih hidup, tokoh terkenal, merek, atau wajah nyata.
    – Periksa apakah paket alat Anda membolehkan pemakaian usaha.
    “Mesin yang membuatnya” biasanya bukan pembelaan bila Anda mengumumkan hasilnya.
    Di sebagian negara, Anda juga wajib menyebut bahwa gambar atau suara dibuat mesin.
more-3 =
    Untuk logo, pikirkan merek.
    Merek tidak harus berupa ciptaan dengan hak cipta. Merek harus membedakan barang Anda dari barang orang lain.
    Jadi logo buatan alat sering tetap bisa didaftarkan sebagai merek, bila punya daya pembeda dan bebas.
    Telusuri dulu. Banyak pengguna mendapat gambar mirip dari alat yang sama.
    Tanpa hak cipta, tiruan di luar bidang usaha Anda mungkin lebih sulit dihentikan. Gambar sendiri memberi Anda lebih banyak.
ask =
    logo dari chatgpt hak ciptanya punya siapa
    gambar ai boleh dijual di kaos?
    bikin logo pakai canva ai bisa didaftarkan merek?
    foto produk buatan midjourney ditiru orang, bisa dilaporkan?
    buku anak ilustrasi ai, saya pemiliknya bukan
    desainer saya ternyata pakai ai, gimana dong
    lagu dari suno boleh buat iklan toko
    copywriting dari chatgpt ada hak ciptanya gak
    logo dari AI punya siapa
    gambar chatgpt boleh dijual ga
    gambar dari ai dijual, bisa ngelarang orang?
