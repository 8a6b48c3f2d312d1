question = Apa itu PCT Bab II, dan apakah permintaannya sepadan dengan uangnya?
answer =
    Ini langkah tambahan. Anda meminta kantor memeriksa permohonan PCT sekali lagi. Formulirnya disebut permintaan (demand), dan Anda membayarnya.
    Pemeriksa membaca argumen dan perubahan klaim Anda lalu menulis laporan baru. Laporan ini juga tidak mengikat negara mana pun.
    Bisa sepadan bila opini awalnya buruk, jawaban Anda bagus, dan beberapa negara akan membaca laporan baru. Bila opini awalnya baik, atau Anda hanya menuju sedikit negara, mungkin tidak perlu.
    Permintaan harus masuk dalam { $demand } sejak tanggal prioritas, atau { $after-report } setelah laporan penelusuran dan opini dikirim, mana yang lebih akhir.
more-1 =
    Caranya:
    – Tanya kantor mana yang boleh memeriksa permohonan Anda. Itu tergantung tempat mengajukan.
    – Kirim permintaan ke kantor itu, bersama perubahan klaim dan surat yang menjawab opini awal.
    – Di sini deskripsi dan gambar juga boleh diubah. Tidak boleh menambah hal baru.
    – Bayar biaya kantor pemeriksa, dan biaya penanganan untuk WIPO. Segera: bila tidak dibayar, permintaan dianggap tidak diajukan.
    Biaya penanganan: { $handling }.
    Bagi sebagian pemohon biaya penanganan turun { $reduction }.
    Laporan biasanya datang sebelum lewat { $report } sejak tanggal prioritas. Jawab pemeriksa dengan cepat, karena waktunya singkat.
more-2 =
    Jebakannya:
    – Jarang memberi waktu lebih. Di hampir semua negara tanggal fase nasional tetap sama.
    Batas biasanya { $entry } sejak tanggal prioritas.
    – Permintaan yang terlambat dianggap tidak diajukan.
    – Laporan bisa datang dekat batas itu. Sementara itu siapkan negara-negara tujuan Anda.
    – Sebagian kantor memeriksa lagi dari awal, apa pun isi laporannya.
    Bandingkan harganya dengan menjawab pemeriksa di negara pertama.
    Contoh: pembuat katup mendapat opini awal yang buruk. Ia membatasi klaim, menjelaskan bedanya, dan mendapat laporan baik. Penerima lisensinya kini mau membayar biaya di negara-negara itu.
ask =
    pct bab 2 perlu ga
    demand pct itu apa
    opini tertulis pct jelek, bisa diperiksa ulang?
    pemeriksaan pendahuluan internasional berapa biayanya
    chapter ii nambah waktu fase nasional ga
    batas waktu ajukan demand
    minta pemeriksaan lagi sebelum masuk negara
    pendapatnya negatif, minta periksa lagi?
