question = Saya ingin memakai teknologi atau merek perusahaan lain. Bagaimana mendapat lisensi?
answer =
    Cari pemiliknya, periksa haknya, minta sejak awal, dan tanda tangani sebelum menanam modal.
    – Cari: daftar menunjukkan pemilik paten, merek, atau desain. Di universitas, tanya kantor alih teknologi.
    – Periksa: berlakukah di negara Anda dan di tempat Anda menjual? Mencakup yang Anda perlukan? Bolehkah orang ini melisensikannya?
    – Minta: surat singkat. Siapa Anda, mau membuat apa, di mana, berapa banyak. Tanpa rahasia.
    – Sepakati pokoknya, baru kontraknya.
    Tidak ada jawaban bukan persetujuan.
    Paten hanya mengikat di tempat ia ada, tetapi ekspor ikut dihitung. Tanya penasihat apakah ia masih bisa masuk ke negara Anda.
more-1 =
    Paten saja jarang mengajarkan keahliannya. Tanyakan apa yang ikut:
    – gambar, resep, program, pelatihan, bantuan di tempat Anda;
    – bagian atau bahan kunci, dan berapa harganya;
    – perbaikan kemudian;
    – uji atau kunjungan sebelum tanda tangan.
    Periksa juga apakah perlu izin dari orang lain. Satu produk bisa menyangkut banyak paten.
    Teknologi dari paten yang sudah berakhir pada dasarnya bebas. Nama, desain, dan paten yang lebih baru mungkin masih melindungi produknya. Pusat penelusuran TISC membantu mencari tahu.
more-2 =
    Yang bisa diminta penerima lisensi:
    – Pemilik berjanji memiliki haknya, dan menyebut sengketa yang diketahui.
    – Anda membayar dari penjualan nyata, dan lebih sedikit atau tidak sama sekali bila haknya gugur.
    – Perbaikan Anda tetap milik Anda, atau ditukar dengan adil.
    – Anda boleh menjual stok setelah berakhir.
    – Anda tidak harus membeli barang lain yang tidak diinginkan.
    – Pemilik bertindak terhadap penjiplak, atau membolehkan Anda.
    Sebagian negara meminta kontrak teknologi asing didaftarkan atau disetujui. Tanpa itu, bank bisa menolak pembayaran.
more-3 =
    Bila mengambil merek: pemilik akan memeriksa contoh, toko, dan iklan. Anda membesarkan nama yang bukan milik Anda. Jadi minta waktu cukup panjang, dan perpanjangan bila target tercapai.
    Jebakannya: pembayaran minimum yang tinggi meski tidak ada yang terjual. Mulai dengan sedikit barang dan waktu singkat.
    Jangan daftarkan merek pemilik atas nama sendiri tanpa persetujuan jelas. Itu bisa dibatalkan, atau harus diserahkan.
    Contoh: usaha susu mengambil tokoh kartun untuk gelas yogurnya. Mulai dengan satu rasa, dan diperluas setelah penjualannya diketahui.
ask =
    mau pakai teknologi paten orang, minta izinnya gimana
    cara dapat lisensi merek luar negeri
    kampus punya alat bagus, mau saya produksi
    surat minta lisensi isinya apa
    pemilik paten ga balas email, boleh dipakai?
    ambil lisensi kartun buat kemasan
    paten jepang mau dibuat di sini perlu izin ga
    minimum royalti ketinggian padahal belum laku
    pengen pake teknologi kampus
