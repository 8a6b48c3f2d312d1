question = Bagaimana menjaga paten tetap berlaku, dan bila biaya terlewat?
answer =
    Bayar biaya pemeliharaan di setiap negara, tepat waktu. Di kebanyakan negara biaya itu setiap tahun dan naik seiring umur paten. Disebut juga biaya tahunan.
    Jika terlambat, negara Konvensi Paris memberi sedikitnya { $late } lagi, sering dengan biaya tambahan.
    Pakai waktu tambahan itu, dan segera bayar. Jika tidak dibayar, paten hapus, dan siapa pun boleh memakai invensi di sana.
    Sebagian negara bisa menghidupkan kembali paten yang hapus, bila Anda cepat meminta dan alasannya kuat.
    Jangan menunggu pengingat. Catat tanggalnya di kalender yang dilihat lebih dari satu orang.
more-1 =
    Atur pada hari Anda mengajukan:
    – Tanyakan kepada kantor atau konsultan kapan biaya pertama jatuh tempo. Sebagian negara mulai sebelum pemberian, yang lain sesudahnya.
    – Buat satu daftar untuk semua paten: negara, nomor, tanggal, jumlah, siapa membayar.
    – Beri tahu kantor bila alamat atau pemilik berganti.
    – Sepakati tertulis siapa membayar: Anda, konsultan, atau perusahaan pembayaran. Minta tanda terima setiap kali.
    – Lihat di daftar setahun sekali: apakah paten masih berlaku?
    Usaha kecil membayar lebih sedikit di sebagian negara. Di sebagian negara, biaya turun bila Anda berjanji memberi lisensi kepada siapa pun yang meminta.
more-2 =
    Berapa lama bisa berlaku? Aturan perdagangan dunia meminta kebanyakan negara menawarkan sedikitnya { $term } sejak tanggal penerimaan.
    Jangka waktu yang tercatat untuk negara Anda: { $home-term }.
    Biaya tidak memperpanjangnya. Sebagian negara memberi waktu tambahan untuk obat dan beberapa produk lain, bila diminta.
    Setiap negara berdiri sendiri. Jika paten berakhir di satu negara, yang lain jalan terus.
    Melepas paten bisa bijaksana. Setahun sekali, tanyakan untuk setiap negara: apakah hasil atau pelindungannya lebih besar dari biayanya? Tetapi baca dulu kontrak lisensi dan pinjaman Anda. Mungkin Anda wajib mempertahankannya.
more-3 =
    Biaya terlewat? Hari ini:
    – Lihat di daftar. Apakah biayanya baru terlambat, atau patennya sudah hapus?
    – Terlambat: bayar biaya dan tambahannya.
    – Hapus: hubungi konsultan setempat dan tanyakan pemulihan. Waktunya pendek. Biasanya Anda harus menunjukkan bahwa Anda berhati-hati, atau tidak berniat membiarkannya hapus.
    – Jangan mengancam siapa pun dengan paten yang hapus.
    Orang yang di antara waktu itu mulai memakai invensi sering boleh meneruskan.
    Contoh: sebuah bengkel pindah dan memberi tahu semua orang kecuali kantor paten. Suratnya sampai ke alamat lama. Biayanya ketahuan tepat waktu hanya karena mitranya juga punya daftar.
ask =
    bayar biaya tahunan paten kapan
    lupa bayar biaya pemeliharaan paten
    paten saya dihapus djki karena gak bayar, bisa hidup lagi?
    biaya tahunan paten naik terus, lanjut atau lepas
    paten berlaku berapa tahun
    telat bayar paten kena denda berapa
    cek status paten masih aktif di mana
    siapa yang ingatkan bayar paten
    lupa bayar tahunan paten
    paten mati gara gara ga dibayar
    kalo telat bayar tahunannya gimana
