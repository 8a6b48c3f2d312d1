name = Layanan bantuan KI, Kenya (contoh)
greeting = Selamat datang di layanan bantuan kekayaan intelektual untuk usaha kecil di Kenya.
hours = pada hari kerja, dalam jam kantor, waktu Nairobi
contact = Buat janji temu dengan penasihat di obrolan ini, atau hubungi Institut Kekayaan Industri Kenya (KIPI) lewat situsnya.
