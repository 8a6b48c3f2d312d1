question = Apa yang sebaiknya ada dalam kontrak lisensi?
answer =
    Sebelum menandatangani, periksa apakah kontrak menjawab pertanyaan ini:
    – siapa para pihaknya, dan siapa pemilik haknya?
    – hak yang mana persisnya: nomor, merek, ciptaan, atau rahasia?
    – apa yang boleh: membuat, menjual, mencetak, mengubah, memberi sublisensi?
    – di mana, dan berapa lama?
    – eksklusif atau tidak?
    – apa yang dibayar, kapan, dan siapa memeriksa?
    – siapa mengurus mutu, perpanjangan, dan tiruan orang lain?
    – bagaimana berakhirnya, dan bagaimana dengan stok?
    – hukum mana, dan siapa menyelesaikan sengketa?
    Jika ada jawaban yang kurang, di situ pertengkaran menunggu.
more-1 =
    Hal yang sering dilupakan:
    – mutu: pemilik merek yang tidak pernah memeriksa mutu bisa melemahkan mereknya, di sebagian negara bahkan kehilangan;
    – perbaikan: siapa pemilik hasil yang diperbaiki penerima lisensi?
    – sublisensi dan penjualan usaha: hanya dengan persetujuan Anda?
    – kewajiban sungguh membuat dan menjual, dengan jumlah terendah;
    – siapa membayar, dan siapa ke pengadilan, bila ada yang meniru;
    – kerahasiaan, juga setelah berakhir.
more-2 =
    Yang dilarang tergantung negaranya. Hukum persaingan sering membatasi harga jual kembali yang ditetapkan, wilayah tertutup, dan larangan menyerang hak itu.
    Di sebagian negara, kontrak atau pencatatannya di kantor kekayaan intelektual memerlukan bentuk tertentu.
    Jebakannya: contoh dari negara lain, dengan hukum lain di dalamnya.
    Klausul sengketa sekarang biayanya kecil. Mediasi dulu, lalu arbitrase atau pengadilan, adalah pilihan yang umum.
    Minta pengacara membaca kontrak eksklusif atau panjang sebelum Anda menandatangani. Itu lebih murah daripada keluar darinya kemudian.
ask =
    contoh kontrak lisensi merek
    isi perjanjian lisensi paten apa saja
    mau kasih lisensi resep ke teman, pasal apa yang wajib
    kontrak royalti lagu yang harus dicek
    perjanjian lisensi harus dicatat di djki?
    pembeli lisensi jual barang jelek, bisa diputus?
    template license agreement indonesia
    stok sisa setelah lisensi habis gimana
    isi surat izin pakai merek
    apa aja yg ditulis sama pabrik
