question = Ada yang menjiplak produk, nama, atau desain saya. Apa yang bisa dilakukan?
answer =
    Tetap tenang dan bergerak cepat, menurut urutan ini:
    – amankan bukti sebelum penjiplak sadar: tangkapan layar, pembelian uji, tanggal;
    – periksa hak Anda: apa yang dilindungi, di negara itu, masih berlaku, atas nama Anda?
    – tentukan keinginan Anda: mereka berhenti, uang, atau lisensi;
    – lalu tulis surat, pakai formulir platform, ke bea cukai, mediasi, atau pengadilan.
    Tanpa hak terdaftar pun Anda mungkin punya dasar, misalnya bila pembeli disesatkan. Ini persaingan curang, dan tergantung negara.
    Jangan menghina atau menuduh di depan umum. Itu bisa berbalik merugikan Anda.
more-1 =
    Siapa pelakunya dan mengapa, itu penting. Toko kecil sering berhenti setelah telepon atau surat yang sopan. Pabrik barang palsu tidak.
    Surat resmi yang meminta berhenti disebut surat peringatan (somasi). Minta pengacara memeriksanya dulu.
    Jebakannya: di sebagian negara, mengancam tanpa hak yang kuat bisa merugikan uang Anda. Lawan juga bisa terdorong menyerang hak Anda.
    Menunggu juga jebakan. Pengadilan memberi perintah mendesak hanya kepada yang cepat bertindak, dan tuntutan berakhir setelah beberapa waktu.
more-2 =
    Cara menyelesaikannya, dari yang ringan ke yang berat: bicara, surat, penghapusan oleh platform, mediasi, bea cukai, pengadilan, polisi untuk barang palsu.
    Pengadilan bisa memerintahkan mereka berhenti dan membayar ganti rugi. Itu memakan waktu dan uang, jadi bandingkan dengan kerugian Anda.
    Hak Anda mungkin lebih banyak dari yang Anda kira. Bentuk bisa menjadi desain, teks atau gambar punya hak cipta, nama mungkin dilindungi karena dipakai.
    Contoh: pembuat keranjang menemukan motifnya di sebuah toko. Ia membeli satu, menyimpan kuitansi, menunjukkan gambarnya yang bertanggal, dan mereka menyepakati lisensi.
ask =
    produk saya dijiplak orang, harus gimana
    nama brand saya ditiru toko sebelah
    desain tas dicontek pabrik besar
    kemasan kami ditiru persis sama pesaing
    belum daftar merek tapi ditiru, bisa nuntut?
    resto lain pakai konsep dan nama mirip kami
    lapor polisi kalau produk dipalsukan
    menu sama logo warung saya dijiplak
    tetangga niru kerajinan bambu saya
    model gelang saya dijiplak penjual lain
    ada yg jual lilin gue plek setengah harga
    tetangga lapak niru blangkon plek ketiplek
