question = Pihak lain melanggar kontrak lisensi kami. Apa yang bisa saya lakukan?
answer =
    Baca dulu, baru menulis. Jangan hentikan kewajiban Anda karena marah. Nanti Anda yang menjadi pelanggar.
    – Cari klausul yang dilanggar, dan klausul soal pemberitahuan, waktu memperbaiki, pengakhiran, dan sengketa.
    – Kumpulkan bukti: laporan, faktur, foto, surel, pembelian uji.
    – Kirim pemberitahuan dalam bentuk yang diminta kontrak: apa yang salah, apa yang harus dilakukan, sampai kapan.
    – Tawarkan pembicaraan atau mediasi.
    – Akhiri kontrak hanya menurut kontrak dan hukum, setelah ada nasihat.
    Tuntutan berakhir setelah beberapa waktu, di sebagian negara cepat. Tanya pengacara sekarang tanggal mana yang dihitung.
    Yang terus memakai hak setelah kontrak berakhir biasanya melanggar.
more-1 =
    Bila uangnya tidak benar:
    – Minta laporan yang kurang secara tertulis.
    – Bandingkan dengan yang terlihat: toko, tawaran online, karyawan, angka ekspor.
    – Pakai hak memeriksa pembukuan, yaitu audit. Ikuti klausulnya: pemberitahuan, akuntan netral, kerahasiaan. Sering disebut siapa membayar bila selisihnya besar.
    – Tidak ada klausulnya? Minta pemeriksaan bersama. Di sebagian negara pengadilan bisa memerintahkan pembukuan dibuka.
    – Terima pembayaran sebagian hanya dengan kata “tanpa melepas sisanya”.
    Bukti yang baik sering membawa pembayaran tanpa pengadilan.
more-2 =
    Bila ingin mengakhiri:
    – Adakah alasannya dalam kontrak: tidak membayar, tidak menjual, mutu buruk, usaha dijual?
    – Sudahkah Anda memberi waktu memperbaiki, dan memenuhi masa pemberitahuan?
    – Sebagian negara melindungi penyalur atau penerima waralaba saat diakhiri. Hukum kepailitan juga bisa melarangnya.
    Sesudahnya: pemakaian berhenti, rahasia dan contoh kembali, stok dihabiskan atau dimusnahkan, uang dibayar. Nama, halaman web, dan akun diserahkan. Catatan di kantor dihapus.
    Jangan terima pembayaran lagi seolah tidak terjadi apa-apa. Itu bisa tampak seperti persetujuan baru.
more-3 =
    Cara menyelesaikan: bicara, lalu mediasi, ahli untuk angka, arbitrase atau pengadilan, sesuai kontrak. Tidak ada klausul? Masih bisa disepakati sekarang. Jasa baik WIPO gratis.
    Bila satu pihak usaha kecil atau menengah, Pusat WIPO memotong biayanya sendiri { $sme }.
    Bahaya bagi pembeli, atau barang palsu? Pengadilan bisa cepat.
    Bila Anda penerima lisensi dan pemilik ingkar, lakukan hal yang sama.
    Hak batal, berakhir, atau pemilik pailit? Kontrak dan negara menentukan kewajiban Anda dan apa yang boleh dipakai. Tanya pengacara sebelum berhenti membayar.
    Contoh: pembuat mainan melaporkan penjualan rendah. Pemilik menghitung di toko dan meminta audit. Mereka berdamai dengan laporan bulanan.
ask =
    penerima lisensi ga bayar royalti
    laporan penjualan lisensi dicurigai bohong
    mau putus kontrak lisensi caranya
    lisensi habis tapi masih jual barang kami
    mutu barang lisensi jelek ngerusak merek saya
    audit royalti gimana
    pemilik merek ingkar janji, saya penerima lisensi
    pemberi lisensi bangkrut terus gimana
    pabrik jalan terus tapi berhenti bayar
