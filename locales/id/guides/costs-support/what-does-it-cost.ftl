question = Berapa biaya melindungi merek, invensi, atau desain saya?
answer =
    Tergantung haknya, negaranya, dan seberapa banyak bantuan ahli yang dipakai. Tidak ada satu harga.
    – Hak cipta tidak perlu biaya untuk memilikinya: hak itu lahir bersama ciptaan.
    – Rahasia dagang memerlukan penjagaan dan kontrak yang baik.
    – Merek atau desain di dalam negeri sering terjangkau untuk usaha kecil.
    – Paten biasanya paling mahal, terutama di luar negeri. Menulisnya dengan baik perlu ahli.
    Anda membayar biaya kantor, kadang kuasa dan terjemahan, dan nanti perpanjangannya. Setiap kantor mengumumkan daftar biayanya.
    Sampaikan apa yang Anda punya dan di mana Anda menjual, lalu saya tunjukkan jalan yang cocok.
more-1 =
    Beberapa biaya internasional, masing-masing tanpa biaya negara dan kantor yang masih ditambahkan:
    Madrid, untuk merek: biaya dasar { $madrid } tanpa warna.
    PCT, untuk paten: biaya permohonan internasional { $pct }, sebelum penelusuran dan biaya lain.
    WIPO punya kalkulator biaya gratis untuk merek dan desain. Hasilnya jumlah seluruhnya untuk negara Anda.
    Harga naik dengan kelas merek, jumlah desain, halaman dan klaim permohonan paten, dan setiap negara.
    Minta penawaran tertulis dari kuasa: apa yang termasuk, berapa biaya menjawab keberatan kantor, dan apa yang datang kemudian.
more-2 =
    Sebar biayanya. Ajukan di dalam negeri dulu. Untuk negara lain Anda bisa menunggu dan tetap memakai tanggal awal:
    untuk paten atau paten sederhana { $priority },
    untuk merek atau desain { $brand-priority }.
    Selama itu Anda melihat apakah produknya laku. Teksnya tetap harus lengkap, dan rahasia dijaga sampai Anda mengajukan.
    Jebakannya: ada uang untuk pengajuan, tidak ada untuk sisanya. Keberatan kantor, keberatan pihak lain, dan perpanjangan juga perlu biaya. Hak yang tidak diperpanjang akan berakhir.
    Contoh: pembuat sabun memakai uangnya untuk nama di dalam negeri dan satu negara ekspor. Resepnya dirahasiakan, tanpa biaya resmi.
ask =
    biaya daftar merek berapa
    daftar paten habis berapa juta
    ongkos daftar haki untuk umkm
    biaya desain industri sekarang
    daftar merek luar negeri berapa biayanya
    modal kecil, yang paling murah didaftarkan apa
    biaya konsultan plus pnbp total berapa
    tiap tahun bayar lagi gak
    daftar merek berapa duit
    ngurus nama usaha abis berapa
