question = Pabrik, pelanggan, atau tender memerlukan gambar, resep, atau contoh kami. Bagaimana supaya aman?
answer =
    Beri sesedikit mungkin, selambat mungkin, kepada sedikit orang, dan jangan pernah tanpa surat.
    – Ajukan dulu yang bisa dilihat siapa saja: invensi, tampilan, nama. Juga di negara pabriknya.
    – Tanda tangan sebelum mengirim: rahasiakan, pakai hanya untuk kami, jangan buat untuk orang lain.
    – Bagi: bagian berbeda ke pembuat berbeda. Campur sendiri bahan kuncinya.
    – Tandai tiap halaman, dan catat apa diberikan kepada siapa.
    Suratnya harus berlaku di tempat mitra. Kontrak menurut hukum Anda bisa sulit dilaksanakan di sana. Mintalah surat singkat dari pengacara negara itu.
more-1 =
    Dengan pabrik, juga di luar negeri, kontrak sebaiknya menyebut:
    – tanpa barang lebih, tanpa menjual barang cacat, tanpa pabrik lain tanpa izin Anda;
    – cetakan, alat, dan berkas milik Anda dan kembali;
    – Anda boleh berkunjung dan menghitung;
    – tanpa kontak dengan pelanggan Anda, tanpa pemakaian untuk barangnya sendiri (sering disebut NNN);
    – siapa pemilik perbaikan;
    – bahasa, hukum, pengadilan atau arbitrase mana;
    – jumlah tetap untuk tiap pelanggaran, bila hukumnya membolehkan.
    Periksa nama asli perusahaan di daftarnya. Surat dari pedagang perantara mungkin tidak mengikat pabrik.
    Ajukan merek di sana sebelum pesanan pertama. Pabrik tidak boleh mengajukannya.
more-2 =
    Dengan pelanggan dan contoh:
    – Contoh membuka apa yang bisa diukur. Bila memperlihatkan rahasia, pinjamkan dengan janji tertulis: tidak dibuka, tidak dianalisis, tidak diteruskan, dikembalikan.
    – Sebelum paten atau desain diajukan, contoh tanpa kerahasiaan bisa menggagalkannya.
    – Dalam penawaran, sebut gunanya, bukan caranya.
    – Baca syarat pembeli. Mungkin pembeli boleh memakai gambar Anda di pembuat lain. Coret, atau tanyakan.
    – Baris “rahasia” di bawah surel bukan kontrak.
    – Kunjungan: sepakati rutenya, tanpa foto, tanda tangan di pintu.
more-3 =
    Dengan tender dan instansi:
    – Tanyakan dulu surat mana yang bisa terbuka bagi umum, dan bagaimana menandai rahasia.
    – Tandai halaman rahasia, sebutkan alasannya, dan serahkan versi tanpa halaman itu.
    – Jangan sertakan intinya bila tidak perlu.
    – Bila kalah, minta suratnya kembali.
    – Untuk izin pangan, obat, atau bahan kimia, tanyakan siapa melihat resepnya.
    Jebakannya: semuanya disebut rahasia. Maka kantor mungkin tidak menerima satu pun.
    Contoh: pembuat saus meminta pihak luar memasak bahan dasarnya. Campuran bumbu datang sudah jadi dalam kantong, dari dapurnya sendiri.
ask =
    kirim gambar ke pabrik cina biar ga ditiru
    maklon minta resep lengkap
    pabrik jual kelebihan produksi barang kami
    sampel dikirim ke buyer takut dianalisis
    tender minta gambar teknik detail
    BPOM minta resep, rahasia ga
    cetakan di pabrik punya siapa
    nda sama pabrik luar negeri pakai hukum mana
    pabrik kosmetik maklon minta formula
    pabrik minta takaran lengkap, amannya gimana
