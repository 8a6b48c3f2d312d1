question = Bisakah saya menarik permohonan PCT sebelum diumumkan?
answer =
    Bisa. Bila WIPO menerima surat Anda tepat waktu, permohonan tidak diumumkan dan tetap rahasia.
    Pengumuman datang segera setelah { $publication } sejak tanggal prioritas.
    Persiapan teknisnya selesai lebih awal, biasanya { $preparation } sebelum tanggal pengumuman.
    Setelah persiapan itu selesai, permohonan diumumkan meski Anda menariknya.
    Kirim surat langsung ke WIPO, online lewat ePCT. Semua pemohon harus tanda tangan, atau konsultan dengan kuasa dari semua.
    Penarikan gratis, tetapi sebagian besar biaya yang sudah dibayar tidak kembali.
more-1 =
    Cara yang aman:
    – Tulis bahwa Anda menarik hanya dengan syarat pengumuman masih bisa dicegah.
    – Pakai ePCT, bukan pos biasa. Langsung sampai ke timnya.
    – Minta konfirmasi dan simpan.
    – Jangan menunggu hari terakhir. Tanda tangan mitra perlu waktu.
    Surat ke kantor tempat Anda mengajukan juga dihitung, tetapi mungkin terlambat sampai ke WIPO.
more-2 =
    Mungkin tidak perlu menarik semuanya.
    Bila hanya klaim prioritas yang ditarik tepat waktu, tanggal pengumuman mundur. Tanggal lain ikut mundur.
    Harganya: semua yang terbuka sejak pengajuan awal Anda bisa dihitung terhadap Anda.
    Jadi tanya konsultan sebelum memilih ini.
    Bila berniat meneruskan paten, pengumuman itu biasa dan tidak merugikan.
more-3 =
    Setelah penarikan:
    – Permohonan tidak berlaku lagi di negara mana pun.
    – Invensi bisa disimpan sebagai rahasia dagang, bila benar-benar dirahasiakan.
    – Anda bisa mengajukan lagi nanti. Tetapi orang lain mungkin lebih dulu mengajukan atau memublikasikan hal yang sama.
    – Permohonan nasional Anda hidup sendiri. Mungkin diumumkan juga, jadi periksa dan tarik terpisah.
    Contoh: pembuat cat menghentikan PCT tetapi lupa permohonan di negaranya. Resepnya diumumkan di sana.
ask =
    tarik permohonan pct biar ga diumumkan
    berubah pikiran, mau tetap rahasia padahal sudah daftar pct
    batalin pct uang balik ga
    kapan paling lambat cabut pct sebelum publikasi
    tarik prioritas pct biar mundur
    cabut pct tapi paten di indonesia gimana
    pct dibatalkan lewat epct caranya
    mau narik sebelum kebuka
