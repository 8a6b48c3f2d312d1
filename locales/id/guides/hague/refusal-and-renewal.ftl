question = Sebuah negara menolak desain Hague saya, atau waktunya perpanjangan. Apa yang dilakukan?
answer =
    Penolakan hanya untuk negara itu, dan masih bisa dijawab. Yang lain tetap berjalan.
    Baca hari ini: desain mana, alasan apa, dan hari terakhir menjawab. Anda menjawab ke kantor itu, biasanya lewat konsultan setempat, bukan ke WIPO.
    Kantor itu sendiri punya { $refusal } sejak pengumuman untuk menolak. Waktu Anda menjawab tertulis di surat.
    Kantor yang memeriksa bisa punya { $long } untuk menolak.
    Perpanjangan dilakukan dalam satu langkah, di WIPO, setiap { $renewal }. Anda memilih negara dan desain mana yang dipertahankan.
    Tiap negara harus memberi sedikitnya { $minimum } seluruhnya, bila diperpanjang. Banyak yang memberi lebih.
more-1 =
    Alasan penolakan yang biasa, dan yang bisa menolong:
    – Desain lama yang mirip. Tunjukkan bedanya, atau lepaskan negara itu.
    – Anda sendiri sudah memperlihatkannya. Cari aturan masa tenggang negara itu, bukti dan formulirnya.
    – Gambar tidak menunjukkan bentuk seutuhnya. Kadang penjelasan menolong. Gambar baru biasanya tidak bisa ditambah.
    – Desain yang tidak menyatu. Pilih satu, atau pecah.
    – Produk hanya mengikuti fungsinya.
    Kantor tidak boleh menolak karena bentuk permohonan. WIPO sudah memeriksanya.
more-2 =
    Putuskan menurut nilainya. Tanyakan harga jawaban awal kepada konsultan setempat sebelum setuju.
    Bila Anda diam, penolakan biasanya menjadi final di negara itu. Biaya tidak dikembalikan.
    Tidak ada penolakan tepat waktu? Maka desain berlaku di sana seolah kantor itu memberikannya. Banyak kantor juga mengirim pernyataan pemberian pelindungan, yang berguna untuk bea cukai dan toko online.
    Serangan belakangan tetap mungkin: orang lain bisa meminta pengadilan atau kantor membatalkan desain.
    Keadaan tiap negara ada di basis data Hague WIPO yang gratis.
more-3 =
    Perpanjangan dalam praktik:
    – Catat tanggalnya pada hari pendaftaran. Pengingat bisa hilang.
    – Bayar WIPO secara online. Ada biaya dasar untuk desain, dan biaya untuk tiap negara.
    – Selama waktu terbatas setelah tanggal itu Anda masih bisa memperpanjang, dengan biaya tambahan. Lihat hari terakhir di halaman WIPO.
    – Setelah itu, pelindungan dari pendaftaran ini hilang, dan biasanya tidak bisa kembali.
    Jebakannya: waktu terpanjang tidak sama di mana-mana. Di sebagian negara perpanjangan berakhir lebih awal.
    Contoh: pembuat lampu hanya mempertahankan model klasiknya, dan hanya di negara yang masih membeli.
ask =
    desain hague ditolak amerika, terus gimana
    kantor bilang desain saya ga baru
    perpanjang desain internasional caranya
    telat perpanjang desain hague
    bisa perpanjang satu desain aja?
    jawab penolakan desain harus pakai konsultan sana?
    ga ada kabar dari negaranya, sudah dilindungi belum
    berapa tahun maksimal desain internasional
    satu negara nolak bentuknya, yg lain gugur?
