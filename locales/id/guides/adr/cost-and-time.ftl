question = Berapa lama mediasi, arbitrase, atau pengadilan, dan berapa biayanya?
answer =
    Tidak ada yang bisa menjanjikan waktu atau harga. Umumnya, dari yang ringan ke yang berat:
    – Jasa baik WIPO: gratis, agar kedua pihak mulai bicara.
    – Mediasi: Anda membayar lembaga dan mediator, biasanya dibagi kedua pihak. Sering selesai dalam beberapa minggu atau bulan.
    – Penentuan ahli: satu pertanyaan, satu ahli.
    – Arbitrase dipercepat: langkah singkat dan, sampai jumlah tertentu, biaya tetap.
    – Arbitrase: lebih banyak dokumen, jam, dan biaya.
    – Pengadilan: tergantung negaranya. Dengan banding bisa bertahun-tahun.
    Pengacara Anda sendiri sering menjadi bagian terbesar. Minta perkiraan tertulis untuk setiap jalan.
more-1 =
    Yang dituju aturan WIPO, dihitung dari pembelaan atau pembentukan majelis, mana yang lebih akhir:
    Arbitrase dipercepat sebaiknya ditutup dalam { $expedited-closing }.
    Arbitrase biasa sebaiknya ditutup dalam { $arbitration-closing }.
    Putusannya datang setelah itu. Ini tujuan, bukan janji.
    Pengaduan nama domain di WIPO untuk beberapa nama, dengan satu panelis, biayanya { $udrp }.
    Potongan: bila salah satu pihak usaha kecil atau menengah, WIPO memotong { $sme } dari biayanya sendiri dalam mediasi dan arbitrase.
    Mediator dan arbiter tidak termasuk potongan itu. Mintalah saat mengajukan, dan tunjukkan bahwa Anda memenuhi syarat.
more-2 =
    Yang membuatnya lebih mahal: nilai sengketa tinggi, beberapa arbiter, perjalanan, terjemahan, banyak saksi, dan pihak yang mengulur waktu.
    Yang membuatnya lebih murah: satu mediator atau arbiter, pertemuan video, daftar pertanyaan pendek, berkas dokumen bersama.
    Tetapkan tertulis siapa membayar apa. Dalam mediasi, para pihak biasanya berbagi. Dalam arbitrase, arbiter biasanya bisa memerintahkan yang kalah menanggung biaya.
    Jebakannya: hanya membandingkan tarif. Hitung juga hari kerja Anda dan pelanggan yang mungkin hilang.
    Contoh: seorang penenun menagih jumlah kecil dari pedagang di luar negeri. Arbitrase akan menghabiskannya. Ia mengusulkan mediasi video dengan satu pertemuan pendek.
ask =
    biaya mediasi wipo berapa
    berapa lama sengketa merek di pengadilan
    arbitrase mahal gak buat usaha kecil
    ongkos arbiter dihitung gimana
    ada diskon umkm buat mediasi wipo?
    siapa yang bayar mediator
    biaya lapor domain ke wipo berapa dolar
    lebih cepat mana mediasi atau pn niaga
    mediasi lama ga dan bayar berapa
    didamaikan gitu lama ga mahal ga
