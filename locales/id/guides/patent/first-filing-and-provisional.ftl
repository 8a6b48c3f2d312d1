question = Apa itu permohonan provisional, dan apa isi pengajuan awal saya?
answer =
    Pengajuan awal memberi tanggal yang berlaku terhadap pengajuan dan publikasi sesudahnya. Jadi invensi harus dijelaskan lengkap.
    Sebagian negara mengenal pengajuan awal yang sederhana, disebut provisional. Tanggal Anda terjaga, tetapi tidak diperiksa dan tidak menjadi paten dengan sendirinya.
    Anda harus menyusul dengan permohonan lengkap tepat waktu, atau tanggalnya hilang. Tanya kantor Anda apakah ada di sana dan kapan batas waktu menyusulnya.
    Anda punya { $priority } sejak pengajuan awal untuk memakai tanggalnya di negara Konvensi Paris lain.
    Tanggal itu hanya mencakup yang benar-benar dijelaskan teks awal.
more-1 =
    Isi teks awal:
    – nama inventor dan pemilik
    – masalahnya, dan kekurangan solusi yang dikenal
    – cara kerja invensi Anda, dengan gambar
    – semua versi, bahan, ukuran, dan pemakaian yang terpikir
    – cukup rinci supaya ahli bisa membuat dan memakainya
    – klaim, meski tidak diminta. Klaim membuat Anda memikirkan yang penting.
    Simpan tanda terima dengan tanggal dan nomor. Yang terlupa tidak bisa ditambah dengan tanggal lama. Bila hanya mampu sedikit bantuan, mintalah konsultan membaca teks ini.
more-2 =
    Hitungan waktunya:
    – Hitung dari hari pengajuan paling awal untuk invensi ini, di negara mana pun.
    – Dalam waktu itu, atau lebih cepat bila hukum Anda berkata begitu, ajukan permohonan lengkap. Putuskan juga soal negara lain atau PCT.
    – Ada perbaikan? Ajukan lagi. Bagian lama bisa memakai tanggal lama, bagian baru tanggal baru.
    Belum ada uang? Memulai hitungan lagi hanya mungkin dalam hal khusus, di negara yang sama. Yang awal harus ditarik atau ditolak sebelum yang baru. Ia harus belum diumumkan, tanpa sisa hak, dan belum pernah menjadi dasar prioritas.
    Tanggal awal lalu hilang. Tanya penasihat dulu.
more-3 =
    Jebakannya:
    – “Paten provisional” bukan paten. Ia tidak menghentikan siapa pun.
    – Sketsa menjaga tanggal sketsa. Bila lalu produk lengkap diperlihatkan, bagian yang kurang mungkin tidak baru lagi.
    – Tidak semua negara punya provisional. Permohonan biasa berfungsi sama di sana.
    – Sebagian negara meminta pengajuan awal di dalam negeri, atau izin, sebelum mengajukan di luar negeri.
    Contoh: peternak lebah mengajukan teks singkat soal dudukan sarang. Kemudian ia menambah timbangan dan memamerkannya. Baru sesudahnya timbangan diajukan. Di banyak negara sudah terlambat untuk timbangan.
ask =
    provisional patent di indonesia ada ga
    daftar paten awal isinya apa aja
    belum punya duit, amankan tanggal dulu bisa?
    ditambah perbaikan setelah daftar gimana
    sketsa aja cukup buat daftar paten?
    patent pending murah caranya
    tanggal pertama itu penting kenapa
    amanin tanggal dulu, alatnya belum jadi
