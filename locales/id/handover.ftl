# Berbicara dengan orang di dalam obrolan. Tombol: paling banyak 40 karakter.

ask = Menulis kepada petugas di sini
card = Seorang petugas kantor dapat membaca dan menjawab Anda di obrolan ini.
card-secret = Mohon jangan kirim invensi atau rahasia Anda. Petugas bisa membantu tanpa itu, dan mengirimnya dapat membuat Anda kehilangan hak.
card-sees = Petugas melihat bahasa Anda, jawaban dan hasil Anda, serta yang Anda tulis kepadanya. Ia tidak melihat yang Anda ketik sebelumnya.
card-kept = Yang Anda tulis kepadanya dihapus { $time } setelah percakapan. Anda dapat menghapusnya lebih awal di “Privasi”.
agree = Saya setuju, hubungi petugas
decline = Tidak, tetap dengan panduan

next = Anda berikutnya dalam antrean.
place =
    { $n ->
       *[other] Ada { $n } orang sebelum Anda dalam antrean.
    }
open = Meja bantuan buka sekarang, sampai { $time }.
closed = Meja bantuan tutup sekarang. Buka lagi: { $when }.
no-hours = Kami belum tahu kapan meja bantuan buka lagi. Anda juga dapat membuat janji dengan penasihat.
write = Anda sudah dapat menulis pertanyaan. Anda juga dapat meninggalkan halaman ini: jawabannya ada di sini ketika Anda kembali.
kept = Pesan Anda disimpan untuk petugas yang menjawab.
look = Tempat saya dalam antrean
leave = Keluar dari antrean
left = Anda keluar dari antrean. Yang Anda tulis untuk petugas dihapus.
not-waiting = Saat ini Anda tidak dalam antrean.

claimed = Sekarang Anda berbicara dengan { $name }.
claimed-how = Sementara itu panduan diam. Tulislah dengan bebas, tetapi mohon tanpa rahasia.
release = Kembali ke panduan
words = { $name }: { $words }
guide = { $name } mengirimi Anda jawaban ini:
returned = Percakapan Anda dengan { $name } selesai. Panduan menjawab Anda lagi.
speaking = Anda sedang berbicara dengan { $name }. Ketuk “Kembali ke panduan” untuk memakai tombol lagi.
