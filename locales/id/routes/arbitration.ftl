name = Arbitrase
what = Majelis swasta memutus sengketa Anda dengan hasil akhir bagi kedua pihak.
next-1 = Cari klausul arbitrase dalam kontrak Anda.
next-2 = Bila tidak ada, buat kesepakatan tertulis dengan pihak lain.
next-3 = Tanya penasihat sebelum memulai: hasilnya bersifat akhir.
time = Biasanya lebih lama daripada mediasi dan lebih singkat daripada beberapa pengadilan.
risk = Hampir tidak ada banding.
