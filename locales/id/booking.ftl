# Memesan pertemuan: apa yang disepakati sebelumnya, dan apa yang datang sesudahnya. Tombol: paling banyak 40 huruf.

# Siapa yang mengonfirmasi menerima ini. Versinya dibuat dari teks ini dan disimpan bersama setiap pesanan.
terms =
    Percakapan ini gratis. Isinya informasi umum, bukan nasihat hukum, dan menjaga batas waktu tetap menjadi tanggung jawab Anda.
    Penasihat melihat topik, bahasa, jawaban, hasil, dan panduan yang Anda buka, tetapi bukan apa yang Anda ketik.
    Dengan mengonfirmasi, Anda menerima ini.
sides-ask = Apakah ada pihak lawan, atau sudah ada pengacara atau konsultan KI yang menangani ini untuk Anda? Jika tidak, silakan konfirmasi.
sides-some = Ada pihak lawan, atau pengacara
sides-which = Siapa lagi yang terlibat? Penasihat tidak boleh membantu kedua pihak, jadi kantor memeriksanya sebelum Anda bertemu. Anda tidak perlu menyebut nama.
sides-neither = Tidak ada orang lain
sides-other = Ada pihak lawan
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

## Apa yang boleh diketahui penasihat sebelumnya

tell = Beri tahu penasihat sebelumnya
tell-card = Anda dapat menulis sebelumnya apa yang ingin ditanyakan. Ini tidak wajib: penasihat akan bertanya.
tell-why-not = Mohon jangan menjelaskan invensi atau rahasia Anda di sini. Percakapan tidak membutuhkannya, dan menceritakannya terlalu dini dapat menghilangkan hak Anda.
# $time: jumlah hari.
tell-kept = Hanya kantor yang membacanya. Pesan ini dihapus { $time } setelah pertemuan, dan Anda dapat menariknya lebih awal.
tell-agree = Saya mengerti, dan ingin menulis
tell-decline = Tidak, tanpa pesan sebelumnya
telling = Tulislah sekarang, dalam satu pesan. Pesan itu sampai ke penasihat Anda.
tell-done = Sudah disimpan untuk penasihat Anda.
tell-there = Pesan Anda untuk penasihat tersimpan.
untell = Tarik pesan saya untuk penasihat
untold = Pesan Anda untuk penasihat sudah dihapus.

## Yang datang dari penasihat

# $name: penasihat.
called-off = { $name } harus membatalkan pertemuan Anda. Kami mohon maaf.
why-absent = Penasihat tidak dapat hadir pada waktu itu.
why-closed = Kantor tutup pada waktu itu.
why-sides = Kantor tidak boleh memberi Anda nasihat tentang ini, agar tidak pernah membantu dua pihak. Ini tidak mengatakan apa pun tentang kasus Anda.
why-subject = Orang lain di kantor lebih memahami topik ini.
called-off-then = Jawaban Anda tersimpan. Anda dapat memilih waktu lain, atau berbicara dengan petugas.
another-time = Pilih waktu lain
# $name: penasihat.
note = Setelah pertemuan Anda, { $name } menulis:
# $words: apa yang ditulis penasihat.
note-words = { $words }
# $time: hari dan jam.
missed = Kami tidak menjumpai Anda di pertemuan: { $time }. Hal seperti ini bisa terjadi.
missed-then = Anda dapat memilih waktu lain. Jika Anda hadir dan tidak ada yang datang, mohon beri tahu petugas.

## Tidak ada waktu kosong

wait = Beri tahu saya bila ada waktu kosong
# $time: jumlah hari.
wait-set = Kami akan menulis kepada Anda di sini bila ada waktu kosong. Kami memeriksanya setiap jam pada siang hari, selama { $time }.
wait-on = Anda ada di daftar tunggu.
wait-leave = Keluar dari daftar tunggu
wait-left = Anda tidak lagi di daftar tunggu.
wait-free = Sekarang ada waktu kosong. Orang lain mungkin juga menunggu, jadi pilihlah segera.
wait-over = Tidak ada waktu yang kosong. Anda tidak lagi di daftar tunggu.

## The reminder

coming = Ya, saya akan hadir
coming-thanks = Terima kasih. Penasihat Anda dapat melihat bahwa Anda akan hadir.
coming-told = Anda sudah mengonfirmasi akan hadir.
