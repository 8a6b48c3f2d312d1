question = Bisakah bentuk, warna, suara, atau bau menjadi merek saya?
answer =
    Di banyak negara bisa, tetapi lebih sulit daripada nama. Sebagian negara hanya menerima tanda yang bisa dilihat.
    Pelanggan harus menganggap tanda itu sebagai merek, bukan hiasan atau fungsi.
    – Bentuk barang atau kemasan: mungkin, bila tidak biasa dan tidak diperlukan untuk fungsi.
    – Satu warna saja: biasanya hanya setelah pemakaian lama dan luas, dengan bukti.
    – Suara: nada pendek yang khas berpeluang baik di tempat suara diterima.
    – Bau atau rasa: sangat jarang.
    Untuk tampilan baru, pendaftaran desain sering lebih cepat. Ajukan sebelum memperlihatkan produk. Sudah telanjur? Sebagian negara memberi waktu terbatas sesudahnya.
more-1 =
    Yang ditolak banyak kantor sebagai merek bentuk:
    – bentuk yang berasal dari sifat barangnya;
    – bentuk yang memberi hasil teknis;
    – di sebagian negara, bentuk yang justru menjadi alasan orang membeli.
    Idenya mudah. Merek bisa berlaku tanpa akhir, dan tidak boleh mengunci teknik atau keindahan selamanya.
    Botol, dus, atau batangan biasa dianggap kemasan saja. Makin jauh dari yang lazim di bidang Anda, makin baik.
more-2 =
    Cara mengajukan:
    – Sebutkan jelas jenis mereknya: bentuk, warna, pola, suara, gerak.
    – Tunjukkan dengan tepat. Beberapa tampak untuk bentuk, kode untuk warna, rekaman atau not untuk suara. Tiap kantor punya daftarnya.
    – Sebutkan untuk barang dan jasa apa.
    Bukti bahwa pelanggan mengenal tanda itu: penjualan bertahun-tahun, iklan yang menunjuknya, survei, pers.
    Periksa dulu apakah pasar luar negeri Anda menerima jenis merek ini. Dalam Sistem Madrid pun tiap negara memutuskan, dan merek dasar Anda harus jenis yang sama.
more-3 =
    Jebakannya: menghabiskan semuanya untuk warna, padahal nama belum terdaftar. Lindungi nama dulu.
    Jebakan lain: iklan Anda berkata bentuknya “bekerja lebih baik”. Ini menolong orang yang menyebutnya teknis.
    Paten atas bentuk itu juga bisa dipakai sebagai bukti bahwa ia teknis.
    Contoh: penjual madu mengajukan nama, lalu desain untuk stoples baru sebelum peluncuran. Bertahun-tahun kemudian semua orang mengenal stoplesnya. Kini ia bisa mencoba bentuknya sebagai merek.
    Ada yang meniru kemasan Anda? Aturan persaingan curang bisa menolong, meski tanpa merek bentuk.
ask =
    bentuk botol bisa jadi merek ga
    warna khas toko saya mau didaftarkan
    jingle iklan bisa jadi merek suara
    merek tiga dimensi di indonesia
    bunyi gerobak roti dijadikan merek
    wangi parfum bisa didaftar merek?
    bentuk cokelat unik, merek atau desain
    botol sirup bentuk unik
    jingle iklan bisa dikunci ga
    warna botol cuma buat kita boleh?
