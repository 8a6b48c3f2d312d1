name = Layanan bantuan KI (kantor demo)
greeting = Selamat datang di layanan bantuan percontohan tentang kekayaan intelektual: para penasihat di sini rekaan dan tidak ada pertemuan sungguhan.
hours = pada hari kerja, dalam jam kantor
contact = Ini percontohan, jadi tidak ada yang menjawab di sini. Untuk orang sungguhan, hubungi kantor kekayaan intelektual negara Anda.
