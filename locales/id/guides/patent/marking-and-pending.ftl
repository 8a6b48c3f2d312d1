question = Bolehkah saya menulis “dipatenkan” atau “paten dalam proses” di produk?
answer =
    Boleh, bila benar di negara tempat Anda menjual.
    – “Paten dalam proses” (patent pending) berarti permohonan Anda di sana sudah diajukan dan masih hidup. Ini memperingatkan orang. Ini belum hak.
    – “Dipatenkan” berarti paten sudah diberikan, berlaku, dan mencakup produk ini.
    Di negara Konvensi Paris, haknya sendiri tidak bergantung pada tanda ini. Tetapi di sebagian negara Anda bisa mendapat uang lebih sedikit dari penjiplak bila tandanya tidak ada.
    Tanda palsu bisa dihukum di banyak negara. Jadi tanya kantor atau penasihat kata mana yang dipakai, dan kapan harus dihapus.
more-1 =
    Caranya:
    – Tulis negara dan nomor, di produk, kemasan, atau buku panduan.
    – Sebagian negara menerima alamat web berisi daftar paten Anda. Yang lain tidak, jadi tanyakan dulu.
    – Ganti “dalam proses” menjadi “dipatenkan” setelah pemberian, bukan sebelumnya.
    – Simpan daftar produk mana memakai nomor apa, dan sampai kapan.
    – Pakai kata yang tepat. Paten sederhana, desain, dan merek bukan paten. Tanda ® hanya untuk merek terdaftar.
    Tidak ada tempat di produk? Pakai label, kantong, atau faktur.
more-2 =
    Jebakannya:
    – Anda berencana mengajukan, tetapi belum: “dalam proses” itu palsu.
    – Anda menjual dus yang sama di beberapa negara: sebutkan di mana patennya.
    – Paten sudah hapus atau berakhir: di banyak negara katanya harus hilang. Ganti label, situs, dan iklan lama.
    – “Paten dunia” selalu salah.
    – “Mutu dipatenkan” untuk merek atau resep bisa menyesatkan pembeli.
    Pesaing memakai tanda palsu? Lihat daftar negara itu, simpan foto, dan tanya penasihat. Badan konsumen atau pengadilan bisa bertindak.
    Contoh: pembuat perkakas mencetak negara di samping nomor. Jadi di luar negeri tidak ada yang bisa berkata ia mengaku punya paten di sana.
ask =
    boleh tulis patent pending di kemasan
    tulis sudah dipatenkan padahal belum keluar
    tanda R dan paten beda ga
    nomor paten wajib dicantumkan?
    saingan ngaku produknya dipatenkan padahal bohong
    paten sudah mati label harus diganti?
    tulisan hak paten di bungkus, salah ga kalau itu merek
    boleh nulis paten pending di dus
