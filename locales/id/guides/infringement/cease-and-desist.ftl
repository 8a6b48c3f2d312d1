question = Bagaimana menulis surat kepada orang yang menjiplak saya?
answer =
    Surat itu meminta pihak lain berhenti. Namanya surat peringatan (somasi).
    Sebelum mengirim, simpan bukti, periksa apakah hak Anda berlaku di negara itu, dan minta pengacara membacanya.
    Dengan kata-kata tenang, surat itu menyebut:
    – siapa Anda dan hak apa milik Anda, dengan nomor dan negara;
    – apa yang mereka lakukan, dengan tempat, tanggal, dan gambar;
    – apa yang Anda minta: berhenti, menghapus, membayar, atau bicara;
    – sampai tanggal berapa mereka sebaiknya menjawab. Beri waktu yang wajar.
    Tulis hanya yang bisa dibuktikan. Di sebagian negara, ancaman tanpa hak yang kuat bisa merugikan uang Anda.
more-1 =
    Yang jangan ditulis:
    – ancaman polisi atau penjara demi uang. Di banyak negara itu kejahatan;
    – permohonan yang disajikan seolah sudah menjadi hak yang diberikan;
    – surat kepada pelanggan atau toko mereka sebelum pengacara setuju;
    – unggahan terbuka yang menyebut mereka pencuri.
    Sebagian negara punya hukum tentang ancaman tanpa dasar, misalnya Inggris Raya. Ancaman itu bicara soal perkara pengadilan padahal tidak ada pelanggaran.
    Di sana orang yang Anda ancam bisa meminta pengadilan menghentikan Anda dan memberi ganti rugi. Toko yang hanya menjual mungkin lebih dilindungi daripada pembuatnya.
    Jadi tanyakan dulu: apa yang boleh ditulis di negara itu, dan kepada siapa?
more-2 =
    Kirim dengan cara yang membuktikan surat itu sampai. Simpan salinannya.
    Anda boleh meminta janji tertulis untuk berhenti. Nilai sanksi di dalamnya tergantung negara.
    Tidak ada jawaban sampai tanggal itu? Jangan terus menulis. Tanya pengacara soal langkah berikutnya, karena perintah mendesak hanya untuk yang cepat bertindak.
    Kadang lebih baik tanpa surat. Pabrik barang palsu akan menyembunyikan barangnya, jadi pengadilan atau bea cukai dulu. Di sebagian negara, surat juga membuat lawan bisa ke pengadilan lebih dulu.
    Contoh: pembuat keramik menulis sopan kepada toko, dengan foto kedua kendi. Toko itu membelinya dengan iktikad baik. Toko menghentikan penjualan dan menyebut pembuatnya.
ask =
    contoh surat somasi merek
    cara bikin somasi ke penjiplak produk
    somasi harus lewat pengacara?
    toko sebelah pakai logo saya, mau kasih surat peringatan
    berapa hari waktu jawab somasi
    boleh ancam lapor polisi di somasi?
    somasi tidak dibalas terus apa
    kirim somasi lewat wa sah gak
    bikin surat teguran buat peniru
    mau nyurati sendiri biar berhenti
