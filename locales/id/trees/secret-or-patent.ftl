# Pohon untuk yang bisa dirahasiakan atau dipatenkan.

name = Rahasia atau paten: mana yang cocok?

kind = Apa jenisnya?
    .why = Tidak semua jenis bisa dipatenkan.
    .short = Jenis
    .invention = Produk atau alat
    .process = Cara membuat sesuatu
    .recipe = Resep atau campuran
    .software = Perangkat lunak
    .plans = Harga, pelanggan, atau rencana

shown = Apakah ada orang di luar usaha Anda yang sudah melihat, membeli, atau mendengar cara kerjanya?
    .why = Yang terbuka untuk umum bukan rahasia, dan mungkin tidak baru lagi.
    .short = Sudah dilihat
    .no = Belum, tidak ada
    .confidential = Hanya orang yang berjanji merahasiakan
    .public = Ya, umum bisa melihatnya

shown-on = Kapan mulai diperlihatkan, dijual, atau diumumkan?
    .why = Sebagian negara memberi Anda waktu terbatas sejak hari itu.
    .short = Mulai diperlihatkan

seen-through = Bisakah orang lain tahu caranya dengan melihat yang Anda jual?
    .why = Yang tidak terlihat bisa tetap rahasia. Yang terlihat memerlukan hak.
    .short = Bisa terlihat
    .yes = Ya, dengan mudah
    .hard = Hanya dengan kerja keras
    .no = Tidak

life = Berapa lama orang akan membelinya?
    .why = Paten butuh waktu, dan ada akhirnya. Rahasia bertahan selama dijaga.
    .short = Umur produk
    .months = Beberapa bulan
    .years = Beberapa tahun
    .decades = Lama sekali

guarded = Bisakah Anda menjaganya di antara sedikit orang yang sudah menandatangani janji rahasia?
    .why = Rahasia yang tidak dijaga bukan rahasia menurut hukum.
    .short = Dijaga rahasia
    .yes = Ya
    .makers = Pabrik atau pelanggan harus tahu
    .open = Di sini sudah banyak yang tahu

home = Di negara mana usaha Anda?
    .why = Negara Anda menentukan jalan dan kantor mana yang terbuka bagi Anda.
    .short = Negara Anda

markets = Di negara mana Anda ingin menjual atau membuatnya?
    .why = Pelindungan hanya berlaku di tempat Anda memilikinya.
    .short = Pasar Anda
