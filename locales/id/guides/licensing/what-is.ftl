question = Apa itu lisensi, dan apa bedanya dengan menjual hak saya?
answer =
    Lisensi adalah izin. Anda tetap pemilik dan membolehkan orang memakai paten, merek, desain, ciptaan, atau know-how Anda, biasanya dengan bayaran.
    Pengalihan hak adalah penjualan. Haknya berpindah tangan dan Anda bukan pemilik lagi.
    Lisensi bisa:
    – eksklusif: hanya penerima lisensi yang boleh memakai, biasanya Anda pun tidak;
    – non-eksklusif: Anda bisa memberi izin yang sama kepada orang lain juga.
    Waralaba adalah paket yang lebih luas: merek, know-how, pelatihan, dan aturan menjalankan toko.
more-1 =
    Pilih lisensi bila orang lain bisa membuat atau menjual di tempat yang tidak bisa Anda jangkau, dan Anda ingin pemasukan tanpa kehilangan hak.
    Pilih pengalihan hak bila Anda perlu uang sekarang dan tidak akan memakai hak itu lagi.
    Jebakannya: kata-kata seperti “saya berikan semua hak”. Itu bisa dibaca sebagai penjualan. Sebutkan jelas “lisensi” atau “pengalihan hak”.
    Contoh: pembuat jus membolehkan perusahaan di luar negeri mengemas dengan mereknya. Mereknya tetap miliknya dan ia memeriksa mutunya.
more-2 =
    Periksa dulu apakah ada yang bisa dilisensikan. Apakah hak itu terdaftar atau dilindungi dengan cara lain di negara itu, masih berlaku, dan milik Anda?
    Rahasia juga bisa dilisensikan, tetapi hanya dengan janji merahasiakannya.
    Apakah lisensi harus tertulis dan dicatat di kantor kekayaan intelektual, tergantung negaranya. Tanpa pencatatan, lisensi mungkin tidak berlaku terhadap orang lain.
    Jika Anda mengambil lisensi, minta bukti bahwa pihak lain memiliki haknya.
ask =
    lisensi itu apa sih
    bedanya lisensi sama jual merek
    orang mau pakai merek saya bayar bulanan, namanya apa
    waralaba dan lisensi sama gak
    mau sewakan paten ke pabrik
    kasih izin teman pakai nama warung, perlu surat?
    ambil lisensi karakter buat kaos caranya
    resep bisa dilisensikan gak
    orang mau pakai merek saya bayar bulanan
    pabrik bikin pake gambar gue, isi suratnya apa
