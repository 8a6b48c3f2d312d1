question = Jenis pelindungan mana yang cocok untuk usaha saya?
answer =
    Tergantung apa yang ingin Anda lindungi:
    – cara kerja sesuatu, solusi teknis: paten atau, di sebagian negara, paten sederhana
    – nama, logo, atau tanda lain untuk yang Anda jual: merek
    – tampilan produk: desain industri
    – teks, foto, musik, gambar, dan kode program: hak cipta
    – resep, cara, atau daftar pelanggan yang dirahasiakan: rahasia dagang
    – varietas tanaman baru: hak perlindungan varietas tanaman
    – produk yang dikenal karena asal daerahnya: indikasi geografis
    Jangan perlihatkan produk baru kepada umum sebelum Anda tahu hak mana yang diperlukan.
more-1 =
    Sebagian hak lahir sendiri, yang lain memerlukan permohonan.
    Hak cipta lahir saat Anda membuat ciptaan. Di hampir semua negara tidak perlu didaftarkan.
    Rahasia dagang tidak didaftarkan, tetapi harus sungguh dijaga.
    Paten, paten sederhana, dan varietas tanaman selalu memerlukan permohonan. Merek dan desain biasanya juga.
    Permohonan hanya berlaku untuk negara atau wilayah tempat diajukan.
    Jebakannya: nama perusahaan di daftar perusahaan biasanya bukan merek.
more-2 =
    Contoh: Anda membuat sabun di bengkel kecil.
    Resepnya bisa tetap rahasia dagang. Nama di kotaknya bisa menjadi merek.
    Bentuk botolnya bisa menjadi desain. Gambar di labelnya punya hak cipta.
    Mesin baru untuk mencetak sabun mungkin cocok untuk paten.
    Tanyakan dulu: pelanggan datang karena apa? Apa yang paling merugikan bila ditiru? Di mana Anda menjual?
    Mulailah dari yang tidak bisa diperbaiki kemudian. Invensi atau desain bisa hilang karena terlalu cepat diperlihatkan.
ask =
    usaha saya cocoknya daftar merek atau paten
    haki apa yang cocok buat jualan kue
    bedanya merek paten sama hak cipta apa
    baru mulai usaha, perlu lindungi apa dulu
    jenis hki untuk umkm apa saja
    bikin sabun sendiri, yang didaftarkan apanya
    mau daftar haki tapi bingung yang mana
    produk saya gampang ditiru, harus daftar apa
    bingung merek paten apa hak cipta
    produk saya cocoknya didaftar jadi apa
    bikin gelas lipat, yg diurus apanya
    bingung surat mana yg cocok buat dagangan gue
