question = Kami ikut klaster perusahaan, universitas, dan pemerintah. Siapa berbuat apa soal KI?
answer =
    Klaster adalah kelompok setempat atau sebidang usaha yang mengerjakan hal sama. Bagian yang biasa:
    – Mencipta: universitas meneliti, usaha membawa masalah dan perbaikan, pemerintah memberi dana dan tujuan.
    – Mengelola: masing-masing punya daftar haknya. Kantor klaster menjaga aturan bersama.
    – Melindungi: masing-masing mengajukan miliknya. Bersama bisa berbagi penelusuran, memantau pasar, dan punya merek kolektif.
    – Memakai: usaha membuat dan menjual, universitas melisensikan, pemerintah menguji, membeli, dan membuka pintu luar negeri.
    Peran ini bercampur. Hanya perjanjian tertulis yang dihitung, jadi baca aturannya sebelum bergabung.
more-1 =
    Yang harus dijawab aturan:
    – Yang dibawa tiap anggota tetap miliknya. Bagaimana mencatatnya?
    – Siapa pemilik hasil bersama, dan siapa boleh memakainya?
    – Yang dikatakan dalam rapat: rahasiakah, dan berapa lama?
    – Siapa boleh memublikasikan, dan siapa melihat teksnya dulu?
    – Siapa boleh memakai nama bersama, dan siapa memeriksa mutunya?
    – Siapa membayar, dan apa yang terjadi bila anggota keluar?
    Anggota sering juga saingan. Jangan bicara soal harga, pelanggan, atau pembagian pasar. Hukum persaingan melarang banyak hal itu di sebagian besar negara.
more-2 =
    Yang bisa didapat usaha kecil: penasihat bersama, pelatihan, alat uji, stan bersama, merek kolektif yang tidak bisa dibangun sendiri.
    Jebakannya:
    – Anda menceritakan ide baru di kelompok kerja. Tanpa kewajiban merahasiakan, itu bisa dianggap sudah diketahui umum. Ajukan dulu, atau ceritakan masalahnya saja.
    – Dana publik bisa membawa kewajiban: hasil terbuka, hak bagi negara, batas penjualan.
    – Tidak ada yang mengurus merek bersama, dan pembeli tidak percaya lagi.
    Langkah awal: minta aturannya dari kantor klaster, tandai yang kurang, dan mintalah penasihat membacanya.
    Contoh: pembuat mebel sebuah lembah berbagi lab kayu dan merek. Desainnya milik masing-masing.
ask =
    gabung sentra industri, ide kami gimana
    hasil kerja sama kampus, pemda dan UKM punya siapa
    technopark suruh tanda tangan aturan HKI
    saingan satu sentra boleh pakai merek bareng?
    ide diomongin di rapat klaster aman ga
    asosiasi perajin sepatu ngatur HKI bareng
    dana riset pemerintah dengan beberapa usaha kecil
