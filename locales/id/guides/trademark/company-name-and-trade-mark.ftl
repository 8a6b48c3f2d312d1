question = Apakah nama perusahaan, papan toko, atau nama media sosial saya itu merek?
answer =
    Tidak dengan sendirinya. Itu hal berbeda, dicatat di tempat berbeda:
    – Daftar perusahaan menunjukkan bahwa perusahaan Anda ada dengan nama itu.
    – Izin usaha membolehkan Anda berusaha.
    – Alamat web atau nama media sosial hanyalah alamat.
    – Merek terdaftar memungkinkan Anda melarang orang memakai tanda serupa untuk barang atau jasa serupa.
    Nama perusahaan yang diterima tidak berarti boleh dipakai sebagai merek. Banyak daftar tidak membandingkannya dengan merek.
    Untuk melindungi nama yang dilihat pelanggan, telusuri, lalu ajukan sebagai merek di kantor KI.
    Orang lain sudah mengajukan? Lihat daftar hari ini. Mungkin masih bisa berkeberatan, tetapi waktunya pendek.
more-1 =
    Nama usaha tetap punya sedikit pelindungan. Di negara Konvensi Paris, nama dagang dilindungi tanpa permohonan.
    Di sebagian negara, tanda yang dipakai juga punya hak sebagai merek tanpa pendaftaran.
    Sejauh mana, tergantung negaranya. Sering Anda harus menunjukkan bahwa nama itu dipakai dan dikenal di sana. Mungkin hanya mencakup kota Anda.
    Jadi simpan bukti: foto papan dengan tanggal, faktur, iklan, berita.
    Sebagian negara punya daftar khusus nama dagang. Tanyakan kepada kantor apa cakupannya.
    Nama keluarga di toko juga bisa menjadi merek. Di banyak negara, orang lain dengan nama keluarga itu tetap boleh memakainya dengan jujur untuk usaha.
more-2 =
    Yang dilakukan:
    – Tulis tanda yang sungguh dilihat pelanggan. Sering lebih pendek dari nama hukumnya.
    – Telusuri di basis data merek, bukan hanya di daftar perusahaan.
    – Ajukan tanda itu untuk barang dan jasa yang Anda jual. Kata seperti “PT” tidak menambah apa-apa.
    – Tentukan pemiliknya: Anda, atau perusahaan.
    – Ambil alamat web dan nama media sosial utama bersamaan, sebelum diumumkan.
    Di media sosial, aturan platform yang menentukan. Sebagian lebih mudah mengembalikan nama yang ditiru kepada pemilik merek terdaftar.
more-3 =
    Jebakannya:
    – Orang lain mendaftarkan nama perusahaan Anda sebagai merek. Awasi permohonan baru dan berkeberatan tepat waktu.
    – Perusahaan baru memakai nama hampir sama. Sebagian daftar perusahaan menerima keberatan, tetapi hanya dalam waktu singkat. Segera tanya.
    – Mitra yang mendaftarkan perusahaan keluar dan membawa namanya. Sepakati pemiliknya tertulis.
    – Perusahaan ditutup dan mereknya terlupa. Alihkan sebelumnya; jika tidak, bisa hilang.
    – Nama atau alamat perusahaan berubah, kantor KI tidak diberi tahu. Surat hilang.
    Contoh: daftar perusahaan menerima “Baobab Foods Limited”. Pembuat jus sudah memiliki merek “Baobab”. Perusahaan baru itu juga menjual jus, jadi labelnya harus diganti.
ask =
    nama pt sudah terdaftar ahu, otomatis jadi merek?
    sudah punya nib, nama usaha aman kan
    orang lain daftarin merek pakai nama toko saya
    nama instagram toko sama dengan merek orang
    bedanya nama perusahaan dan merek
    cv saya namanya mirip merek terdaftar
    papan toko 10 tahun belum daftar merek
    username tiktok bisa dilindungi?
    nama CV udah disahkan berarti merek aman?
    punya NIB masih perlu merek?
    udah ada akta cv, namanya otomatis aman?
