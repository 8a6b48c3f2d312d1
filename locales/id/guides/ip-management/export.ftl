question = Saya ingin mengekspor. Apakah merek atau paten saya berlaku di luar negeri?
answer =
    Umumnya tidak. Hak terdaftar hanya berlaku di tempat didaftarkan: di satu negara, atau satu kelompok negara.
    Hak cipta berbeda. Hak itu lahir sendiri di kebanyakan negara.
    Jadi sebelum mengirim barang, pilih pasar Anda dan periksa di sana:
    – apakah nama saya bebas, dan apakah artinya buruk?
    – apakah produk saya melanggar hak orang lain?
    – apa yang perlu saya daftarkan?
    Di banyak negara, yang lebih dulu mengajukan mendapat namanya. Importir Anda, atau orang tak dikenal, bisa lebih dulu.
more-1 =
    Setelah permohonan awal, Anda bisa mengajukan di luar negeri dan tetap memakai tanggal awal. Inilah hak prioritas.
    Untuk merek, Anda punya { $mark-priority } sejak permohonan awal.
    Untuk desain, Anda punya { $design-priority } sejak permohonan awal.
    Untuk invensi, Anda punya { $patent-priority } sejak permohonan awal.
    Sesudahnya merek masih bisa diajukan, tetapi tanpa tanggal yang lebih awal. Untuk invensi atau desain, penjualan Anda sendiri mungkin lalu merugikan Anda.
    Satu permohonan internasional bisa mencakup banyak negara, bila negara Anda dan negara mereka anggota sistemnya.
more-2 =
    Jebakan yang lazim: distributor di luar negeri mendaftarkan merek Anda “untuk membantu”. Merek itu lalu miliknya, dan sulit diambil kembali. Ajukan atas nama sendiri dan tulis itu dalam kontrak.
    Lihat juga negara tempat barang Anda dibuat. Merek milik orang lain di sana bisa menahan barang Anda di perbatasan.
    Tidak perlu semuanya di mana-mana: mulai dari tempat Anda menjual, tempat Anda membuat, dan tempat tiruan datang.
    Tanyakan kepada bea cukai di sana apakah merek Anda bisa direkam. Tanyakan bantuan biaya kepada lembaga ekspor atau kantor kekayaan intelektual Anda.
ask =
    mau ekspor ke malaysia, merek indonesia berlaku gak
    distributor luar negeri minta daftarkan merek kami
    sebelum ekspor urus haki apa saja
    nama produk dipakai orang di negara tujuan
    paten indonesia berlaku di china?
    ekspor kopi ke jepang perlu daftar merek
    produksi di china jual di indonesia, merek daftar di mana
    dokumen hki buat ekspor umkm
    mau ekspor keripik ke malaysia merek gimana
    mau ikut pameran jerman, nyiapin apa
