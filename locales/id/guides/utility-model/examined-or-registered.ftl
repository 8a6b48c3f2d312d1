question = Paten sederhana saya terdaftar. Apakah aman, dan bisakah bertindak terhadap penjiplak?
answer =
    Tergantung apakah kantor memeriksanya. Banyak kantor hanya memeriksa bentuknya. Maka sertifikat tidak menunjukkan bahwa invensinya baru.
    Sebelum menyurati penjiplak:
    – Tanya kantor apakah hukum meminta laporan penelusuran atau pemeriksaan dulu.
    – Lakukan penelusuran, meski tidak diminta. Baca hasilnya dengan jujur.
    – Mintalah penasihat membandingkan klaim Anda dengan tiruannya.
    Di banyak negara pihak lain bisa meminta hak Anda dibatalkan. Di sebagian, peringatan yang keliru bisa membuat Anda membayar. Hak yang lulus uji bisa dipakai di pengadilan seperti paten di banyak negara.
more-1 =
    Ujiannya punya banyak nama: laporan penelusuran, laporan evaluasi, pendapat teknis, pemeriksaan. Tanya kantor:
    – Siapa boleh memintanya, dan berapa biayanya?
    – Berapa lama?
    – Haruskah diperlihatkan bersama surat peringatan, atau hanya di pengadilan?
    Laporan baik adalah tanda baik, tetapi bukan janji. Dengan laporan buruk, jangan kirim ancaman. Tanyakan apakah klaim bisa dibatasi pada yang benar-benar baru.
    Lakukan sejak awal. Saat tiruan sudah di pasar, tiap minggu berarti.
    Pembeli atau investor juga akan meminta laporannya.
more-2 =
    Ada yang mengancam Anda dengan paten sederhana?
    – Catat sampai kapan mereka minta jawaban.
    – Lihat daftarnya: berlakukah, di sini, dan atas nama mereka?
    – Minta laporannya dengan sopan, bila ada.
    – Cari produk dan dokumen lebih lama: katalog, video, paten lama.
    – Jangan tanda tangan atau bayar sebelum penasihat melihatnya.
    Bila barangnya sudah dikenal sebelum pengajuan mereka, Anda bisa meminta kantor atau pengadilan membatalkan haknya.
    Contoh: perusahaan mendaftarkan gantungan baju yang sudah lama dijual. Toko kecil mendapat peringatan. Ia menemukan katalog lama dengan gantungan yang sama. Konsultannya mengirim salinan, dan perusahaan itu mundur.
ask =
    paten sederhana udah keluar, bisa langsung somasi peniru?
    sertifikat paten sederhana ga diperiksa, kuat ga
    dituduh langgar paten sederhana barang pasaran
    laporan penelusuran buat paten sederhana
    batalin paten sederhana punya orang
    alat lama didaftar orang jadi paten
    paten sederhana saya bisa dibatalkan orang?
    yg sederhana diperiksa ga
