# Bicara dengan petugas di dalam obrolan. Tombol: paling panjang 40 karakter.

ask = Tulis kepada petugas di sini
card = Petugas kantor bisa membaca tulisan Anda dan menjawabnya di obrolan ini.
card-secret = Tolong jangan kirim invensi atau rahasia Anda. Petugas bisa membantu tanpa itu, dan mengirimnya bisa membuat Anda kehilangan hak.
card-sees = Petugas melihat bahasa Anda, jawaban dan hasil Anda, serta yang Anda tulis kepadanya. Yang Anda ketik sebelumnya tidak terlihat olehnya.
# $time: jumlah hari.
card-kept = Yang Anda tulis kepada petugas dihapus { $time } setelah pembicaraan selesai. Anda bisa menghapusnya lebih cepat di “Privasi”.
agree = Saya setuju, hubungi petugas
decline = Tidak, tetap dengan pemandu

## Di antrean

next = Giliran Anda berikutnya.
# $n: berapa orang yang ada di depan.
place =
    { $n ->
       *[other] Ada { $n } orang di depan Anda dalam antrean.
    }
# $time: jam.
open = Layanan sedang buka, sampai { $time }.
# $when: hari dan jam.
closed = Layanan sedang tutup. Buka lagi pada { $when }.
no-hours = Kami belum tahu kapan layanan buka lagi. Anda juga bisa membuat janji temu dengan penasihat.
write = Anda bisa menulis pertanyaan Anda sekarang. Anda juga boleh meninggalkan halaman ini: jawabannya ada di sini saat Anda kembali.
kept = Pesan Anda disimpan untuk petugas yang akan menjawab.
look = Posisi saya di antrean
leave = Keluar dari antrean
left = Anda sudah keluar dari antrean. Yang Anda tulis untuk petugas sudah dihapus.
not-waiting = Saat ini Anda tidak ada di antrean.

## Dalam pembicaraan

# $name: petugas.
claimed = Sekarang Anda bicara dengan { $name }.
claimed-how = Sementara itu pemandu diam. Tulislah sesuka Anda, tetapi tolong jangan tulis rahasia.
release = Kembali ke pemandu
# $name: petugas. $words: yang ditulisnya.
words = { $name }: { $words }
guide = { $name } mengirim jawaban ini kepada Anda:
returned = Pembicaraan Anda dengan { $name } sudah selesai. Pemandu menjawab Anda lagi.
speaking = Anda sedang bicara dengan { $name }. Ketuk “Kembali ke pemandu” untuk memakai tombol lagi.
