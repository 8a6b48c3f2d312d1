# Obrolan di web: teks di sekitar percakapan.

promise = Jawaban jelas tentang paten, merek, desain, hak cipta, dan rahasia. Buat janji bicara dengan penasihat.
skip = Lompat ke pesan terbaru
log = Percakapan
desk = Meja bantuan
you = Anda
choices = Pilih jawaban
say = Ketik pertanyaan atau jawaban Anda
send = Kirim
say-hint = Mohon jangan jelaskan invensi atau rahasia Anda di sini. Yang Anda ketik dihapus begitu dijawab.
say-hint-human = Mohon jangan tulis invensi atau rahasia Anda. Seseorang membaca ini; tulisan disimpan beberapa waktu setelah percakapan, lalu dihapus.
earlier = Tampilkan pesan sebelumnya
download = Unduh
talking-to = Anda sedang berbicara dengan { $name }.
time = { $time }
foot = Halaman ini tidak memerlukan akun. Satu kuki memungkinkan Anda kembali ke percakapan ini.
back-to-chat = Kembali ke obrolan

offline = Tidak ada koneksi. Tidak ada jawaban Anda yang hilang. Silakan coba lagi.
cookie = Obrolan ini memerlukan satu kuki untuk mengenali jawaban Anda. Izinkan kuki untuk halaman ini, lalu kembali ke obrolan.
again = Halaman ini sudah terlalu lama atau berasal dari tempat lain, jadi tidak ada yang dilakukan. Jawaban Anda tersimpan. Kembalilah ke obrolan dan coba lagi.
down = Saat ini kami tidak dapat menyimpan jawaban Anda, jadi tidak ada yang dilakukan. Jawaban Anda sebelumnya tersimpan. Silakan coba lagi nanti.
no-file = Berkas ini sudah tidak ada di sini. Buka obrolan dan mintalah lagi.
