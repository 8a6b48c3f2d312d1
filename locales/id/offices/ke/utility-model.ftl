question = Bagaimana cara mendapat sertifikat paten sederhana di Kenya?
answer =
    Anda mengajukan permohonan ke Institut Kekayaan Industri Kenya (KIPI), hampir sama seperti paten. Ini cocok untuk perbaikan teknis kecil: alat, tungku, pompa, atau kunci yang lebih baik.
    Hak ini berlaku { $term }.
    Ajukan sebelum Anda memperlihatkan atau menjual produknya. Itulah jalan aman, di Kenya dan di luar negeri.
    Setahu kami KIPI tidak memeriksa secara mendalam apakah solusinya baru sebelum memberikan sertifikat.
    Karena itu sertifikat lebih cepat didapat, tetapi tidak membuktikan bahwa solusi Anda baru. Dalam sengketa, pihak lawan bisa menggugatnya.
more-1 =
    Siapkan sebelum mengajukan:
    – deskripsi yang membuat orang di bidangnya bisa membuat dan memakai produk itu,
    – gambar, bila membantu pemahaman,
    – klaim, yaitu kalimat yang menyebut persis apa yang harus dilindungi.
    Telusuri dulu, misalnya di basis data gratis PATENTSCOPE. Mungkin saja perbaikan itu sudah ada.
    Undang-undangnya juga menyebut mekanisme kerajinan, ramuan herbal, dan ramuan gizi. Tanya penasihat apakah milik Anda cocok.
    Jebakannya: perbaikan yang hanya mengubah tampilan adalah urusan desain industri, bukan paten sederhana.
more-2 =
    Sertifikat ini hanya melindungi di Kenya. Untuk negara lain Anda bisa:
    – mengajukan di sana dalam { $priority } setelah permohonan Kenya dan memakai tanggalnya, bila negara itu punya paten sederhana;
    – mengajukan ke ARIPO, yang memberikan paten sederhana untuk beberapa negara Afrika dalam satu prosedur. Kenya ikut serta;
    – memakai PCT. Banyak negara tidak punya paten sederhana, jadi periksa setiap pasar dulu.
    Contoh: bengkel jua kali memperbaiki sebuah tungku. Bengkel itu mengajukan ke KIPI, lalu memperlihatkan tungkunya di pameran.
    KIPI ikut program WIPO tempat konsultan paten sukarela membantu inventor yang kurang mampu. Tanyakan apakah Anda memenuhi syarat.
ask =
    sertifikat utility model kipi cara daftarnya
    saya memperbaiki kompor jiko, bisa dilindungi di kenya?
    paten kecil di kenya
    bengkel saya di nakuru bikin pemipil jagung lebih bagus, gimana biar jadi milik saya
    penemuan kecil di kenya tanpa paten mahal
    kipi periksa paten sederhana atau tidak
    berapa lama paten sederhana kenya berlaku
    perlindungan penemuan jua kali
