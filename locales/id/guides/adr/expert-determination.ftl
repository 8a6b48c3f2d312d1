question = Bisakah seorang ahli memutus hanya soal teknis atau soal uang di antara kami?
answer =
    Bisa, bila kedua pihak sepakat. Ini disebut penentuan ahli. Orang yang paham bidangnya menjawab satu pertanyaan yang jelas, misalnya:
    – berapa royalti yang wajar, atau berapa nilai merek itu?
    – apakah produk ini termasuk dalam lisensi?
    – apakah pekerjaan dilakukan sesuai janji?
    Jawabannya biasanya mengikat kedua pihak seperti kontrak, kecuali Anda sepakat bahwa itu hanya saran.
    Prosesnya tertutup dan lebih singkat daripada pengadilan. Kesalahan siapa atau seluruh sengketa tidak diputus di sini.
    Setelah disepakati, tidak ada yang bisa mundur sendiri. Jadi pikirkan sebelum tanda tangan.
more-1 =
    Cara memulai dengan Pusat WIPO:
    – kontrak Anda punya klausulnya, atau kedua pihak menandatangani perjanjian penyerahan sengketa sekarang;
    – tanpa perjanjian apa pun, satu pihak bisa mengirim permohonan, lalu WIPO bertanya apakah pihak lain mau ikut.
    Ahlinya dipilih bersama. Bila tidak bisa, Pusat WIPO menunjuk setelah bertanya kepada keduanya.
    Bahasa dan tempat pertemuan juga bisa ditentukan. Keduanya memberi dokumen yang sama kepada ahli.
    Biayanya bergantung pada waktu dan kesulitan. Mintalah perkiraan sebelum setuju.
    Bisa digabung: mediasi dulu, lalu ahli untuk pokok yang tersisa.
more-2 =
    Tulis pertanyaan yang bisa dijawab tunggal: “Berapa tarif royalti pompa ini mulai hari ini?”, bukan “Siapa yang benar?”
    Sebutkan dalam perjanjian: dokumen apa, siapa membayar, apakah hasilnya mengikat, dan sampai kapan.
    Jebakannya: jawaban yang mengikat hampir tidak bisa diubah. Pengadilan hanya meninjaunya dalam hal sempit, tergantung negaranya. Ini juga bukan putusan arbitrase. Bila pihak lain tidak patuh, Anda menuntut berdasarkan kontrak.
    Contoh: usaha tani dan inventor sepakat soal lisensi tetapi tidak soal harga. Ahli pompa menetapkan tarifnya. Kerja sama berlanjut.
ask =
    ahli buat nentuin tarif royalti yang adil
    ga sepakat nilai merek waktu rekan keluar
    insinyur yang putuskan produknya kena lisensi paten apa ga
    beda penentuan ahli sama arbitrase
    pendapat ahli mengikat ga
    aplikasi yang dikirim ga sesuai pesanan, siapa penilai netral
    cuma soal teknis, ga usah pengadilan
    valuasi saham KI antara dua pemilik
    minta ahli hitung bagi hasil aplikasi
    cuma rebutan angka, minta satu ahli nentuin
