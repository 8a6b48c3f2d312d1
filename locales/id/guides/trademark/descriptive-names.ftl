question = Bisakah nama yang menggambarkan produk didaftarkan?
answer =
    Biasanya tidak. Tanda deskriptif hanya menyebut apa produknya, mutunya, atau asalnya. Semua orang perlu kata itu, jadi kantor menolaknya.
    “Roti Segar” untuk toko roti biasanya ditolak.
    Pilihan yang lebih baik:
    – Kata karangan.
    – Kata nyata yang tidak ada kaitan dengan produk, misalnya “Lentera” untuk teh.
    – Kata yang hanya mengisyaratkan produk.
    Logo bisa membuat tandanya secara keseluruhan bisa didaftarkan. Kata deskriptif di dalamnya tetap bebas bagi orang lain.
more-1 =
    Yang dilakukan dulu: tanyakan apakah pesaing perlu kata Anda untuk menggambarkan produk yang sama. Jika ya, pilih nama lain.
    Jebakannya: ejaan salah (“Rooti Seger”) atau kata asing jarang membantu. Banyak kantor melihat bunyi dan terjemahannya.
    Nama juga tidak boleh menyesatkan: “Mimpi Sutra” untuk poliester itu bermasalah.
    Nama tempat bisa ditolak. Mungkin juga itu indikasi geografis yang dilindungi.
more-2 =
    Pengecualian: di banyak negara nama deskriptif bisa mendapat daya pembeda karena lama dan luas dipakai. Anda lalu harus membuktikan bahwa pelanggan melihatnya sebagai merek Anda.
    Bukti itu memakan waktu dan uang, dan aturannya tergantung negara.
    Yang sebaliknya juga bisa terjadi. Jika semua orang memakai merek Anda sebagai nama umum produk, Anda bisa kehilangannya.
    Contoh: tulis “teh Lentera” di kotak, jangan pernah “lentera” untuk sembarang teh.
ask =
    nama bakso enak bisa didaftarkan merek?
    merek saya ditolak karena kata umum
    pakai nama daerah buat merek kopi boleh?
    nama produk keripik pedas bisa jadi merek
    nama usaha yang gampang lolos merek contohnya
    ditolak djki tidak memiliki daya pembeda
    kata bahasa inggris bisa jadi merek gak
    ejaan diubah dikit biar lolos merek bisa?
    nama keripik pedas ditolak kenapa
    boleh ga merek namanya kopi enak
    ditolak katanya namanya terlalu umum
    kopi enak bisa jadi nama sendiri ga
    nama keluarga boleh jadi nama dagang
