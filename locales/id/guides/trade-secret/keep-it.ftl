question = Bagaimana menjaga rahasia dagang tetap aman?
answer =
    Perlakukan sebagai rahasia setiap hari, dan pastikan Anda bisa menunjukkannya. Hukum meminta langkah yang wajar, bukan yang sempurna.
    Langkah baik untuk usaha kecil:
    – tulis apa yang rahasia dan di mana disimpan;
    – hanya yang memerlukannya untuk bekerja boleh tahu;
    – kunci dokumen dan pakai kata sandi untuk berkas;
    – tandai dokumen “rahasia”;
    – minta staf, pemasok, dan tamu sepakat tertulis untuk merahasiakan;
    – ingatkan orang, terutama saat mereka keluar.
more-1 =
    Apa yang wajar tergantung negara, besarnya usaha, dan nilai rahasianya. Pengadilan tidak mengharapkan brankas bank di toko roti.
    Jebakan yang lazim: semuanya ditandai “rahasia”, atau tidak ada sama sekali. Hakim lalu tidak bisa melihat apa yang sungguh rahasia.
    Jebakan lain adalah kebocoran sehari-hari. Kata sandi bersama, obrolan grup, tur untuk pelanggan, bicara di pameran, atau alat AI yang menyimpan ketikan Anda.
more-2 =
    Kiat yang membantu: pecah pengetahuannya. Pemasok satu bagian tidak perlu tahu sisanya.
    Simpan bukti langkah Anda: perjanjian bertanda tangan, daftar orang yang punya akses, tanggalnya. Anda memerlukannya bila ke pengadilan.
    Buat salinan bertanggal dari rahasia itu sendiri dan simpan dengan aman. Saksi atau notaris bisa membantu membuktikan tanggalnya.
    Jika bocor, bertindak hari itu juga. Minta tertulis agar dihapus dan dihentikan, putus akses, dan cepat minta saran hukum.
ask =
    cara jaga resep biar gak bocor
    karyawan tahu semua racikan, gimana amankan
    rahasia dagang harus disimpan gimana biar diakui hukum
    formula dibagi ke pabrik maklon aman?
    perlu brankas buat resep gak
    kontrak karyawan soal rahasia resep
    file rahasia di google drive aman gak
    tamu masuk dapur produksi boleh foto?
    biar bumbu rahasia ga bocor ke karyawan
    biar koki ga bocorin bumbu
    cuma gue sama adik yg tau takarannya
