question = Kapan saya boleh mengutip atau memakai ciptaan tanpa izin pemiliknya?
answer =
    Hanya bila ada pengecualian yang cocok dalam hukum negara itu. Pengecualian sempit dan sangat berbeda-beda.
    Kutipan ada di negara Konvensi Bern. Ciptaannya harus sudah diumumkan. Kutipannya harus wajar, tidak lebih panjang dari keperluan, dan menyebut sumber serta pencipta.
    Banyak negara punya yang lain: salinan pribadi, pengajaran, berita, parodi, akses bagi penyandang disabilitas.
    Iklan dan penjualan jarang cocok. “Fair use” adalah aturan negara tertentu, bukan aturan dunia.
    Bila ragu, tanyakan secara tertulis sebelum memakai, dan simpan jawabannya. Diam bukan izin.
more-1 =
    Supaya kutipan aman:
    – Ambil dari ciptaan yang diumumkan secara sah.
    – Pakai kutipan untuk mendukung teks Anda sendiri: komentar, ulasan, pelajaran.
    – Ambil seperlunya, kata demi kata, dan beri tanda.
    – Sebut pencipta dan sumber.
    – Untuk gambar utuh atau lagu jauh lebih sulit. Bahaslah, jangan jadikan hiasan.
    Jangan percaya bahwa beberapa detik atau beberapa baris selalu bebas. Tidak ada angka seperti itu yang benar di mana-mana.
more-2 =
    Pertanyaan usaha kecil:
    – Kata mutiara di cangkir: itu menjual, bukan mengutip. Frasa sangat pendek mungkin bebas. Lebih dari itu, periksa kapan penciptanya meninggal.
    – Meme dalam iklan: berisiko. Gambar, orang, dan leluconnya bisa ada pemiliknya.
    – Slide kursus berbayar: pengecualian pengajaran sering hanya untuk sekolah.
    – Salinan artikel untuk seluruh tim: mungkin perlu lisensi lembaga penyalinan.
    – Foto bangunan atau patung di tempat umum: bebas di sebagian negara, dilarang untuk usaha di negara lain.
    – Melatih sistem AI dengan karya orang: hukumnya sangat berbeda. Tanyakan dulu.
more-3 =
    Perbedaan negara: sebagian mendaftar setiap pengecualian. Yang lain juga membolehkan hakim memutus per kasus.
    Di Amerika Serikat, misalnya, hakim melihat tujuan, jenis ciptaan, jumlah yang diambil, dan pengaruhnya pada penjualan.
    Yang Anda unggah bisa dinilai di negara lain juga.
    Kontrak atau syarat situs kadang melarang yang dibolehkan hukum. Berlaku atau tidak, tergantung negaranya.
    Caranya: cari aturannya di kantor hak cipta, dan catat mengapa cocok.
    Bila pemilik mengeluh, simpan halamannya, turunkan dulu, jangan mengakui apa pun. Lalu tanyakan kepada penasihat.
    Contoh: blog kuliner mengutip beberapa baris buku masak dan menilainya. Halaman resepnya tidak disalin.
ask =
    ambil dikit aja kan fair use?
    cetak kata mutiara orang terkenal di mug boleh ga
    kutip buku di blog
    potongan film buat materi kursus
    parodi lagu buat iklan
    fotokopi buku buat les
    pakai meme di facebook warung saya
    buat pendidikan berarti gratis kan
    latih chatbot pakai artikel internet
    ngutip dua halaman buat ngajar
