question = Kami mengembangkan sesuatu dengan universitas atau perusahaan lain. Siapa pemilik hasilnya?
answer =
    Yang disepakati tertulis, sebelum mulai. Tanpa perjanjian, hukum negara yang menentukan, dan sering tidak ada yang suka hasilnya.
    Selesaikan hal ini dulu:
    – apa yang dibawa tiap pihak, dan itu tetap miliknya;
    – siapa pemilik hasil yang baru;
    – siapa boleh memakainya, dan untuk apa;
    – siapa mengajukan, membayar, dan ke pengadilan;
    – apa yang tetap rahasia dan kapan boleh dipublikasikan;
    – apa yang terjadi bila satu pihak keluar.
    Tanyakan kebijakan KI universitas. Banyak yang punya kantor alih teknologi.
more-1 =
    “Milik bersama” terdengar adil tetapi sering merepotkan. Boleh tidaknya satu pemilik melisensikan atau menjual sendiri tergantung negaranya.
    Cara yang lebih mudah: satu pihak memiliki, yang lain mendapat lisensi untuk bidangnya.
    Jebakannya adalah publikasi. Peneliti dan mahasiswa ingin menerbitkan, dan ceramah atau tesis bisa menggagalkan paten. Sepakati bahwa Anda melihat teksnya dulu dan bisa mengajukan sebelum terbit.
more-2 =
    Mahasiswa sering bukan karyawan. Mintalah tiap mahasiswa tanda tangan sebelum ikut bekerja.
    Dana publik bisa membawa aturan: publikasi terbuka, hak bagi negara, atau kewajiban memakai hasilnya. Baca surat hibahnya.
    Periksa juga siapa sebenarnya pemilik di pihak lain: profesor, universitas, atau pemberi dana. Tergantung negaranya.
    Contoh: pengering buah diuji di universitas. Usaha memegang pengeringnya, universitas boleh menerbitkan datanya setelah paten diajukan.
ask =
    kampus uji produk kami terus ngaku punya hak
    proyek bareng perusahaan lain patennya punya siapa
    dosen mau publikasi invensi kami
    skripsi mahasiswa soal mesin saya
    kerja sama riset perlu kontrak apa
    hak dibagi dua setengah setengah bagus ga
    mitra daftarkan paten cuma atas namanya
    hibah pemerintah, HKI tetap punya kami?
