# Melanjutkan percakapan di perangkat atau aplikasi pesan lain.

start = Lanjutkan di perangkat lain
code = Buka obrolan di perangkat lain, lalu ketik ini di sana: { $command }
good-for = Kode ini hanya berlaku sekali, dalam { $time }. Jangan tunjukkan kepada siapa pun: kode ini membuka percakapan ini.
replaces = Yang dibicarakan di sana sebelumnya dihapus, dan percakapan ini menggantikannya.
failed =
    Kode ini tidak berlaku di sini: sudah kedaluwarsa, sudah dipakai, atau obrolan ini punya janji temu sendiri.
    Tidak ada yang berubah. Mintalah kode baru di perangkat lain, di bagian “Bantuan”.
