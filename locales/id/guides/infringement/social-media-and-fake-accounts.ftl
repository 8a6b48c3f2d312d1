question = Akun palsu memakai nama usaha atau foto saya. Bagaimana menghentikannya?
answer =
    Simpan bukti dulu: gambar akun dengan alamatnya, tanggal, pesan, harga, dan rekening bank.
    Lalu laporkan hari ini lewat formulir jejaring itu sendiri. Pilih formulir yang cocok dengan bukti Anda:
    – mereka berpura-pura menjadi Anda: peniruan identitas;
    – mereka memakai nama atau logo terdaftar Anda: merek;
    – mereka memakai foto, video, atau teks Anda: hak cipta.
    Peringatkan pelanggan di halaman Anda sendiri. Jika ada yang sudah membayar penipu, bank dan polisi harus segera tahu.
    Jangan kirim dokumen atau kode kepada siapa pun yang menghubungi Anda soal ini. Pakai hanya formulir yang Anda buka sendiri.
more-1 =
    Yang membantu: sertifikat, tautan ke halaman asli Anda, tanggal unggahan awal, surat yang menunjukkan Anda menjalankan usaha itu.
    Laporkan setiap akun dan setiap unggahan dengan tautannya sendiri. Minta pelanggan ikut melapor.
    Lihat lebih jauh: situs tiruan, alamat mirip, iklan berbayar, grup di aplikasi pesan. Masing-masing punya tempat pengaduan: hosting, registrar, layanan iklan, aplikasi pesan.
    Orang yang memang bernama sama bukan akun palsu. Nama pengguna yang bebas biasanya milik siapa pun yang lebih dulu mengambil.
    Jika jejaring menolak, kirim bukti yang lebih baik, atau minta pengacara menulis.
more-2 =
    Untuk mencegahnya: daftarkan merek, ambil nama pengguna sejak awal, minta tanda akun terverifikasi, dan nyalakan pemeriksaan tambahan saat masuk.
    Akun sebaiknya milik usaha, dengan alamat surelnya sendiri. Karyawan atau agensi mendapat akses, bukan kepemilikan.
    Jebakannya: melaporkan ulasan jujur, lelucon tentang merek Anda, atau pelanggan yang memperlihatkan produk Anda. Itu sering dibolehkan, dan laporan keliru bisa berbalik merugikan Anda.
    Contoh: sebuah penginapan menemukan halaman tiruan yang menerima pemesanan. Penginapan itu melapor dengan merek dan fotonya, memasang peringatan, dan meminta tamu menghubungi bank.
ask =
    akun ig palsu pakai nama toko saya
    ada fb tiruan nipu pelanggan kami
    cara lapor akun palsu di instagram
    foto jualan saya dipakai akun penipu
    wa bisnis palsu atas nama kami
    username brand diambil orang di tiktok
    mantan admin bawa kabur akun ig usaha
    akun kloning minta transfer ke pelanggan
    ada akun pura-pura jadi toko gue nerima transferan
