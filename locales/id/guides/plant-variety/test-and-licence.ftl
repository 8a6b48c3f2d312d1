question = Bagaimana membiarkan orang lain menguji, menanam, atau menjual varietas saya tanpa kehilangannya?
answer =
    Dengan kontrak tertulis, ditandatangani sebelum biji, tanaman, atau setek lepas dari tangan Anda.
    – Untuk uji: bahannya tetap milik Anda. Tidak dijual, diperbanyak, atau diteruskan. Sisanya kembali atau dimusnahkan.
    – Untuk menanam dan menjual, lisensi: siapa boleh memperbanyak, berapa, di mana, berapa lama, dan berapa bayaran per tanaman, kilo, atau hektare.
    Ajukan haknya sebelum mengirim untuk usaha. Penjualan dengan persetujuan Anda memulai hitungan yang bisa mengakhiri peluang Anda.
    Kontrak hanya mengikat yang menandatangani. Hak perlindungan varietas tanaman berlaku juga terhadap orang lain.
more-1 =
    Isi kontrak uji:
    – bahan apa, berapa, lahan mana
    – hanya untuk uji, dan panen tidak dijual kecuali Anda setuju. Hukum berbeda soal apakah penjualan seperti itu dihitung terhadap Anda.
    – apa yang diukur, siapa mendapat data, dan apa yang rahasia
    – nasib mutan dan tanaman lebih baik yang ditemukan penguji
    – kunjungan Anda, label di barisan, dan tanggal berakhir
    Simpan daftar semua yang memegang bahan. Sebagian negara melindungi Anda sebagian sejak permohonan, yang lain baru sejak pemberian. Tanya kantor Anda.
more-2 =
    Isi lisensi:
    – eksklusif atau tidak, dan untuk negara mana
    – apakah petani boleh menjual bibit, atau hanya panennya
    – laporan, hak menghitung dan melihat pembukuan
    – pemakaian nama varietas, yang wajib, dan merek Anda, yang tambahan
    – siapa melaporkan penanam ilegal dan siapa membayar pengadilan
    – nasib tanaman dan stok saat berakhir
    Di sebagian negara lisensi harus dicatat supaya berlaku terhadap orang lain.
    Hati-hati dengan harga tetap, larangan memuliakan sendiri, dan pembayaran setelah hak berakhir. Hukum persaingan bisa melarangnya.
more-3 =
    Contoh: pemulia memberi tanaman uji mawar baru kepada beberapa pembibit, dengan jabat tangan. Setahun kemudian, seteknya ada di tiap pasar. Ia tidak bisa membuktikan siapa yang lebih dulu menjual, dan kantor bertanya apakah itu dengan persetujuannya.
    Untuk mawar berikutnya ia menomori tanaman, kontrak uji ditandatangani, dan permohonan diajukan dulu.
    Petani menemukan mutan dalam varietas Anda? Hukum soal pemiliknya berbeda. Jadi tulis sebelumnya.
    Mintalah contoh kontrak kepada asosiasi benih, dan penasihat untuk menyesuaikannya dengan negara Anda.
ask =
    titip bibit baru ke petani buat uji coba aman ga
    kontrak penangkar bibit isinya apa
    lisensi benih padi royalti per kilo
    bibit uji coba malah dijual di pasar
    petani nemu mutan dari varietas saya punya siapa
    jual benih sebelum daftar PVT gimana
    penangkar perbanyak tanpa izin
    pembibitan minta nyoba bibit gue
