question = Bagaimana cara mendaftarkan desain, langkah demi langkah?
answer =
    – Jangan perlihatkan kepada siapa pun sebelum diajukan. Sudah diperlihatkan? Cepat ajukan: sebagian negara masih membolehkannya untuk waktu terbatas.
    – Pastikan milik Anda. Buatan pekerja lepas atau mitra perlu pengalihan tertulis.
    – Telusuri produk dan desain yang mirip.
    – Buat gambar bagus dari semua sisi.
    – Isi formulir kantor KI: pemilik, pendesain, gambar, produk dan kelasnya.
    – Bayar biayanya, simpan nomor permohonan.
    Sebagian kantor hanya memeriksa formulir. Yang lain juga membandingkan dengan desain lama; ini lebih lama.
    Kantor punya formulir, biaya, dan aturan gambar. Tanyakan keringanan biaya untuk usaha kecil. Pemilik dari luar negeri sering perlu konsultan setempat.
more-1 =
    Beberapa desain dalam satu formulir? Di banyak negara Anda bisa mengajukan beberapa sekaligus, dan yang berikutnya lebih murah. Sering harus dalam kelas yang sama.
    Di Uni Eropa, satu permohonan bisa memuat { $together } desain, juga dari kelas yang berbeda.
    Negara lain hanya membolehkan satu desain untuk setiap permohonan.
    Pilah dulu: apa yang laku, apa yang mudah ditiru, apa yang akan bertahan. Ajukan yang itu.
    Satu set, misalnya cangkir dan poci, kadang bisa menjadi satu desain. Mungkin yang dilindungi lalu hanya set lengkapnya. Tanyakan sebelum memilih.
more-2 =
    Tetap tersembunyi setelah diajukan? Di banyak negara Anda bisa meminta pengumuman belakangan. Ini disebut penundaan pengumuman.
    Di Uni Eropa, penundaan bisa berlangsung { $hidden } sejak tanggal penerimaan atau tanggal prioritas.
    Sebagian negara tidak punya penundaan, dan sebagian langsung mengumumkan. Tanyakan sebelum mengajukan, karena sesudahnya sering terlambat.
    Selama tersembunyi, Anda sering tidak bisa berbuat banyak terhadap orang lain, atau hanya terhadap penjiplakan nyata.
    Jangan pernah meluncurkan sebelum tanggal penerimaan. Minta pengumuman saat Anda meluncurkan.
    Setelah permohonan awal, Anda punya { $priority } untuk mengajukan di negara lain dan tetap memakai tanggal awal.
more-3 =
    Kesalahan yang sering terjadi:
    – Peluncuran dulu, formulir belakangan.
    – Foto dengan bayangan, tangan, label harga, atau hanya dari depan.
    – Mengajukan atas nama orang yang bukan pemilik desain.
    – Nama produk yang terlalu sempit atau tidak jelas.
    – Surat dari kantor tidak dijawab tepat waktu.
    – Tanggal perpanjangan tidak dicatat.
    Setelah diajukan, gambar biasanya tidak bisa diubah. Jika ada yang kurang, segera ajukan lagi, selama desainnya masih baru.
    Contoh: pembuat perhiasan mengajukan cincin sebagai satu kelompok di musim semi. Pamerannya di musim panas, dan pengumuman menyusul minggu itu.
ask =
    cara daftar desain industri ke djki
    syarat daftar desain kemasan apa saja
    foto desain harus berapa sisi
    daftar beberapa model tas sekaligus bisa?
    desain sepatu baru mau launching, daftar dulu gimana caranya
    pengumuman desain bisa ditunda gak biar saingan gak lihat
    desain buatan freelancer mau didaftarkan atas nama cv
    salah upload gambar desain bisa diganti?
    lama proses daftar desain
    daftar desain mebel ukir caranya
    desain industri kemasan kerupuk daftar di mana
    berapa foto lampu yg harus dilampirin
