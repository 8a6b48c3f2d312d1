# The invitation by mail, beside the file in the chat.

offer = Kirim juga lewat surel (email)
ask = Ke alamat surel mana undangan harus dikirim?
once = Alamat ini hanya dipakai untuk pertemuan ini. Alamat dihapus setelah pertemuan, atau lebih awal bersama data Anda.
skip = Lewati
bad = Ini tidak bisa dipakai sebagai alamat surel. Periksa lalu ketik lagi.
on-its-way = Undangan sedang dikirim ke alamat surel Anda. Perubahan pertemuan juga akan dikirim ke sana.
subject-request = Pertemuan dijadwalkan ({ $code })
subject-moved = Pertemuan dipindahkan ({ $code })
subject-cancelled = Pertemuan dibatalkan ({ $code })
text-request = Pertemuan Anda sudah dijadwalkan.
text-moved = Pertemuan Anda punya waktu baru.
text-cancelled = Pertemuan Anda dibatalkan. Waktunya tadinya:
closing = Anda meminta surel ini di obrolan { $office }. Untuk memindahkan atau membatalkan pertemuan, buka obrolan dan ketik: janji temu saya. Kodenya { $code }.

## To the adviser

adviser-request = Seseorang membuat janji temu dengan Anda.
adviser-moved = Pertemuan dengan Anda punya waktu baru.
adviser-cancelled = Pertemuan dengan Anda dibatalkan. Waktunya tadinya:
adviser-when =
    { $time }
    { $length }, { $way }
adviser-closing = Topiknya ada di meja layanan { $office }, dengan kode { $code }. Balasan ke surel ini tidak dibaca siapa pun.
