question = Sengketa kami ada di beberapa negara dan harus tetap rahasia. Apa yang cocok?
answer =
    Hak berlaku per negara. Jadi lewat pengadilan sering berarti satu perkara di tiap negara, dengan hukum dan hasil berbeda. Di banyak negara berkas dan sidangnya terbuka.
    Mediasi atau arbitrase bisa menyatukan semuanya dalam satu perkara tertutup, bila kedua pihak sepakat:
    – satu tempat netral dan satu bahasa;
    – orang yang mengenal bidang Anda;
    – kerahasiaan menurut aturan pilihan Anda;
    – satu perjanjian, atau satu putusan, untuk semua negara itu.
    Bila ada yang harus segera dihentikan, pengadilan negara itu mungkin tetap perlu.
    Catat dulu negara, hak, kontrak, dan setiap hari terakhir di pengadilan atau kantor. Perundingan mungkin tidak menghentikannya.
more-1 =
    Sejauh mana rahasianya: menurut Aturan WIPO, adanya perkara, isi pembicaraan, dan hasilnya tetap rahasia, dengan beberapa pengecualian.
    Periksa aturan lembaga lain. Kerahasiaan tidak sama di mana-mana.
    Kerahasiaan bisa berakhir bila pengadilan diperlukan untuk melaksanakan atau membatalkan putusan, atau bila undang-undang mewajibkan laporan.
    Tanda tangani janji kerahasiaan sebelum menyerahkan dokumen. Untuk rahasia dagang, mintalah perintah pelindungan dari arbiter, supaya hanya orang tertentu yang melihatnya.
    Tawaran Anda dalam mediasi sebaiknya tidak dipakai nanti di pengadilan. Tuliskan ini dalam perjanjian.
more-2 =
    Apakah berlaku di luar negeri? Putusan arbitrase bisa dilaksanakan di sebagian besar negara menurut Konvensi New York.
    Perdamaian hasil mediasi mengikat seperti kontrak. Traktat yang lebih baru, Konvensi Singapura tentang Mediasi, memudahkan pelaksanaannya di negara anggotanya.
    Tanyakan kepada pengacara apakah negara tujuan Anda sudah bergabung.
    Jebakannya: putusan hanya mengikat kedua pihak. Perusahaan lain tidak terhenti, dan daftar di kantor tidak ikut berubah.
    Contoh: mitra dari negara berjauhan bersengketa soal resep dan namanya di beberapa pasar. Dalam satu mediasi mereka membagi pasar, dan resep itu tidak pernah masuk berkas pengadilan.
ask =
    ribut sama mitra di tiga negara, bisa sekali proses aja?
    sengketa resep jangan sampai bocor ke saingan
    gugat di tiap negara atau arbitrase sekali
    arbitrase beneran rahasia ga
    rahasia dagang kebuka kalau ke pengadilan?
    distributor malaysia sama singapura ribut, pengadilan mana
    mau selesai diam diam sama partner luar negeri
