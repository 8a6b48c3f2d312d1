question = Hak saya dilisensikan atau dijual, dan bagaimana menjualnya?
answer =
    Beri lisensi bila ingin pemasukan terus, atau mungkin perlu hak itu lagi. Jual bila perlu uang sekarang, atau meninggalkan usaha itu.
    – Lisensi: Anda tetap pemilik. Anda membayar perpanjangan, mengawasi tiruan, dan mendapat uang dari penjualan.
    – Penjualan, disebut pengalihan hak: Anda mendapat harganya, pembeli mendapat hak beserta biaya dan peluangnya. Anda tidak bisa mundur. Terus memakainya bisa melanggar hak yang dijual.
    Jalan tengah: lisensi dengan opsi beli, penjualan dengan bagian hasil, penjualan untuk beberapa negara saja.
    Penjualan ditulis dan ditandatangani. Untuk hak terdaftar, pemilik baru lalu dicatat di kantor KI.
more-1 =
    Langkah penjualan:
    – Periksa siapa pemiliknya: Anda, perusahaan, mitra, pekerja lepas?
    – Periksa biaya, lisensi yang sudah diberikan, dan pinjaman atas hak itu.
    – Tulis apa yang dijual: nomor, negara, barang, berkas, know-how, alamat web, tuntutan terhadap penjiplak lama.
    – Tetapkan harga dan kapan dibayar. Orang netral bisa menahan uang sampai pengalihan ditandatangani.
    – Janjikan hanya yang Anda tahu.
    – Catatkan. Di banyak negara, pengalihan yang tidak dicatat tidak berlaku terhadap orang lain.
    – Minta akuntan melihat dulu. Penjualan dan lisensi dipajaki berbeda.
more-2 =
    Hal khusus:
    – Merek: di sebagian negara, nama baik usaha (goodwill) harus ikut. Pengalihan yang menyesatkan masyarakat bisa ditolak atau batal.
    – Permohonan paten: juga bisa dijual. Jika Anda mengajukan di luar negeri atas nama baru, alihkan dulu hak prioritasnya, secara tertulis.
    – Hak cipta: sebagian negara meminta setiap pemakaian disebut. Hak moral biasanya tetap pada pencipta.
    – Di Amerika Serikat, pencipta bisa mengakhiri banyak pengalihan hak cipta { $us-back } setelah ditandatangani, bila memberi tahu tepat waktu.
    – Dari Anda ke perusahaan Anda sendiri: ini juga perlu surat.
more-3 =
    Jebakannya:
    – “Semua hak, sekarang dan nanti” di formulir pesanan. Itu bisa dibaca sebagai penjualan.
    – Pembayaran dengan saham, atau hanya “bila berhasil”. Minta sebagian uang saat tanda tangan.
    – Pembeli yang hanya ingin menyingkirkan produk Anda dari pasar. Sepakati bahwa Anda boleh membeli kembali bila tidak dipakai.
    – Menjual lebih dari yang perlu. Paten atau merek berlaku negara demi negara, jadi Anda bisa menjual luar negeri dan menyimpan dalam negeri.
    Contoh: pembuat pompa menjual patennya di negara jauh kepada perusahaan besar. Ia menyimpan yang di dalam negeri dan terus menjual di sana.
    Sebelum menandatangani, buat janji temu dengan penasihat.
ask =
    merek mau dijual atau dilisensikan saja
    cara jual paten ke perusahaan
    balik nama merek ke pembeli gimana
    ada yang mau beli hak cipta lagu saya putus
    surat pengalihan merek notaris perlu?
    jual putus atau royalti enaknya mana
    pengalihan merek ke pt sendiri
    biaya pencatatan pengalihan hak di djki
    jual putus desain atau sewain
    jual putus temuan ke perusahaan gede
