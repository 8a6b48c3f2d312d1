question = Foto atau gambar apa yang diperlukan untuk permohonan desain Hague?
answer =
    Gambar tajam yang menunjukkan seluruh tampilan. Gambar menentukan apa yang dilindungi, dan biasanya tampak baru tidak bisa ditambah nanti.
    – Foto atau gambar, berwarna atau hitam putih. Keduanya boleh ada dalam permohonan yang sama.
    – Hanya produknya, dengan latar polos dan netral. Tanpa tangan, orang, atau benda lain.
    – Tanpa ukuran, panah, atau teks penjelasan. Gambar teknik tidak diterima.
    – Tampak yang cukup: depan, belakang, kedua sisi, atas, bawah, dan satu tampak miring.
    WIPO hanya memeriksa bentuknya. Lalu tiap negara memutuskan apakah gambarnya cukup.
more-1 =
    Cara membuatnya:
    – Taruh produk di atas lembar polos dengan cahaya lembut, tanpa bayangan keras atau pantulan.
    – Pakai produk, warna, dan skala yang sama di tiap tampak.
    – Pertahankan satu gaya untuk tiap desain: semua foto, atau semua gambar.
    – Beri nomor tampak seperti diminta formulir, dan namai: “depan”, “atas”.
    – Bandingkan semua tampak sebelum dikirim. Kancing yang ada di satu tampak tetapi hilang di tampak lain bisa menjadi alasan penolakan.
    Halaman pengajuan WIPO memeriksa ukuran dan jenis berkas untuk Anda.
more-2 =
    Pikirkan apa yang Anda minta:
    – Gambar berwarna bisa membatasi Anda pada warna itu di beberapa negara. Bila bentuknya yang penting, pikirkan gambar garis polos.
    – Lepaskan nama merek dan label, kecuali bagian dari tampilan.
    – Bagian yang tidak ingin dilindungi bisa ditunjukkan dengan garis putus-putus atau warna lain. Sebutkan dalam deskripsi. Sebagian negara hanya melindungi produk utuh, jadi periksa.
    – Produk yang bisa dibuka atau dilipat: tunjukkan posisinya.
    Sebagian kantor meminta tampak tertentu, atau arsiran pada bagian lengkung. WIPO punya panduannya. Bacalah untuk negara yang memeriksa.
more-3 =
    Jebakannya:
    – Foto iklan cantik dengan bunga dan cangkir. Tidak diterima, atau melindungi hal yang salah.
    – Gambar komputer dengan kilau dan kabut yang menutupi tepi.
    – Hanya satu tampak, karena lebih murah. Yang tidak terlihat sulit dibela.
    – Memperlihatkan gambar kepada orang sebelum mengajukan.
    Contoh: pembuat kursi memotret tiap kursi dari semua sisi di depan dinding abu-abu. Sebelum memilih pasar yang memeriksa, seorang ahli melihat tampaknya. Itu lebih murah daripada penolakan.
ask =
    foto desain buat hague harus gimana
    foto pakai hp cukup ga buat daftar desain internasional
    garis putus putus di gambar desain artinya apa
    berwarna atau hitam putih buat daftar desain
    logo kelihatan di foto tas, masalah ga
    gambar bisa ditambah setelah diajukan?
    meja lipat digambarnya gimana
    render 3d atau foto asli
    foto apa gambar garis buat kursi
