name = Layanan bantuan KI (kantor demo)
greeting = Selamat datang di layanan bantuan percontohan tentang kekayaan intelektual: para penasihat di sini rekaan dan tidak ada pertemuan sungguhan.
hours = pada hari kerja, dalam jam kantor
contact = Ini percontohan, jadi tidak ada yang menjawab di sini. Untuk orang sungguhan, hubungi kantor kekayaan intelektual negara Anda.
phone = Lewat telepon: ini percontohan. Kantor sungguhan menulis di sini siapa menelepon siapa.
video = Lewat video: ini percontohan. Kantor sungguhan menaruh tautan pertemuannya di sini.
place-casablanca = Casablanca
    .at = Di kantor Casablanca: ini percontohan. Kantor sungguhan menulis alamat dan petunjuk jalannya di sini.
