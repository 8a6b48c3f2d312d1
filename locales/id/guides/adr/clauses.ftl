question = Apa yang sebaiknya ditulis dalam kontrak tentang sengketa?
answer =
    Masukkan klausul sengketa yang pendek ke setiap kontrak lisensi, distribusi, pengembangan, atau kerahasiaan. Setelah ribut, sulit menyepakati apa pun.
    Klausul itu sebaiknya menyebut:
    – jalan mana: mediasi, arbitrase, pengadilan, atau berurutan,
    – aturan mana dan lembaga mana,
    – tempat dan bahasanya,
    – untuk arbitrase, berapa arbiternya,
    – dalam klausul lain, hukum negara mana yang berlaku untuk kontrak.
    WIPO menawarkan contoh klausul dalam banyak bahasa dan pembuat klausul gratis. Pakai teks contoh dan ubah sedikit saja.
more-1 =
    Pola yang baik untuk kebanyakan usaha kecil: bicara dulu, lalu mediasi, lalu arbitrase atau pengadilan yang disebut namanya.
    Beri batas untuk tahap mediasi. Pilihan yang umum dalam contoh klausul WIPO adalah { $wait }.
    Setelah itu, setiap pihak bisa lanjut ke tahap berikutnya.
    Sebutkan bahwa kedua pihak tetap boleh meminta perintah mendesak kepada pengadilan.
    Tidak ada klausul dalam kontrak? Setelah sengketa mulai, Anda masih bisa menandatangani perjanjian penyerahan sengketa, bila kedua pihak mau.
more-2 =
    Jebakannya:
    – “Sengketa diselesaikan dengan arbitrase”, dan tidak ada lagi. Tidak ada yang tahu di mana, oleh siapa, atau dengan aturan apa.
    – Arbitrase dan pengadilan sekaligus, masing-masing untuk semuanya.
    – Tempat yang jauh dan mahal bagi Anda, atau yang pengadilannya kurang melaksanakan putusan arbitrase.
    – Klausul yang disalin dari kontrak orang lain.
    Contoh: seorang desainer menandatangani formulir dengan arbitrase di kota yang jauh. Tagihannya lebih kecil daripada biaya perkara. Tempat yang lebih dekat, atau pengadilan untuk perkara kecil, akan lebih baik.
    Untuk konsumen dan karyawan, aturan khusus sering membatasi klausul seperti itu. Tanyakan kepada pengacara.
ask =
    contoh klausul arbitrase buat kontrak lisensi
    di kontrak distributor harus tulis apa soal perselisihan
    klausul mediasi wipo ambil di mana
    kontrak saya gak ada pasal sengketa gimana
    pasal penyelesaian perselisihan bagusnya bani atau pn
    arbitrase di singapura mahal gak buat umkm
    kontrak maklon pasal kalau ribut gimana nulisnya
    dispute clause template bahasa indonesia
    kalimat penyelesaian sengketa di kontrak
    di kontrak nulis apa kalo nanti berantem
