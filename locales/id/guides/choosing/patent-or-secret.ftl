question = Paten atau rahasia dagang: mana yang lebih baik untuk invensi saya?
answer =
    Tanyakan satu hal: bisakah orang lain tahu cara kerjanya dari yang Anda jual?
    Jika bisa, paten lebih cocok. Jika bisa tetap tersembunyi di bengkel Anda, rahasia dagang mungkin cukup.
    Paten diumumkan. Setelah itu Anda bisa menghentikan orang lain untuk waktu terbatas, juga yang menemukannya sendiri.
    Rahasia dagang tidak perlu biaya resmi dan tidak punya akhir yang tetap. Tetapi berakhir saat rahasianya terbuka. Orang yang menemukannya dengan jujur tidak bisa dihentikan.
    Yang sudah diumumkan tidak pernah menjadi rahasia lagi. Jadi putuskan sebelum mengajukan atau memperlihatkan apa pun.
more-1 =
    Paten lebih menarik bila:
    – orang lain bisa meniru produk dengan membongkarnya
    – Anda ingin melisensikan atau menjual invensi
    – orang lain sedang mengerjakan masalah yang sama
    Rahasia lebih menarik bila:
    – ini resep atau cara kerja yang tidak dilihat siapa pun
    – hanya sedikit orang yang perlu tahu
    – berguna, tetapi kurang baru atau kurang inventif untuk paten
    Aturan perdagangan dunia meminta kebanyakan negara menawarkan paten yang berlaku sedikitnya { $term } sejak tanggal penerimaan, bila semua biaya dibayar.
more-2 =
    Jebakannya:
    – Di sebagian negara, menjual hasil dari cara rahasia bisa membuat Anda tidak dapat mematenkan cara itu kemudian.
    – Jika orang lain menemukannya dan mematenkannya, Anda mungkin perlu nasib baik. Banyak negara membolehkan pemakai lebih awal meneruskan, tetapi tidak semua.
    – Rahasia yang tidak dijaga bukan rahasia. Aturan akses dan janji bertanda tangan termasuk di dalamnya.
    Sering keduanya bisa digabung. Contoh: pabrik celup mematenkan mesin barunya, karena pelanggan melihatnya. Lama pencampurannya tetap rahasia.
    Jangan menghilangkan hal yang wajib dijelaskan paten. Paten yang menyembunyikan cara kerja invensi bisa gugur.
ask =
    resep sambal dipatenkan atau dirahasiakan saja
    mending paten apa rahasia dagang
    alat saya gampang dibongkar orang, enaknya dipatenkan?
    kalau dipatenkan nanti semua orang baca rumusnya dong
    proses produksi rahasia di pabrik, perlu paten gak
    gimana kalau saingan menemukan cara yang sama
    coca cola kan rahasia bukan paten, saya gimana
    biaya rahasia dagang ada gak
    resep pupuk dipatenin atau dirahasiain
    racikan minyak dibuka apa disimpen aja
