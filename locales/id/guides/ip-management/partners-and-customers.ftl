question = Siapa pemilik yang kami buat atas pesanan pelanggan, atau bersama mitra?
answer =
    Jika kontrak tidak mengaturnya, hukum negara yang memutuskan. Untuk karya yang sama, haknya bisa jatuh ke pembuat atau ke pelanggan.
    Jadi tulis sebelum mulai:
    – apa yang dibawa setiap pihak, dan bahwa itu tetap miliknya;
    – siapa pemilik gambar, desain, cetakan, resep, atau program yang baru;
    – siapa boleh memakainya, untuk apa, dan juga setelah berakhir;
    – siapa yang mengajukan dan siapa yang membayar;
    – apa yang rahasia, dan sampai kapan.
    Menjual barang biasanya tidak menjual hak di dalamnya. Gambar dari pelanggan biasanya tetap miliknya: pakai hanya untuk dia.
more-1 =
    Untuk pesanan khusus, sepakati juga:
    – Bolehkah Anda membuat yang sama untuk orang lain, dan menunjukkannya sebagai contoh kerja?
    – Siapa menyimpan alat, pola, dan berkasnya?
    – Bolehkah bengkel lain memperbaiki atau menyalinnya kemudian?
    – Siapa membayar bila pihak ketiga bilang haknya dijiplak? Pihak yang membawa bagian itu adalah jawaban yang adil.
    Jalan tengah yang sering berhasil: pelanggan memiliki yang khusus baginya. Anda tetap memiliki cara umum Anda, dan memberinya lisensi untuk yang ada di dalam produknya.
    Menyerahkan semua hak lebih mahal nilainya. Masukkan ke harga.
more-2 =
    Baca syarat pembelian pelanggan besar. Satu baris bisa menyebut bahwa semua hasil dan invensi menjadi miliknya, juga know-how lama Anda. Mintalah dibatasi.
    Dengan mitra, merek bersama memerlukan pemilik yang jelas dan aturan saat berakhir.
    Jebakannya:
    – mitra mengajukan merek atau paten atas namanya sendiri: lihat daftar resmi;
    – pelanggan memberi logo atau gambar yang bukan miliknya. Minta bukti, dan minta janji tertulis bahwa ia membayar bila ada tuntutan. Pemilik sebenarnya tetap bisa menuntut Anda.
    Contoh: tukang kayu membuat rak untuk hotel. Mereka sepakat tertulis: hotel memiliki tampilannya, tukang kayu tetap memiliki sambungan tersembunyi untuk pekerjaan lain.
ask =
    pesanan khusus dari pelanggan, desainnya milik siapa
    maklon kosmetik formulanya punya pabrik atau brand
    bikin produk bareng mitra, haknya dibagi gimana
    klien minta cetakan dan file semua diserahkan
    boleh jual model pesanan pelanggan ke orang lain?
    customer kasih logo palsu buat disablon, saya kena gak
    mitra daftarkan merek bersama atas nama dia sendiri
    po dari perusahaan besar ambil semua hak kami
    kerja bareng mitra takut ide diambil
    pisah sama partner, namanya buat siapa
    pemesan minta cetakannya diserahin
