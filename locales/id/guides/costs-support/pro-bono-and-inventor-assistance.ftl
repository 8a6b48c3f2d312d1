question = Bagaimana mendapat konsultan paten atau klinik hukum gratis?
answer =
    Bantuan tanpa bayaran disebut pro bono. Ada beberapa pintu, tidak semuanya terbuka di negara Anda:
    – Inventor Assistance Program WIPO: konsultan paten sukarela bagi inventor dan usaha kecil berdana terbatas, di negara peserta;
    – program pro bono nasional atau hari bantuan dari kantor KI atau organisasi advokat;
    – klinik hukum universitas: mahasiswa bekerja, dosen memeriksa;
    – TISC, pusat dukungan yang membantu penelusuran paten.
    Tanyakan kepada kantor KI mana yang ada dan cara mendaftarnya. Biaya kantor dan terjemahan biasanya tetap Anda bayar.
more-1 =
    Yang biasanya diminta dari Anda:
    – Anda tinggal di negara itu, dan penghasilan atau usaha Anda di bawah batas;
    – sebuah invensi, bukan hanya ide: cara kerjanya, dengan gambar;
    – sedikit pengetahuan tentang paten. Untuk program WIPO ada kursus online gratis;
    – penelusuran awal tentang yang sudah ada.
    Sebuah dewan atau kantor memilih. Mereka bisa menolak, dan itu butuh waktu.
    Jadi mintalah sejak awal. Bila harus segera memperlihatkannya atau hari terakhir sudah dekat, katakan langsung. Tanyakan kepada kantor apakah pengajuan awal yang sederhana bisa menjaga tanggal.
more-2 =
    Klinik yang baik meminta Anda menandatangani surat: untuk siapa ia bekerja, apa yang rahasia, dan apa yang tidak dikerjakan. Bacalah.
    Ceritakan bagian rahasia hanya setelah tahu bahwa pembicaraan dirahasiakan. TISC atau layanan bantuan mungkin tidak terikat seperti konsultan. Tanyakan dulu.
    Pro bono sering berakhir saat pengajuan. Tanyakan siapa menjawab pemeriksa nanti dan siapa mengawasi pembayaran biaya.
    Jebakannya: perusahaan yang menyebut diri “bantuan inventor” lalu meminta uang di muka. Periksa ke kantor.
    Contoh: seorang guru membuat invensi meja lipat. Ia ikut kursus, mendaftar di negaranya, dan sukarelawan menyusun patennya. Ia membayar biaya kantor.
ask =
    konsultan paten gratis cara daftarnya
    inventor assistance program indonesia ikut ga
    klinik hukum kampus bantu daftar merek
    ga punya duit tapi temuan bagus, siapa yang bikinin paten
    syarat dapat pengacara paten gratis
    rahasia saya aman ga kalau tanya helpdesk gratis
    bantuan gratis buat seniman soal kontrak
    sudah pro bono masih bayar apa lagi
    difabel penemu dapat pendamping gratis?
