question = Bagaimana varietas tanaman baru dilindungi?
answer =
    Di banyak negara dengan hak pemulia, yaitu hak perlindungan varietas tanaman. Ini hak tersendiri, di samping paten.
    Anda bisa mendapatkannya bila varietas itu:
    – baru: belum terlalu lama dijual sebelum diajukan
    – unik: jelas berbeda dari varietas yang dikenal
    – seragam: tanamannya serupa
    – stabil: tetap sama saat diperbanyak
    Varietas itu juga perlu nama yang cocok.
    Orang lain lalu perlu persetujuan Anda untuk memproduksi atau menjual benih, bibit, atau steknya. Hanya berlaku di negara atau wilayah yang memberikannya, untuk waktu terbatas.
more-1 =
    Di negara yang terikat teks terbaru traktat UPOV, hak ini wajib berlaku sedikitnya { $term } sejak pemberian.
    Untuk pohon dan tanaman anggur, di sana sedikitnya { $tree-term }.
    Batas yang biasa:
    – penanaman pribadi yang bukan usaha
    – percobaan
    – pemuliaan: orang lain boleh memakai varietas Anda untuk memuliakan yang baru
    – benih simpanan petani: banyak negara membolehkan petani menyimpan sebagian benih dari panennya, dalam batas. Ini sangat berbeda-beda.
    Sebagian negara punya sistem sendiri, atau hak lain untuk petani.
more-2 =
    Contoh: sebuah kebun bibit menemukan mawar berwarna baru di antara tanamannya, memperbanyak, dan menjaganya tetap sama. Itu bisa menjadi varietas tersendiri, karena ditemukan dan dikembangkan.
    Jebakannya:
    – Tanaman yang hanya Anda bawa dari daerah lain bukan varietas Anda. Varietas lokal lama tidak dimiliki siapa pun dengan cara ini.
    – Menjual terlalu dini bisa menutup peluang Anda.
    – Memakai tanaman liar atau asing mungkin perlu izin atau perjanjian pembagian manfaat.
    Nama varietas harus tetap bebas dipakai semua orang. Nama dagang benih Anda adalah merek, dan sebaiknya kata lain.
ask =
    pvt itu apa
    tanaman hasil persilangan bisa dipatenkan?
    varietas baru padi dilindungi gimana
    durian unggul dari kebun saya bisa dapat hak?
    bibit unggul saya diperbanyak orang lain
    bedanya pvt sama paten
    nemu mutasi bunga warna baru di kebun
    syarat buss varietas tanaman
    bibit cabai hasil silangan sendiri lindungi gimana
    gue nyilangin cabe tahan layu
