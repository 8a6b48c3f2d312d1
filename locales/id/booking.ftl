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

## Cara bertemu

ways = Cara bertemu
ways-which = Bagaimana Anda ingin bertemu?
ways-any = Cara apa saja
ways-phone = Lewat telepon
ways-video = Lewat video
ways-office = Di kantor
# $place: nama tempat.
ways-at = Di kantor: { $place }
# $way: salah satu cara di atas.
ways-chosen = Hanya waktu seperti ini yang ditampilkan: { $way }.

## Apa yang boleh diketahui konsultan sebelumnya

tell = Beri tahu konsultan sebelumnya
tell-card = Anda dapat menulis sebelumnya apa yang ingin ditanyakan. Ini tidak wajib: konsultan akan bertanya.
tell-why-not = Mohon jangan menjelaskan invensi atau rahasia Anda di sini. Percakapan tidak membutuhkannya, dan menceritakannya terlalu dini dapat menghilangkan hak Anda.
# $time: jumlah hari.
tell-kept = Hanya kantor yang membacanya. Pesan ini dihapus { $time } setelah pertemuan, dan Anda dapat menariknya lebih awal.
tell-agree = Saya mengerti, dan ingin menulis
tell-decline = Tidak, tidak ada sebelumnya
telling = Tulislah sekarang, dalam satu pesan. Pesan itu sampai ke konsultan Anda.
tell-done = Sudah disimpan untuk konsultan Anda.
tell-there = Pesan Anda untuk konsultan tersimpan.
untell = Tarik pesan saya untuk konsultan
untold = Pesan Anda untuk konsultan sudah dihapus.

## Yang datang dari konsultan

# $name: konsultan.
called-off = { $name } harus membatalkan pertemuan Anda. Kami mohon maaf.
why-absent = Konsultan tidak dapat hadir pada waktu itu.
why-closed = Kantor tutup pada waktu itu.
why-sides = Kantor tidak boleh memberi Anda nasihat tentang ini, agar tidak pernah membantu dua pihak. Ini tidak mengatakan apa pun tentang kasus Anda.
why-subject = Orang lain di kantor lebih memahami topik ini.
called-off-then = Jawaban Anda tersimpan. Anda dapat memilih waktu lain, atau berbicara dengan seseorang.
another-time = Pilih waktu lain
# $name: konsultan.
note = Setelah pertemuan Anda, { $name } menulis:
# $words: apa yang ditulis konsultan.
note-words = { $words }
# $time: hari dan jam.
missed = Kami menunggu Anda di pertemuan: { $time }. Itu bisa terjadi.
missed-then = Anda dapat memilih waktu lain. Jika Anda hadir dan tidak ada yang datang, mohon beri tahu seseorang.

## Tidak ada waktu kosong

wait = Beri tahu saya bila ada waktu kosong
# $time: jumlah hari.
wait-set = Kami akan menulis kepada Anda di sini bila ada waktu kosong. Kami melihat setiap jam pada siang hari, selama { $time }.
wait-on = Anda ada di daftar tunggu.
wait-leave = Keluar dari daftar tunggu
wait-left = Anda tidak lagi di daftar tunggu.
wait-free = Sekarang ada waktu kosong. Orang lain mungkin juga menunggu, jadi pilihlah segera.
wait-over = Tidak ada waktu yang kosong. Anda tidak lagi di daftar tunggu.

## The reminder

coming = Ya, saya akan hadir
coming-thanks = Terima kasih. Konsultan Anda dapat melihat bahwa Anda akan hadir.
coming-told = Anda sudah memastikan akan hadir.
