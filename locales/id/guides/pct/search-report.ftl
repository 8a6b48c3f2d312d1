question = Apa isi laporan penelusuran dan opini tertulis PCT, dan apa yang saya lakukan?
answer =
    Keduanya ujian awal invensi Anda oleh kantor paten. Tidak mengikat siapa pun, tetapi menunjukkan peluang Anda.
    – Laporan penelusuran memuat daftar dokumen terdahulu. Sebuah huruf menunjukkan bobotnya. X: merugikan sendiri. Y: merugikan bersama dokumen lain. A: latar belakang saja.
    – Opini tertulis menyebut, klaim demi klaim, apakah invensi tampak baru dan inventif, dan mengapa.
    Baca keduanya sebelum mengeluarkan uang lagi. Bila buruk, Anda bisa mengubah klaim, membantah nanti, atau berhenti.
    Laporan harus selesai dalam { $report } sejak tanggal prioritas, atau { $copy } setelah kantor penelusur menerima salinannya, bila itu lebih akhir.
more-1 =
    Saat laporan datang:
    – Catat hari dikirimnya. Tanggal lain dihitung dari situ.
    – Baca tiap dokumen X di samping klaim Anda. Benarkah semua bagian ada di sana?
    – Lihat klaim mana yang dinilai baik. Sering klaim yang lebih sempit tidak apa-apa.
    – Tanya konsultan: apakah klaim sempit itu masih menghentikan pesaing?
    – Lalu pilih: lanjut, ubah klaim, minta pemeriksaan lagi, atau tarik. Supaya invensi tetap rahasia, tarik sebelum pengumuman.
    Contoh: laporan buruk untuk “kipas dengan bilah lengkung”, tetapi baik untuk ujung bilah khusus. Pembuatnya mempertahankan ujung itu, karena itulah yang dibayar pembeli.
more-2 =
    Klaim boleh diubah sekali, di WIPO, setelah laporan penelusuran.
    Batasnya { $amend } sejak laporan dikirim, atau { $amend-alt } sejak tanggal prioritas, mana yang lebih akhir.
    Tidak boleh menambah yang tidak ada dalam permohonan pada hari pertama. Klaim yang diubah ikut diumumkan.
    Langkah ini tidak wajib. Klaim juga bisa diubah nanti, di tiap negara.
    Anda boleh mengirim komentar atas opini tertulis kepada WIPO.
    Kirim dalam { $comments } sejak tanggal prioritas, supaya kantor negara bisa menerimanya.
more-3 =
    Jebakannya:
    – Laporan bersih bukan pemberian paten. Negara bisa menelusuri lagi dan menemukan lebih banyak.
    – Laporan tidak menyebut apa pun soal kebebasan Anda menjual.
    – Kantor bisa berkata Anda punya beberapa invensi dan meminta uang lagi. Bila tidak dibayar dalam waktu singkat yang diberikan, hanya sebagian yang ditelusuri.
    – Laporan dan opini terbuka bagi umum bersama permohonan.
    Penelusuran tambahan oleh kantor lain bisa menemukan dokumen dalam bahasa lain.
    Anda bisa memintanya paling lambat { $supplementary } sejak tanggal prioritas.
    Ini berbiaya, jadi tanya konsultan apakah sepadan.
ask =
    laporan penelusuran pct ada huruf X artinya apa
    ISR pct jelek terus gimana
    opini tertulis bilang ga baru
    ubah klaim setelah laporan pct bisa?
    laporan pct bagus berarti paten pasti keluar?
    kantor bilang invensinya lebih dari satu minta bayar lagi
    kapan laporan penelusuran internasional datang
    laporannya ada huruf X, jelek ya
