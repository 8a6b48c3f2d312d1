question = Nama domain yang saya inginkan sudah diambil. Apa yang bisa dilakukan?
answer =
    Lihat dulu siapa pemegangnya dan apa isi halamannya. Layanan pencarian domain menunjukkan registrar dan tanggalnya, kadang juga pemegangnya.
    – Dipakai usaha yang jujur: usaha itu boleh tetap memakainya. Pilih nama atau akhiran lain.
    – Halamannya kosong atau dijual: Anda bisa menawar, atau memilih nama lain.
    – Pemegangnya mengincar merek Anda dengan iktikad tidak baik, dan merek itu milik Anda: pengaduan mungkin mengembalikannya.
    Siapa lebih dulu itu penting. Jika nama itu didaftarkan sebelum usaha Anda mulai, biasanya Anda tidak punya tuntutan atasnya.
more-1 =
    Jika membeli, lindungi diri Anda. Tentukan harga tertinggi sebelum menulis, dan jangan katakan betapa Anda memerlukan nama itu.
    Bayar lewat layanan rekening bersama (escrow) tepercaya. Uang ditahan sampai nama itu ada di akun Anda.
    Periksa dulu nama itu di basis data merek. Alamat mahal tidak ada gunanya bila Anda tidak boleh berdagang dengannya.
    Sering perubahan kecil lebih murah: tambahkan kota, bidang usaha, atau akhiran lain. Tetapi harus cukup berbeda dari merek orang lain.
more-2 =
    Jebakannya: “registrar” tak dikenal menulis bahwa sebuah perusahaan menginginkan nama Anda di negara lain dan Anda harus cepat. Surel seperti itu sering hanya tipu daya penjualan. Jangan jawab.
    Contoh: sebuah penginapan mendapati namanya diambil hotel yang jauh, yang sudah lama memakainya. Penginapan itu menambahkan kotanya pada alamat dan mendaftarkan mereknya sendiri di dalam negeri.
    Jika pemegangnya bekas mitra, karyawan, atau perancang web, lihat kontrak dan faktur Anda. Mungkin terlihat bahwa nama itu milik usaha.
ask =
    domain yang saya mau udah dipakai orang
    nama toko saya domainnya dijual mahal
    domain brand saya dipegang mantan partner
    cara cek pemilik domain
    domain kosong gak dipakai bisa diminta?
    dapat email ada yang mau daftarkan domain nama saya di china
    mau beli domain bekas aman gimana
    nama domain sama tapi beda bidang usaha
    domain toko saya keburu diambil orang
    alamat web kita diambil orang minta 30 juta
