question = Creative Commons dan sumber terbuka: apa yang diminta lisensi ini dari saya?
answer =
    Ini izin yang diberikan di muka. Anda boleh memakai tanpa bertanya, asal syaratnya dipenuhi. Hak cipta tetap pada pencipta.
    Creative Commons, untuk gambar, teks, dan musik, memakai huruf:
    – BY: sebut pencipta, lisensi, dan perubahan Anda.
    – NC: bukan untuk komersial. Bagi usaha, ini biasanya berarti: jangan dipakai.
    – ND: jangan membagikan versi yang diubah.
    – SA: bagikan versi yang diubah dengan lisensi yang sama.
    Sumber terbuka, untuk kode, juga punya syarat. Selalu pertahankan pemberitahuannya. Sebagian lisensi meminta kode sumber produk Anda juga.
more-1 =
    Cara menyebut ciptaan Creative Commons: judul, pencipta, asalnya, nama lisensi dengan tautan, dan “diubah” bila Anda mengubahnya. Taruh di samping ciptaan atau di kredit.
    Simpan salinan halamannya pada hari Anda mengambil berkas.
    Bila syarat dilanggar, izinnya berakhir.
    Dalam versi lisensi yang sekarang, izin kembali bila kesalahan diperbaiki dalam { $cure } sejak Anda mengetahuinya.
    Pencipta tetap bisa menuntut untuk masa sebelumnya. Ada orang yang hidup dari tuntutan seperti itu.
    “Creative Commons Zero” berarti tanpa syarat, sejauh hukum membolehkan.
more-2 =
    Keluarga lisensi sumber terbuka:
    – Permisif: pertahankan pemberitahuan hak cipta dan teks lisensi. Sering cocok untuk produk yang dijual.
    – Copyleft: bila Anda meneruskan produk dengan kode itu, Anda harus menawarkan kode sumber dengan lisensi yang sama. Itu berarti bagian itu, atau seluruh produk.
    – Copyleft jaringan: kewajiban serupa, meski orang hanya memakai layanan Anda secara online. Pada sebagian, ini mulai saat Anda mengubah kodenya.
    Lakukan ini: daftar tiap komponen dengan lisensinya, dan sertakan pemberitahuannya.
    Tanya penasihat sebelum menjual produk dengan kode copyleft.
    “Gratis diunduh” atau “gratis untuk pribadi” bukan sumber terbuka.
more-3 =
    Untuk membagikan karya sendiri seperti ini:
    – Semua isinya harus milik Anda. Tanyakan kepada rekan pencipta, pemberi kerja, dan pekerja lepas.
    – Anggota lembaga manajemen kolektif mungkin tidak bebas melakukannya. Tanyakan dulu.
    – Anda tidak bisa menariknya dari orang yang sudah memakai.
    – Pilih teks lisensi yang dikenal. Jangan menulis sendiri.
    – Merek Anda tidak termasuk. Jaga sebagai merek.
    Jebakannya: pengunggah mungkin bukan penciptanya. Orang dan merek di dalamnya juga tidak tercakup.
    Contoh: juru masak membagikan kartu resep dengan BY-NC. Sekolah memakainya gratis. Penerbit membayar edisi cetak.
ask =
    foto creative commons buat iklan toko boleh?
    cc by nc yang disebut komersial apa
    lisensi mit di aplikasi berbayar aman ga
    pakai kode github tanpa lisensi
    gambar wikipedia buat label produk
    lupa nulis nama fotografer sekarang ditagih
    jual alat yang pakai linux wajib apa
    icon gratis minta atribusi tulis di mana
    mau bagi pola jahit tapi jangan dijual orang
    kode github dipake jualan
