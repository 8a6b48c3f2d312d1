question = Bagaimana melindungi perangkat lunak atau aplikasi saya?
answer =
    Hak cipta melindungi kode Anda sebagai karya tulis. Di kebanyakan negara, hak itu ada saat Anda menulis kodenya.
    Ide aplikasi, fungsi, atau caranya tidak dilindungi. Orang lain boleh menulis kode sendiri untuk hal yang sama.
    Hak lain bisa mengisi celahnya:
    – Nama dan ikon: merek.
    – Tampilan layar: hak desain, di banyak negara.
    – Kode dan data tersembunyi: rahasia dagang.
    – Solusi teknis di dalamnya: mungkin paten. Syaratnya sangat berbeda di setiap negara.
more-1 =
    Yang dilakukan dulu:
    – Daftar semua yang menulis kode. Pendiri, teman, dan pekerja lepas perlu pengalihan tertulis kepada perusahaan.
    – Simpan riwayat kode. Itu bukti siapa menulis apa dan kapan.
    – Jauhkan kunci rahasia, data, dan model dari orang yang tidak memerlukannya.
    – Tulis ketentuan pengguna yang jelas. Itu lisensi, bukan penjualan kode.
    – Jika paten mungkin, tanyakan sebelum mengumumkan atau memperagakan.
more-2 =
    Jebakan sumber terbuka: kode gratis tidak bebas aturan.
    Setiap lisensi sumber terbuka punya syarat. Ada yang meminta nama pencipta disebut. Ada yang meminta kode Anda sendiri dibagikan juga, bila diedarkan.
    Simpan daftar yang Anda pakai, dengan lisensinya.
    Contoh: sebuah usaha rintisan akan dibeli. Pembeli menemukan kode berlisensi berbagi dalam produknya, dan harganya turun.
    Kode tanpa lisensi apa pun bukan kode bebas. Artinya Anda tidak punya izin.
more-3 =
    Ada yang menjiplak aplikasi Anda?
    – Bandingkan. Apakah itu kode, teks, dan gambar Anda, atau hanya ide yang sama?
    – Simpan bukti: halaman toko, tanggal, versi, tangkapan layar.
    – Toko aplikasi punya formulir pengaduan untuk hak cipta dan merek.
    – Lihat kontrak dengan bekas staf dan mitra. Sering itu dasar yang lebih kuat.
    Jika hanya idenya yang sama, produk yang lebih baik dan nama yang kuat lebih membantu daripada gugatan.
ask =
    aplikasi saya ditiru di playstore
    cara daftar hak cipta program komputer
    source code dicuri mantan programmer
    software bisa dipatenkan atau hak cipta
    web app buatan sendiri biar gak dikloning
    programmer freelance klaim kodenya
    pakai library gpl di produk berbayar boleh?
    fitur saya ditiru kompetitor bisa dituntut?
    kode aplikasi saya dicopy mantan programmer
    programmer ga mau kasih source code
