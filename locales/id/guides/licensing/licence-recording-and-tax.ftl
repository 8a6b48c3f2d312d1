question = Haruskah lisensi tertulis, dicatat, atau dikenai pajak?
answer =
    Tergantung negaranya. Cara amannya sama di mana-mana:
    – Tulis dan tanda tangani, juga dalam keluarga atau dengan perusahaan sendiri.
    – Tanya kantor KI apakah bisa atau harus dicatat. Tanpa pencatatan, lisensi mungkin tidak berlaku terhadap pembeli hak kemudian. Penerima lisensi mungkin tidak bisa menggugat.
    – Tanyakan apakah kontrak dengan perusahaan asing perlu persetujuan. Tanpa itu, bank mungkin tidak mengirim uangnya.
    – Tanya konsultan pajak sebelum tanda tangan. Bila royalti melintasi perbatasan, pajak sering dipotong.
    Tanyakan semuanya sebelum tanda tangan. Sesudahnya lebih mahal.
more-1 =
    Mencatat lisensi:
    – Formulir, biaya, dan suratnya ada di halaman kantor KI. Sering cukup kutipan singkat atau formulir, jadi harga tetap rahasia.
    – Sebutkan siapa melakukannya, siapa membayar, dan paling lambat kapan.
    – Di negara Traktat Singapura, catatan yang tidak ada tidak membuat merek batal.
    – Untuk merek Sistem Madrid, lisensi bisa dicatat di WIPO untuk beberapa negara sekaligus. Sebagian negara tidak menerimanya. Jika begitu, catatlah di negara itu sendiri.
    – Bila lisensi berakhir, mintalah catatannya dihapus.
    Sebagian hukum meminta lebih, misalnya notaris atau bahasa tertentu.
more-2 =
    Pajak dan uang:
    – Pembayar mungkin harus memotong sebagian royalti untuk negara. Ini disebut pemotongan pajak (withholding tax).
    – Perjanjian pajak antarnegara bisa menurunkannya. Formulirnya, sering bukti domisili, diperlukan sebelum pembayaran.
    – Kontrak sebaiknya menyebut siapa menanggung pajak. “Neto” dan “bruto” sangat mengubah harga.
    – Minta bukti bahwa pajak dibayar. Anda memerlukannya di negara Anda.
    – Pajak penjualan atau pertambahan nilai bisa ditambahkan.
    – Antara perusahaan sendiri, kantor pajak meminta harga wajar.
    – Tetapkan mata uang, kurs, dan biaya bank.
more-3 =
    Rencana singkat sebelum tanda tangan:
    – Kantor KI atau konsultan: formulir dan pencatatan, di tiap negara lisensi.
    – Konsultan pajak: pajak di sana, pajak di negara Anda, perjanjian, formulir.
    – Bank: bolehkah uangnya keluar, dan dengan surat apa?
    – Kalender: tanggal pencatatan, tanggal formulir pajak, perpanjangan.
    Jebakannya: “dibayar tanpa potongan apa pun”, ditandatangani penerima lisensi yang wajib memotong pajak. Ia lalu membayar dari kantong sendiri.
    Contoh: usaha teh melisensikan mereknya ke luar negeri. Pajak dipotong penuh karena ada formulir yang kurang. Dengan formulir itu, potongannya lebih kecil.
ask =
    perjanjian lisensi wajib dicatatkan di DJKI?
    lisensi lisan sah ga
    bank ga mau kirim royalti ke luar negeri
    pajak royalti siapa yang nanggung
    pencatatan lisensi merek biar bisa gugat peniru
    lisensi perlu notaris?
    PT saya pakai merek pribadi saya, perlu surat?
    harga lisensi bisa dirahasiakan waktu dicatat?
