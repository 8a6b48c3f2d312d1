name = Layanan bantuan KI, Kenya (contoh)
greeting = Selamat datang di layanan bantuan kekayaan intelektual untuk usaha kecil di Kenya.
hours = pada hari kerja, dalam jam kantor, waktu Nairobi
contact = Buat janji temu dengan penasihat di obrolan ini, atau hubungi Institut Kekayaan Industri Kenya (KIPI) lewat situsnya.
phone = Lewat telepon: ini contoh. Kantor sungguhan menulis di sini siapa menelepon siapa.
video = Lewat video: ini contoh. Kantor sungguhan menaruh tautan pertemuannya di sini.
place-nairobi = Nairobi
    .at = Di kantor Nairobi: ini contoh. Kantor sungguhan menulis alamat dan petunjuk jalannya di sini.
