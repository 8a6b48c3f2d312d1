# Obrolan di web: yang ada di sekeliling percakapan.

# Apa layanan ini, untuk mesin pencari dan pratinjau tautan.
promise = Jawaban yang jelas tentang paten, merek, desain, hak cipta, dan rahasia dagang. Buat janji temu dengan penasihat.
skip = Langsung ke pesan terbaru
# Nama percakapan, untuk pembaca layar.
log = Percakapan
# Siapa yang bicara: layanan, dan orangnya.
desk = Layanan bantuan
you = Anda
# Nama tombol-tombol, untuk pembaca layar.
choices = Pilih jawaban
say = Ketik pertanyaan atau jawaban Anda
send = Kirim
say-hint = Tolong jangan jelaskan invensi atau rahasia Anda di sini. Yang Anda ketik dihapus begitu dijawab.
earlier = Tampilkan pesan sebelumnya
download = Unduh
# $name: petugas yang sedang bicara.
talking-to = Anda sedang bicara dengan { $name }.
# $time: jam.
time = { $time }
foot = Halaman ini tidak memerlukan akun. Dengan satu cookie, Anda bisa kembali ke percakapan ini.
back-to-chat = Kembali ke obrolan

## Bila ada yang tidak berjalan semestinya

offline = Tidak ada koneksi. Semua jawaban Anda tetap ada. Silakan coba lagi.
cookie = Obrolan ini memerlukan satu cookie untuk mengenali jawaban Anda. Tolong izinkan cookie untuk halaman ini, lalu kembali ke obrolan.
again = Halaman ini sudah kedaluwarsa, atau datang dari tempat lain, jadi tidak ada yang dilakukan. Jawaban Anda tetap tersimpan. Silakan kembali ke obrolan dan coba lagi.
down = Jawaban Anda tidak bisa kami simpan saat ini, jadi tidak ada yang dilakukan. Jawaban Anda sebelumnya tetap tersimpan. Silakan coba lagi sebentar lagi.
no-file = Berkas ini sudah tidak ada di sini. Buka obrolan dan minta lagi.
say-hint-human = Tolong jangan tulis invensi atau rahasia Anda. Yang membaca ini seorang petugas; isinya disimpan beberapa waktu setelah percakapan, lalu dihapus.
