question = Bagaimana mengajari karyawan saya soal KI?
answer =
    Singkat, sering, dan dengan produk Anda sendiri. Semua orang harus tahu:
    – apa yang rahasia di sini, dan apa yang boleh diperlihatkan;
    – tanya dulu sebelum memperlihatkan atau mengunggah yang baru;
    – pakai hanya gambar, musik, dan program yang boleh dipakai;
    – cara menulis dan memakai merek kita;
    – kepada siapa melapor soal ide, tiruan, atau surat;
    – tidak ada rahasia masuk alat AI umum atau obrolan pribadi.
    Mulai dengan bicara singkat dan satu halaman berisi hal ini. Mintalah tiap orang menandatangani bahwa ia sudah membacanya.
    Ini juga menolong secara hukum: rahasia biasanya dilindungi hanya bila Anda mengambil langkah yang wajar untuk menjaganya.
more-1 =
    Cara menjadikannya kebiasaan:
    – Hari awal kerja: halaman itu, klausul kontrak, keliling melihat apa yang rahasia.
    – Rapat tim: satu pertanyaan tiap bulan, seperti “bolehkah kita memakai gambar ini?”
    – Awal proyek: telusuri dulu, dan catat siapa mengerjakan apa.
    – Sebelum pameran: apa yang boleh diperlihatkan, dikatakan, dan difoto.
    – Hari terakhir kerja: berkas, kunci, dan sandi kembali, dengan pesan ramah soal rahasia.
    Jangan hanya mengajari teknisi. Penjualan, pembelian, dan media sosial paling sering keliru.
    Pelajaran gratis: Akademi WIPO punya kursus online, dan banyak kantor KI memberi ceramah.
more-2 =
    Ajak orang ikut. Tulis siapa punya ide, sebut inventornya, dan beri hadiah kecil. Di banyak negara hukum memberi karyawan hak atas bayaran tambahan untuk invensi tertentu. Tanyakan sebelum berjanji atau menolak.
    Jangan hukum orang yang melaporkan kesalahan. Anda perlu tahu dengan cepat.
    Ada yang baru telanjur diperlihatkan? Catat apa, di mana, kapan, jangan perlihatkan lagi, dan tanya penasihat hari itu juga soal pengajuan.
    Jebakannya: poster di dinding, dan bos yang mengunggah sendiri model barunya.
    Contoh: pemagang melihat pola mereka di toko web asing. Ia tahu harus memberi tahu siapa, dan pemberitahuan dikirim hari itu juga.
ask =
    ngajarin karyawan soal HKI kursus gratis
    biar pegawai ga bocorin rahasia
    sales suka nunjukin prototipe ke orang
    aturan HKI singkat buat karyawan baru
    magang posting produk baru di tiktok
    hadiah buat ide karyawan
    tim marketing asal comot gambar google
