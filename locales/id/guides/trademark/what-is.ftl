question = Apa itu merek dan apa yang dilindunginya?
answer =
    Merek adalah tanda yang membedakan barang atau jasa Anda dari milik orang lain.
    Bisa berupa nama, logo, atau slogan. Di banyak negara bisa juga bentuk, warna, atau suara.
    Dengan pendaftaran, Anda bisa melarang orang lain memakai tanda yang mirip dan membingungkan untuk barang atau jasa yang sama atau serupa.
    Yang dilindungi tandanya. Produk, resep, atau ide di baliknya tidak dilindungi.
    Merek hanya berlaku di negara atau wilayah tempat Anda mendaftar. Merek bisa diperpanjang terus.
more-1 =
    Yang dilakukan dulu:
    – Pilih tanda yang tidak sekadar menggambarkan jualan Anda.
    – Telusuri merek yang lebih tua.
    – Ajukan sebelum mencetak label, membuka toko, atau mengumumkan nama.
    Di banyak negara, orang yang lebih dulu mengajukan punya hak lebih kuat. Di sebagian, pemakaian lebih awal juga dihitung.
    Jebakannya: nama perusahaan, nama domain, atau akun media sosial bukan merek. Memiliki salah satunya tidak memberi Anda merek.
more-2 =
    Contoh: toko roti mendaftarkan “Unta Biru” untuk roti dan kue.
    Toko itu biasanya bisa menghentikan toko roti lain bernama “Unta-Unta Biru”. Biasanya tidak bisa menghentikan bengkel bernama sama, karena jasanya berjauhan.
    Merek yang sangat terkenal bisa menjangkau lebih jauh.
    Pakai huruf R dalam lingkaran hanya di tempat merek terdaftar. Pemakaian keliru adalah pelanggaran pidana di sebagian negara.
    Apakah Anda punya hak tanpa pendaftaran, tergantung negaranya.
ask =
    merek itu apa
    kenapa harus daftar merek
    brand sama merek beda gak
    merek melindungi apa saja
    logo dan nama daftar satu merek?
    merek terdaftar berlaku di seluruh indonesia?
    jualan rumahan perlu merek gak
    merek melindungi resep juga?
    warung nasi padang saya perlu hak paten nama ga
    fungsi daftar brand buat penjual online
    biar nama usaha ga diambil orang gimana
    warung gue namanya Bu Tin, eh ada yang buka Bu Tin juga
    plang toko gue dipake orang sebelah
    mau patenin nama warung biar ga ditiru
