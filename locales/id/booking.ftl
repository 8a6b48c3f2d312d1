# Memesan pertemuan: apa yang disepakati sebelumnya, dan apa yang datang sesudahnya. Tombol: paling banyak 40 huruf.

# Siapa yang mengonfirmasi menerima ini. Versinya dibuat dari teks ini dan disimpan bersama setiap pesanan.
terms =
    Percakapan ini gratis. Isinya informasi umum, bukan nasihat hukum, dan menjaga tenggat tetap menjadi tanggung jawab Anda.
    Konsultan melihat topik, bahasa, jawaban, hasil, dan panduan yang Anda buka, tetapi bukan apa yang Anda ketik.
    Dengan mengonfirmasi, Anda menerima ini.
sides-ask = Apakah ada pihak lain, atau pengacara atau konsultan yang sudah menangani ini untuk Anda? Jika tidak, silakan konfirmasi.
sides-some = Ada pihak lain, atau pengacara
sides-which = Siapa lagi yang terlibat? Konsultan tidak boleh membantu kedua pihak, jadi kantor memeriksanya sebelum bertemu. Anda tidak perlu menyebut nama.
sides-neither = Tidak ada orang lain
sides-other = Ada pihak lain
sides-attorney = Saya sudah punya pengacara
sides-unsaid = Saya lebih suka tidak mengatakannya
# $answer: salah satu dari empat di atas.
sides-told = Siapa lagi yang terlibat: { $answer }.
sides-change = Ubah siapa lagi yang terlibat
