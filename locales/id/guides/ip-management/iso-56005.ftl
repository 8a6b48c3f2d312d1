question = Apa itu { -iso-56005 }, dan apakah usaha kecil saya memerlukannya?
answer =
    { -iso-56005 } adalah panduan internasional bagi usaha yang berinovasi. Isinya cara merencanakan dan mengelola KI sepanjang jalan: strategi, KI di tiap langkah proyek, dan alat yang berguna.
    Ini saran sukarela. Panduan ini tidak memberi hak dan tidak menggantikan permohonan.
    Usaha kecil tidak memerlukannya untuk memiliki atau melindungi apa pun. Bisa berguna sebagai daftar periksa bila sering mengembangkan produk baru, atau bila pelanggan atau pemberi dana memintanya.
    Mulai dengan daftar periksa gratis. Beli teksnya hanya bila tahu untuk apa.
more-1 =
    Isinya, singkatnya:
    – pahami pasar Anda, dan putuskan KI untuk apa;
    – sebut penanggung jawab, dan beri waktu serta uang;
    – lihat KI di tiap langkah, dari ide awal sampai peluncuran;
    – alat: catatan invensi, penelusuran, mendapat dan menjaga hak, menimbangnya, menangani risiko, memanfaatkannya.
    Ditulis sebagai panduan: “sebaiknya”, bukan “harus”. Jadi tidak dibuat untuk sertifikat.
    Standar lain, { -iso-56001 }, menetapkan persyaratan pengelolaan inovasi secara keseluruhan, dan usaha bisa disertifikasi. Di sebagian tempat, seperti Tiongkok, usaha dinilai dengan skema berdasarkan { -iso-56005 }.
more-2 =
    Langkah awal yang sesuai semangatnya:
    – Tulis di satu halaman apa peran KI bagi Anda di tahun-tahun mendatang.
    – Buat daftar hak dan tanggal.
    – Tambah pertanyaan KI di tiap langkah proyek: telusuri, rahasiakan, ajukan, tanda tangani.
    – Sebut satu orang, dan lihat halaman itu bersama tim sesekali.
    Ditawari atau dimintai sertifikat? Cari tahu siapa penerbitnya, apa yang diperiksa, dan apakah pelanggan menerimanya.
    Jebakannya: paket buku panduan mahal yang tidak dibuka. Tanyakan teks dan harganya kepada badan standar nasional.
    Contoh: pembuat pompa hanya mengambil pertanyaan proyeknya. Di proyek berikutnya penelusuran datang sebelum alat cetak.
ask =
    iso 56005 buat usaha kecil perlu ga
    ada ISO untuk kekayaan intelektual?
    pelanggan tanya kami sesuai iso 56005 belum
    sertifikasi iso 56005 biaya
    bedanya iso 56001 dan 56005
    konsultan nawarin standar manajemen KI
    standar inovasi iso hubungannya sama paten
