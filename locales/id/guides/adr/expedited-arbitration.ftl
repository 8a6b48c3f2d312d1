question = Adakah arbitrase yang cepat dan lebih murah untuk perkara kecil?
answer =
    Ada. Beberapa lembaga menawarkan bentuk singkat. Di WIPO namanya arbitrase dipercepat.
    – Biasanya arbiter tunggal yang memutus.
    – Tuntutan lengkap ikut dengan permohonan, dan pembelaan lengkap ikut dengan jawaban.
    – Batas waktunya lebih pendek, sidangnya singkat.
    – Biayanya lebih rendah. Sampai jumlah sengketa tertentu, honor arbiter sudah ditetapkan di muka.
    Seperti semua arbitrase, kedua pihak harus sepakat, dan putusannya final.
    Cocok bila pertanyaannya sedikit dan kontraknya jelas. Kurang cocok bila perlu banyak saksi atau banyak bukti teknis.
more-1 =
    Menurut Aturan WIPO:
    Sidang sebaiknya tidak lebih dari { $hearing }, kecuali dalam keadaan luar biasa.
    Perkara sebaiknya ditutup dalam { $closing } setelah pembelaan atau terbentuknya majelis, mana yang lebih akhir.
    Putusan sebaiknya menyusul dalam { $award }.
    Ini sasaran, dipenuhi bila mungkin. Perkara sulit bisa lebih lama.
    Dalam daftar biaya yang kami lihat, WIPO meminta { $registration } untuk mendaftarkan perkara. Biaya administrasi dan honor arbiter ditambahkan.
    Bila salah satu pihak usaha kecil atau menengah, Pusat WIPO memotong { $sme } dari biayanya sendiri.
    Lihat daftar biaya yang berlaku sebelum mengajukan.
more-2 =
    Cara mendapatkannya: pakai klausul contoh arbitrase dipercepat dalam kontrak, atau tanda tangani perjanjian penyerahan sengketa sekarang. Bila kontrak menyebut arbitrase biasa, Anda berdua tetap bisa menyepakati bentuk singkat.
    Siapkan sebelum mulai: kontrak, surat, bukti, jumlah uang, alasan. Tambahan belakangan bisa ditolak.
    Bila permohonannya terhadap Anda, waktu menjawab singkat. Temui pengacara hari itu juga.
    Jebakannya: bentuk cepat untuk kontrak yang bisa menimbulkan tuntutan sangat besar. Pikirkan yang terburuk.
    Contoh: pembuat aplikasi dan jaringan toko berselisih soal lisensi yang belum dibayar. Faktanya ada di surel. Arbiter tunggal memutus lewat dokumen dan panggilan video.
ask =
    arbitrase cepat buat sengketa lisensi kecil
    klien ga bayar lisensi aplikasi, mau cepat beres
    arbitrase satu arbiter aja lebih murah?
    sidang arbitrase bisa online ga
    nilai sengketa kecil, rugi ga pakai arbitrase
    expedited arbitration wipo berapa lama
    biaya arbitrase jalur cepat
    di kontrak arbitrase biasa, bisa ganti yang cepat
