question = Apa itu nama domain, dan apakah itu melindungi merek saya?
answer =
    Nama domain adalah alamat Anda di internet: sebuah nama diikuti akhiran. Anda memegangnya lewat kontrak dengan registrar, selama Anda membayar.
    Nama domain bukan merek. Alamat saja tidak memberi hak menghentikan orang lain memakai nama itu.
    Merek juga tidak memberi Anda alamatnya. Siapa yang lebih dulu meminta alamat bebas biasanya mendapatkannya.
    Jadi periksa keduanya sebelum peluncuran. Apakah alamatnya bebas, dan adakah yang punya merek lebih awal untuk barang atau jasa serupa?
    Lalu ambil keduanya segera: alamatnya, dan mereknya di negara tempat Anda menjual.
more-1 =
    Daftarkan alamat atas nama usaha Anda. Bila perancang web atau karyawan memegangnya, mengambil kembali bisa sulit.
    Pegang sendiri data masuknya, pakai alamat kontak yang Anda baca, dan nyalakan perpanjangan otomatis. Alamat yang kedaluwarsa bisa diambil orang lain.
    Perpanjang hanya di akun Anda sendiri pada registrar. Surat mirip tagihan perpanjangan sering datang dari penjual lain.
    Jangan beli semua akhiran. Ambil yang diketik pelanggan, dan mungkin salah ketik yang jelas.
more-2 =
    Akhiran negara mengikuti aturan tiap negara. Sebagian meminta perusahaan atau merek setempat. Lihat registri negara itu.
    Jebakannya: alamat bebas pun bisa bermasalah. Bila nama itu merek orang di bidang Anda, memakainya bisa menjadi pelanggaran.
    Contoh: toko roti menemukan alamatnya bebas dan mencetak dus. Toko roti lain di negara yang sama punya mereknya dan meminta berhenti.
    Penelusuran di basis data merek gratis, seperti Global Brand Database, akan menunjukkan risikonya.
ask =
    nama website saya dilindungi ga
    udah beli .com berarti namanya punya saya?
    beda domain sama merek
    daftar domain dulu atau brand dulu
    tukang web pegang domain saya atas namanya
    punya website masih perlu merek?
    domain itu apa sih sebenarnya
    alamat web toko kecil biar aman
