question = Berapa lama hak cipta berlaku, dan kapan karya lama bebas dipakai?
answer =
    Biasanya selama hidup pencipta dan bertahun-tahun setelah meninggal.
    Di negara Anda, jangka waktu biasa untuk buku, musik, dan gambar baru adalah { $home } setelah pencipta meninggal.
    Konvensi Bern meminta negara anggotanya memberi sedikitnya { $after } setelah meninggal.
    Jangka waktu biasanya berakhir pada akhir tahun kalender.
    Setelah itu ciptaan menjadi milik umum. Umumnya siapa pun boleh memakainya tanpa izin.
    Umumnya hak cipta tidak perlu diperpanjang, dan Anda tidak bisa memperpanjangnya.
    Film, foto, rekaman, dan ciptaan tanpa nama pencipta bisa punya jangka waktu lain.
more-1 =
    Jangka waktu lain menurut Konvensi Bern, selalu sebagai batas terendah:
    – Film: negara boleh menghitung dari pertunjukan pertama yang diizinkan, lalu { $film }.
    – Ciptaan tanpa nama pencipta: { $anon } sejak hari diumumkan secara sah.
    – Foto atau seni terapan: { $photo } sejak dibuat. Banyak negara memberi foto jangka waktu penuh.
    – Beberapa pencipta: yang dihitung kematian orang yang terakhir.
    Di Amerika Serikat, karya pesanan (work made for hire) punya { $us-hire } sejak pengumuman atau { $us-made } sejak dibuat, mana yang lebih dulu habis.
    Rekaman suara dan pertunjukan punya jangka waktu sendiri.
more-2 =
    Cara memeriksa karya lama:
    – Siapa penciptanya, dan kapan meninggal? Tanya perpustakaan, museum, atau penerbit.
    – Di negara mana dipakai? Hukum negara itu yang berlaku. Bebas di dalam negeri belum tentu di luar negeri.
    – Adakah yang lebih baru di dalamnya? Terjemahan, aransemen, edisi, atau rekaman punya hak sendiri.
    – Kapan diterbitkan? Karya lama bisa mengikuti aturan lama, terutama di Amerika Serikat. Tanyakan di sana.
    – Apakah judul, tokoh, atau logonya merek?
    – Apakah negara Anda meminta biaya atau pemberitahuan untuk karya lama? Ada yang begitu.
    Contoh: kafe mencetak puisi lama di cangkir. Penyairnya sudah lama meninggal. Penerjemahnya masih hidup, jadi kafe bertanya ke penerbitnya.
more-3 =
    Jebakannya: “lama” bukan “bebas”. Gambar tanpa nama mungkin masih dilindungi.
    Jika pemiliknya tidak ditemukan, tanyakan kepada kantor hak cipta. Sebagian negara punya lisensi untuk hal itu.
    Simpan catatan tentang yang Anda periksa, dengan tanggalnya.
    Jika itu karya Anda sendiri: hak cipta bisa diwariskan. Simpan kontrak, berkas, dan daftar karya bersama-sama, dan sebutkan ahli waris.
    Lihat juga kontrak lama. Hak itu bisa kembali kepada pencipta atau ahli warisnya pada tanggal tertentu.
ask =
    hak cipta berlaku berapa tahun
    lagu lama tahun 50an boleh dipakai gratis gak
    puisi chairil anwar boleh dicetak di kaos?
    penulis sudah meninggal, bukunya bebas dicetak ulang?
    hak cipta perlu diperpanjang?
    warisan hak cipta lagu bapak saya
    foto jaman belanda boleh dipakai buat kemasan
    kapan masuk public domain
    lagu lama kapan bebas dipakai
    cerita kakek tahun 30an sekarang punya siapa
    penulisnya udah wafat lama, bebas cetak?
