question = Tanaman apa yang bisa dilindungi, dan apa arti baru, unik, seragam, dan stabil?
answer =
    Yang bisa dilindungi adalah varietas: kelompok tanaman dengan ciri jelas yang tetap saat diperbanyak. Anda memuliakannya, atau menemukan dan mengembangkannya.
    Menurut teks UPOV terbaru, varietas harus:
    – baru: belum terlalu lama dijual sebelum diajukan
    – unik: jelas berbeda dari setiap varietas yang sudah dikenal di mana pun
    – seragam: tanamannya sama dalam ciri yang penting
    – stabil: tetap sama setelah diperbanyak berulang kali
    – bernama: dengan nama yang sesuai, yaitu denominasi
    Tidak harus lebih enak atau lebih banyak hasilnya. Tanyakan dulu apakah negara Anda melindungi jenis tanaman ini.
more-1 =
    Baru itu soal penjualan, bukan soal tidak dikenal. Yang dihitung adalah menjual benih, tanaman, atau panen kepada orang lain dengan persetujuan Anda, untuk memanfaatkan varietas.
    Di negara yang terikat teks UPOV terbaru:
    – Dijual di negara tempat mengajukan: tidak lebih dari { $home-sale } sebelum mengajukan.
    – Dijual di negara lain: tidak lebih dari { $abroad-sale } sebelumnya.
    – Pohon dan tanaman anggur di negara lain: tidak lebih dari { $abroad-tree-sale } sebelumnya.
    – Dalam perhimpunan seperti Uni Eropa, penjualan di anggota lain bisa dianggap penjualan di dalam negeri.
    Catat penjualan pertama di tiap negara. Yang dijual pencuri di luar kehendak Anda biasanya tidak dihitung. Aturan negara lain bisa berbeda.
more-2 =
    Kantor menguji unik, seragam, dan stabil, biasanya dengan menanamnya di samping yang dikenal. Ini disebut uji BUSS atau DUS.
    Nama varietas:
    – Harus membedakan varietas ini dari yang lain dalam spesies sama atau dekat.
    – Tidak boleh menyesatkan soal ciri, nilai, atau pemulia.
    – Angka saja hanya boleh di tempat yang biasa begitu.
    – Sebaiknya nama sama di tiap negara.
    – Semua penjual varietas harus memakainya, juga setelah haknya berakhir.
    Jadi pisahkan merek Anda. Nama yang juga Anda miliki sebagai merek bisa ditolak.
more-3 =
    Yang tidak bisa dilindungi begini: tanaman tunggal tanpa galur, gen, cara memuliakan, atau tanaman yang hanya ditemukan dan tidak dikembangkan. Cabang mutan yang diperbanyak dan tetap stabil bisa menjadi varietas.
    Sebagian negara melindungi semua tanaman, yang lain hanya yang ada di daftar. Jamur atau ganggang dihitung atau tidak, juga berbeda.
    Contoh: petani menemukan cabang jeruk yang lambat masak. Ia menyambungnya, mengamati beberapa musim, dan menyimpan catatan serta foto. Cirinya tetap. Lalu ia mengajukan, sebelum menjual bibit.
    Jebakannya: varietas yang sudah bertahun-tahun ditanam tetangga itu dikenal, meski tidak ada yang mendaftarkannya.
ask =
    tanaman apa yang bisa didaftar PVT
    nemu cabang jeruk beda, bisa dilindungi ga
    arti baru unik seragam stabil
    varietas harus lebih unggul ga
    nama varietas boleh sama kayak merek?
    jamur tiram bisa PVT?
    bibit sudah dijual setahun masih bisa daftar
    jamur sama lumut bisa juga?
