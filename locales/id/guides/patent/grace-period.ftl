question = Apa itu masa tenggang untuk paten?
answer =
    Ini waktu sebelum pengajuan, dan selama itu pengungkapan invensi oleh Anda sendiri tidak merugikan. Tidak semua negara punya.
    Masa tenggang yang tercatat untuk negara Anda: { $grace }.
    Ini penyelamat, bukan rencana. Banyak negara hanya memaafkan keadaan khusus. Yaitu pencurian atau pelanggaran kepercayaan, atau pameran yang diakui.
    Jika Anda ingin pelindungan di beberapa negara, negara yang paling ketat menentukan. Jadi ajukan dulu dan perlihatkan kemudian.
    Jika sudah diperlihatkan, catat tanggal pertamanya dan segera tanya penasihat.
more-1 =
    Yang perlu dilihat untuk setiap negara:
    – Apakah mencakup setiap pengungkapan oleh Anda, atau hanya pameran dan penyalahgunaan orang lain?
    – Apakah dihitung mundur dari permohonan di sana, atau dari permohonan awal di tempat lain?
    – Wajibkah Anda menyatakan pengungkapan itu saat mengajukan, dan melampirkan bukti?
    Simpan buktinya: tanggal, tempat, gambar, nama.
    Waktunya mulai dari pengungkapan pertama. Pameran kemudian tidak memulainya lagi.
    Untuk desain dan paten sederhana, aturannya sering berbeda dari paten.
more-2 =
    Jebakannya:
    – Tidak melindungi Anda dari orang lain. Orang bisa mengembangkan yang Anda perlihatkan dan mengumumkan atau mengajukan lebih dulu. Permohonan Anda lalu bisa gagal.
    – Tidak ikut ke luar negeri. Aturan longgar di dalam negeri tidak membantu di negara yang ketat.
    – Hak prioritas itu hal lain. Mulainya dari permohonan, bukan dari pengungkapan.
    Contoh: mahasiswa memperlihatkan saringan air dalam kuliah terbuka. Di dalam negeri masa tenggang mungkin menyelamatkan permohonannya. Di banyak negara lain patennya hilang. Permohonan singkat sebelum kuliah akan menjaga semua pintu tetap terbuka.
ask =
    grace period paten itu apa
    sudah presentasi alat di seminar masih bisa paten?
    masa tenggang paten indonesia berapa bulan
    sudah upload video alat, batas waktunya sampai kapan
    jurnal sudah terbit baru mau daftar paten
    masa tenggang berlaku di luar negeri gak
    ikut lomba inovasi apa menghilangkan kebaruan
    ide saya dibocorkan orang, ada pengecualian?
    udah kuposting di tiktok masih bisa paten?
    telanjur dipamerin di bazar, paten hangus?
    udah terlanjur diposting di tiktok masih bisa diajukan?
    dipamerin bupati dulu, telat ga?
