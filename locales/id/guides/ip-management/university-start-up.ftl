question = Kami mendirikan perusahaan dengan riset kampus. Bagaimana mendapatkan haknya?
answer =
    Cari tahu dulu siapa pemilik hasilnya. Bisa universitas, peneliti, pemberi dana, atau mitra. Tergantung negara, kontrak, dan kebijakan kekayaan intelektualnya.
    – Beri tahu kantor alih teknologi tentang invensi sebelum ada yang mengumumkannya. Ini disebut pelaporan invensi.
    – Rahasiakan ceramah, poster, skripsi, dan kode sampai diajukan atau Anda putuskan tidak mengajukan.
    – Lalu minta lisensi, opsi untuk mendapatkannya, atau pengalihan hak kepada perusahaan.
    – Dapatkan secara tertulis sebelum investor melihat.
    Nama, kode, dan know-how juga perlu pemilik. Buat daftar semuanya.
more-1 =
    Pokok-pokok kontrak dengan universitas:
    – eksklusif atau tidak, bidang mana, negara mana;
    – pembayaran: uang sekarang, bagian penjualan, saham perusahaan;
    – siapa membayar dan mengarahkan paten, dan bagaimana bila Anda tidak sanggup membayar;
    – siapa pemilik perbaikan, buatan Anda atau laboratorium;
    – apa yang harus Anda capai dan kapan;
    – universitas tetap boleh meneliti dan mengajar;
    – bolehkah haknya ikut bila perusahaan dijual?
    Opsi memberi Anda waktu untuk menguji dan mencari uang. Biasanya lebih murah daripada lisensi penuh.
    Tanya pengacara yang paham urusan ini. Universitas punya pengacara sendiri.
more-2 =
    Siapa lagi yang mungkin punya hak? Mahasiswa tanpa kontrak kerja, peneliti tamu, perusahaan yang memberi bahan, pemberi dana publik. Sejak awal, minta masing-masing menandatangani pengalihan, atau surat bahwa ia tidak berhak.
    Pisahkan pekerjaan: catat apa yang dikerjakan di perusahaan dan apa di laboratorium, dengan alat dan waktu siapa.
    Jebakannya: perusahaan mengajukan atas namanya sendiri sesuatu yang milik universitas. Patennya lalu bisa diambil atau diserang.
    Biaya lebih murah untuk usaha kecil bisa tergantung semua pemiliknya, jadi periksa.
    Contoh: dua peneliti ingin menjual uji air. Mereka melapor, sepakat opsi, dan mengumumkan setelah pengajuan. Lisensi menyusul bila ada pembeli.
ask =
    startup dari riset kampus, patennya punya siapa
    skripsi saya jadi produk, kampus berhak gak
    dosen mau bikin pt pakai hasil penelitian
    cara minta lisensi paten dari universitas
    sentra ki kampus minta saham startup
    tesis mau dipublikasi padahal mau dipatenkan
    riset didanai pemerintah haknya siapa
    mahasiswa ikut penelitian, namanya masuk pemilik?
    startup kampus patennya atas nama siapa
    hasil riset kampus mau gue jadiin usaha
