name = Arbitrase dipercepat
what = Bentuk arbitrase yang lebih singkat, biasanya dengan arbiter tunggal dan biaya lebih kecil.
next-1 = Cari klausulnya dalam kontrak Anda.
next-2 = Bila tidak ada, buat kesepakatan tertulis dengan pihak lain.
next-3 = Siapkan semua bukti sebelum memulai: langkah-langkahnya singkat.
time = Dirancang selesai dalam hitungan bulan.
risk = Waktu untuk bukti sedikit, dan hampir tidak ada banding.
