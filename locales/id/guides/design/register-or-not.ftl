question = Perlukah saya mendaftarkan desain, atau tidak sepadan?
answer =
    Mendaftar biasanya sepadan bila semua ini benar:
    – Orang membeli produk karena tampilannya.
    – Produk akan laku lebih lama dari satu musim pendek.
    – Mudah ditiru, dan Anda mau bertindak terhadap tiruan.
    Mungkin tidak sepadan untuk tren sesaat, beberapa barang tunggal, atau tampilan yang hanya mengikuti fungsi teknis.
    Putuskan sebelum memperlihatkan produk. Sesudahnya mungkin terlambat.
    Sering lebih murah dan lebih cepat daripada paten. Harganya tergantung negara.
more-1 =
    Mulai dari kecil:
    – Pilih yang paling laku, bukan seluruh koleksi.
    – Ajukan di tempat Anda menjual dan di tempat tiruan mungkin dibuat.
    – Tanyakan kepada kantor apakah satu permohonan boleh memuat beberapa desain. Itu sering menurunkan harga per desain.
    – Tanyakan biaya yang lebih murah untuk usaha kecil.
    Contoh: bengkel sepatu mendaftarkan pola sol yang dipakai di setiap model. Warna yang cepat berganti tidak ikut.
more-2 =
    Setelah permohonan awal, Anda punya { $priority } untuk mengajukan di negara lain dan tetap memakai tanggal awal.
    Jadi Anda bisa mulai di dalam negeri, menguji pasar, lalu memutuskan soal ekspor.
    Sertifikat membantu dalam praktik. Lokapasar dan bea cukai menanyakan hak terdaftar lebih dulu.
    Jebakannya adalah permohonan dengan gambar lemah. Yang tidak tampak di gambar sulit dipertahankan.
    Jebakan lain: lupa memperpanjang. Hak itu lalu berakhir tanpa pemberitahuan.
more-3 =
    Jika tidak mendaftar, Anda tidak selalu tanpa pelindungan:
    – Sebagian tempat melindungi desain tidak terdaftar untuk waktu lebih pendek.
    – Hak cipta mungkin mencakup bentuk atau motif artistik. Ukurannya berbeda di setiap negara.
    – Aturan persaingan curang mungkin membantu melawan tiruan yang persis.
    Dalam setiap keadaan itu Anda harus membuktikan siapa yang lebih dulu, dan sering juga bahwa yang lain menjiplak.
    Jadi simpan sketsa bertanggal, contoh barang, dan faktur awal.
ask =
    perlu gak sih daftar desain baju
    model fashion cepat ganti, rugi gak daftar desain
    daftar desain worth it buat usaha kecil?
    kalau gak didaftarkan desainnya dilindungi gak
    desain kursi saya laku, takut ditiru
    tas rajut model sendiri daftar atau biarin
    untung rugi desain industri
    lebih murah mana desain atau paten
    desain baju ganti tiap bulan perlu daftar?
    model ganti tiap bulan, perlu didaftarin?
