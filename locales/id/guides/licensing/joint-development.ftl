question = Kami akan mengembangkan produk bersama perusahaan lain. Apa yang harus disepakati?
answer =
    Tanda tangani dulu perjanjian kerahasiaan. Lalu perjanjian pengembangan bersama, sebelum bertukar ide. Isinya:
    – tujuan, tugas, tanggal, dan siapa membayar;
    – apa yang dibawa tiap pihak. Itu tetap miliknya. Buat daftarnya;
    – siapa pemilik tiap jenis hasil;
    – siapa boleh menjual apa, di mana, dengan bagian berapa;
    – siapa mengajukan, memperpanjang, dan ke pengadilan;
    – apa yang rahasia, dan siapa boleh memublikasikan;
    – apa yang terjadi bila satu pihak berhenti, dijual, atau kehabisan uang.
    Pembagian yang jelas lebih baik daripada “milik bersama”. Hukum kepemilikan bersama berbeda-beda, dan sering tak ada yang boleh melisensikan sendiri.
more-1 =
    Cara membagi:
    – Menurut pokok: hasil soal pompa milik Anda, hasil soal elektronik milik mereka. Masing-masing mendapat lisensi untuk produk bersama.
    – Menurut pemilik: semua hasil ke satu pihak. Yang lain mendapat lisensi untuk bidangnya.
    – Bersama: tulis siapa boleh memakai, melisensikan, menjual, dan menggugat tanpa bertanya, dan bagaimana pendapatan dibagi.
    Sebut inventor yang sebenarnya dalam paten. Inventor adalah manusia, dan tidak selalu pemiliknya.
    Pastikan karyawan dan pekerja lepas Anda sudah mengalihkan haknya. Anda hanya bisa membagi yang Anda punya.
more-2 =
    Selama bekerja:
    – Simpan catatan bertanggal siapa menyumbang apa.
    – Tandai yang rahasia, dan tulis apa yang disampaikan dalam rapat.
    – Putuskan soal pengajuan sebelum pameran, sampel, tender, atau artikel.
    – Tuliskan perubahan rencana.
    – Tanya dulu sebelum memasukkan kode sumber terbuka atau bagian milik orang.
    – Sepakati tahapan. Setelah tiap tahap, tiap pihak boleh keluar dengan tertib.
    Pihak yang mengajukan sendiri bisa merugikan keduanya. Sepakati siapa memberi tahu siapa, dan seberapa cepat.
more-3 =
    Bila pelanggan dan pemasok mengembangkan:
    – Membayar tidak selalu berarti memiliki. Tulis siapa pemilik gambar, data, cetakan, dan alat.
    – Baca syarat umum pembeli. Bisa jadi semua hasil diambilnya, dan pesaing Anda boleh membuatnya.
    – Bila memperbaiki produk pelanggan, sebutkan apakah boleh dipakai untuk yang lain.
    – Dengan dana publik, baca aturan hibah.
    Tambahkan klausul sengketa: mediasi dulu, lalu ahli atau arbitrase.
    Contoh: pembuat sepeda dan usaha baterai membagi menurut pokok. Saat berpisah, masing-masing tahu apa yang boleh terus dipakai.
ask =
    klien bayar pengembangan, ide jadi punya dia?
    bikin produk bareng pabrik isi perjanjiannya apa
    background ip foreground ip artinya
    pabrik memperbaiki desain kami, haknya siapa
    cetakan saya yang bayar, punya saya ga
    rekan pemilik jual paten tanpa izin saya
    hackathon hasilnya punya siapa
    syarat pembeli semua hasil milik mereka
    ngembangin bareng pt lain, nanti punya siapa
