question = Apa itu Sistem Hague untuk desain?
answer =
    Sistem Hague memungkinkan Anda mendaftarkan desain di banyak negara dengan satu permohonan ke WIPO.
    Anda memakai satu bahasa, Inggris, Prancis, atau Spanyol, dan membayar di satu tempat.
    Satu permohonan bisa memuat sampai { $designs } desain, bila dalam kelas produk yang sama.
    Anda perlu kaitan dengan anggota: kewarganegaraan, tempat tinggal, atau domisili di sana, atau usaha nyata.
    Anda tidak perlu pendaftaran di dalam negeri dulu.
    Setiap negara tetap memutuskan menurut hukumnya sendiri dan boleh menolak.
    Pendaftaran diperpanjang setiap { $renewal }.
more-1 =
    Kapan cocok: yang Anda jual adalah tampilan produk, di beberapa negara anggota.
    Kapan mungkin tidak cocok: Anda hanya perlu satu negara, atau pasar Anda bukan anggota.
    Kaitannya juga bisa lewat organisasi anggota, seperti Uni Eropa atau OAPI, bila negara Anda termasuk di dalamnya.
    Contoh: sebuah studio lampu mengajukan lampu barunya satu kali. Studio itu memilih pasar tempat distributornya bekerja.
    Sebelum mulai, periksa setiap pasar di daftar anggota WIPO.
more-2 =
    Jebakannya:
    – Ajukan sebelum memperlihatkan. Setiap negara memakai aturannya sendiri tentang kebaruan dan masa tenggang.
    – Gambar yang lebih baik tidak bisa ditambahkan nanti. Sebagian kantor pemeriksa meminta tampak khusus.
    – Kantor yang diam bukan jaminan bahwa hak Anda kuat. Di kantor yang tidak memeriksa, desain tetap bisa dibatalkan kemudian.
    Masa penolakan adalah { $refusal } sejak pengumuman untuk banyak kantor.
    Kantor yang memeriksa boleh memakai paling lama { $long }.
    Penolakan harus dijawab di negara itu, biasanya dengan konsultan setempat.
more-3 =
    WIPO memungut biaya dasar { $fee } untuk desain pertama, dan lebih sedikit untuk setiap desain berikutnya.
    Ditambah biaya pengumuman dan biaya untuk setiap negara pilihan. WIPO punya kalkulator biaya gratis.
    Pemohon dari negara kurang berkembang membayar jauh lebih sedikit kepada WIPO.
    Dengan perpanjangan, setiap anggota wajib membolehkan sedikitnya { $minimum } seluruhnya. Banyak yang membolehkan lebih.
    Untuk menambah negara nanti, Anda perlu permohonan baru, dan saat itu desainnya mungkin tidak baru lagi.
ask =
    sistem hague desain itu apa
    daftar desain ke banyak negara sekaligus
    desain furnitur mau diekspor, daftar luar negeri gimana
    hague agreement biaya dasar berapa
    berapa desain dalam satu permohonan hague
    umkm indonesia bisa pakai hague?
    daftar desain internasional wipo bahasa apa
    perpanjang desain hague tiap berapa tahun
    desain kursi rotan mau didaftar banyak negara
    sekali ajuin 20 model lampu ke banyak negara
    mau kursi gue aman di eropa juga
