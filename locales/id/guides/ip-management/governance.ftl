question = Siapa mengerjakan apa soal KI dalam tim kecil, supaya tidak ada yang terlupa?
answer =
    Tulis tiap tugas di satu halaman dengan nama di sampingnya. Satu orang bisa punya beberapa tugas:
    – Mengatur: memutuskan KI untuk apa, dan berapa uangnya.
    – Mengenali: tahu apa yang dimiliki dan dipakai.
    – Melindungi: mengajukan, menandatangani, merahasiakan.
    – Menjalankan: memakai, melisensikan, memperpanjang.
    – Memantau: mengawasi tanggal, tiruan, dan pengajuan baru orang lain.
    – Menanggapi: bertindak atas surat, tiruan, atau kebocoran.
    – Memulihkan: memperbaiki kerusakan, dan belajar darinya.
    Perpanjangan didahulukan: hari ini juga tulis tanggalnya di halaman itu. Bacalah beberapa kali setahun, dan sebelum tiap peluncuran.
more-1 =
    Dalam tim sangat kecil bisa begini:
    – Pemilik mengatur, dan bicara dengan pengacara bila ada kejadian.
    – Kepala bengkel mengenali. Ide baru masuk buku catatan bertanggal di sana.
    – Kepala kantor melindungi dan menjalankan: kontrak, biaya, kalender, map.
    – Penjual memantau: pameran, lokapasar, media sosial, pemberitahuan gratis dari basis data.
    – Semua segera melapor. Setelah masalah, semua duduk bersama dan memperbarui halaman.
    Tiap tugas punya pengganti. Tanggal dan kata sandi daftar resmi diketahui lebih dari satu orang.
more-2 =
    Langkah awal:
    – Tulis aturan penting: siapa boleh memublikasikan, siapa boleh tanda tangan, di mana suratnya.
    – Tulis apa yang dilakukan pada hari buruk: simpan bukti, catat tanggal, beri tahu pemilik, jangan menjawab saat marah, hubungi pengacara.
    – Beri halaman itu anggaran tahunan kecil untuk biaya dan satu penelusuran.
    – Taruh pokok tetap di agenda rapat: baru, jatuh tempo, terlihat, dicuri.
    Jebakannya: semuanya ada di satu kepala. Bila orang itu sakit atau keluar, perpanjangan terlewat.
    Contoh: pemilik toko roti dirawat di rumah sakit. Penggantinya melihat peringatan dan membayar biaya merek.
ask =
    siapa yang urus HKI di usaha kecil
    aturan HKI satu halaman buat tim
    bagi tugas soal merek dan rahasia di tim lima orang
    surat merek cuma bos yang tahu
    rencana kalau rahasia bocor atau digugat
    siapa boleh posting produk baru
    rapat bahas HKI seberapa sering
    siapa di kantor yg pegang urusan beginian
