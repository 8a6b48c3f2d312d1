question = Apa yang bisa saya pelajari dari paten orang lain, secara gratis?
answer =
    Banyak sekali. Sebagian besar permohonan paten diumumkan, dengan gambar dan penjelasan cara membuatnya. Bisa dibaca gratis:
    – PATENTSCOPE, dari WIPO
    – Espacenet, dari Kantor Paten Eropa
    – basis data kantor Anda sendiri, bila ada
    Anda menemukan solusi untuk masalah Anda, melihat yang dikerjakan pesaing, dan bertemu calon mitra. Anda juga tidak perlu menemukan ulang yang sudah ada.
    Banyak yang boleh dipakai di negara Anda, karena di sana tidak ada permohonan paten atau patennya sudah berakhir. Periksa itu sebelum memakainya.
more-1 =
    Cara menelusuri dengan baik:
    – Jelaskan masalahnya dengan beberapa kata teknis. Coba kata lain untuk masing-masing.
    – Buka dokumen yang cocok, ambil simbol kelasnya, dan telusuri kelas itu.
    – Cari nama pesaing, pemasok, atau inventor.
    – Pakai terjemahan mesin basis data itu.
    – Lihat keluarga paten. Di situ tampak di negara mana mereka mengajukan, jadi di mana mereka melihat pasar.
    – Ulangi penelusuran tiap beberapa bulan.
    Bantuan gratis: Technology and Innovation Support Center (TISC), di banyak negara, sering di universitas dan kantor paten.
more-2 =
    Ingin memakai solusi yang ditemukan? Periksa untuk tiap negara tempat Anda membuat dan menjual:
    – Adakah paten atau permohonan sekeluarga di sana?
    – Berlakukah? Daftar kantor itu menunjukkannya, atau tanya kantornya.
    – Permohonan PCT muda? Masih bisa masuk ke negara Anda.
    – Adakah paten lain, lebih luas atau untuk versi lebih baik?
    Bila tidak ada yang berlaku atau sedang berjalan, ajaran tekniknya bebas di sana. Nama, tampilan, dan buku panduan mungkin masih dilindungi, jadi jangan ditiru.
    Contoh: koperasi ingin mengeringkan mangga tanpa asap. Mereka menemukan paten yang sudah berakhir, dengan gambar lengkap. Mereka membuat pengeringnya dan menghemat berbulan-bulan percobaan.
more-3 =
    Jebakannya:
    – Karya terbaru tidak pernah terlihat.
    Permohonan internasional terbuka bagi umum segera setelah { $publication } sejak tanggal awalnya, dan banyak yang nasional juga.
    – Paten tidak membuktikan bahwa barangnya berfungsi atau laku.
    – Perusahaan mengajukan dengan nama lain, dan basis data punya celah.
    – Untuk rahasia sendiri, telusuri dengan kata umum. Jangan tempel seluruh ide Anda di alat terbuka.
    – Membaca memberi Anda ide lebih baik? Diamkan sampai tahu apakah akan diajukan.
ask =
    cari paten orang gratis di mana
    baca paten buat cari ide solusi
    paten luar yang ga didaftar di sini boleh dipakai?
    cara cari paten di patentscope
    pengen tahu saingan bikin apa
    teknologi bebas paten buat usaha kecil
    paten kadaluarsa boleh ditiru ga
    espacenet bahasa indonesia
