question = Bagaimana cara mendaftarkan merek?
answer =
    Anda mengajukan permohonan ke kantor kekayaan intelektual setiap negara atau wilayah tempat Anda ingin pelindungan.
    – Pastikan tandanya punya daya pembeda dan bebas.
    – Daftar barang dan jasa Anda, menurut kelas.
    – Isi formulir kantor, di banyak tempat secara online, dengan merek dan pemiliknya.
    – Bayar biaya resmi. Biaya sering naik dengan setiap kelas.
    Kantor memeriksa dan, di kebanyakan negara, mengumumkan merek. Orang lain boleh berkeberatan.
    Jika tidak ada halangan, merek didaftar. Lamanya tergantung negara.
more-1 =
    Tentukan pemilik sebelum mengajukan: Anda, atau perusahaan Anda. Jangan biarkan desainer, distributor, atau manajer toko mengajukan atas namanya sendiri.
    Setelah diajukan, merek biasanya tidak bisa diubah, dan daftar barangnya tidak bisa ditambah. Periksa keduanya sebelum membayar.
    Jawab setiap surat kantor tepat waktu. Surat yang tidak dijawab bisa mengakhiri permohonan.
    Hati-hati dengan tagihan dari perusahaan yang namanya terdengar resmi. Bayar hanya kantor atau penasihat pilihan Anda.
more-2 =
    Menjual ke luar negeri? Pendaftaran di dalam negeri tidak melindungi Anda di sana.
    Setelah permohonan awal, Anda punya { $priority } untuk mengajukan di luar negeri dan tetap memakai tanggal awal.
    Anda bisa mengajukan negara demi negara, lewat kantor regional, atau lewat Sistem Madrid bila negara Anda anggota.
    Contoh: pembuat sabun mengajukan di dalam negeri, lalu menambah pasar ekspornya sebelum pameran.
    Banyak kantor mewajibkan konsultan setempat bagi pemohon asing. Tanyakan sebelum mengajukan.
ask =
    cara daftar merek
    daftar merek online djki langkahnya
    syarat daftar merek umkm
    mau daftarin nama brand kopi, mulai dari mana
    berapa lama proses merek sampai sertifikat
    daftar merek atas nama pribadi atau pt
    cara daftar haki merek dagang
    patenkan nama usaha gimana caranya
    daftar merek perlu logo gak
    mematenkan nama toko kue caranya
    daftarin merek sambal emak sendiri tanpa calo
    ngurus nama usaha ke mana dulu
    belum punya pt, boleh ngajuin nama ga
    jualan rumahan mau daftarin nama kerupuk
