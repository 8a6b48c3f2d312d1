question = Bagaimana melindungi varietas tanaman baru saya di negara lain?
answer =
    Hak perlindungan varietas tanaman hanya berlaku di tempat ia diberikan. Anda mengajukan di tiap negara atau kawasan.
    Setelah pengajuan awal di anggota UPOV, Anda punya { $priority } untuk mengajukan di anggota lain dengan tanggal awal yang sama.
    Cara menghemat kerja:
    – Kantor kawasan: Uni Eropa punya satu kantor dan satu hak untuk semua negaranya. OAPI memberi untuk negara anggotanya di Afrika, dan ARIPO untuk yang ikut protokol tanamannya.
    – UPOV PRISMA: alat online yang mengirim data Anda ke banyak kantor.
    – Hasil uji satu kantor sering dipakai kantor lain.
    Awasi penjualan. Penjualan di satu negara bisa memulai hitungan untuk semua yang lain juga.
more-1 =
    Hitungan penjualan, di negara yang terikat teks UPOV terbaru:
    – Dijual di negara tempat mengajukan: ajukan dalam { $home-sale } sejak penjualan pertama di sana.
    – Dijual di tempat lain: ajukan dalam { $abroad-sale } sejak penjualan itu.
    – Pohon dan tanaman anggur yang dijual di tempat lain: ajukan dalam { $abroad-tree-sale }.
    – Dalam perhimpunan seperti Uni Eropa, penjualan di anggota lain bisa dianggap penjualan di dalam negeri.
    Hitungan ini bukan prioritas. Keduanya harus dijaga.
    Pilih negara dengan pertanyaan ini: Di mana petani memperbanyaknya? Di mana panennya dijual? Siapa bertindak di sana dan memungut uangnya?
    Tidak semua negara ikut UPOV. Ada yang punya hukum sendiri, ada yang tidak. Tanya kantornya.
more-2 =
    Bila meminta tanggal awal:
    – Sebutkan dalam permohonan kemudian.
    – Kantor bisa meminta salinan sah dari yang awal, dan contoh. Kantor wajib memberi waktu sedikitnya { $documents }.
    – Untuk surat lain dan bahan tanaman Anda punya { $material } setelah masa prioritas berakhir. Bisa lebih singkat bila permohonan awal ditolak atau ditarik.
    Mengirim tanaman perlu waktu: surat kesehatan, izin impor, karantina, dan musim yang tepat.
    Banyak kantor minta konsultan setempat. PRISMA menunjukkan tanaman dan kantor mana yang ikut, dan apa yang diperlukan tiap kantor.
more-3 =
    Jebakannya:
    – Daftar benih bukan pelindungan. Di banyak negara, benih tanaman tertentu hanya boleh dijual setelah didaftarkan terpisah. Mungkin perlu keduanya.
    – Mitra luar negeri mengajukan atas namanya. Tulis dalam kontrak bahwa hanya Anda yang boleh mengajukan.
    – Tidak ada hak di tempat tiruan ditanam. Hak di negara penjualan mungkin masih menjangkau panen dari tanaman ilegal, seperti bunga potong. Syaratnya sempit.
    Contoh: pemulia bunga potong mengajukan di negaranya. Dalam masa prioritas ia juga mengajukan di tempat lelang bunga terbesar dan di tempat petani memperbanyak untuk ekspor.
ask =
    lindungi varietas anggrek baru di luar negeri
    PVT di sini berlaku di malaysia ga
    upov prisma cara pakainya
    udah dijual di luar, masih bisa daftar PVT?
    mitra luar daftarkan bibit saya atas namanya
    indonesia anggota upov bukan
    kirim bibit buat uji di eropa
    bunga potong ekspor daftar varietas di mana
    stek anggur gue dibawa ke thailand
