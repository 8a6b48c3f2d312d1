name = Permohonan paten internasional (PCT)
what = Satu permohonan internasional menjaga tempat Anda di banyak negara selama Anda menimbang.
next-1 = Ajukan ke kantor Anda sendiri atau ke WIPO, selama prioritas permohonan awal masih berjalan.
next-2 = Baca laporan penelusuran: di situ terlihat seberapa baik peluang Anda.
next-3 = Putuskan di negara mana Anda melanjutkan.
next-4 = Masuk ke setiap negara sebelum hari amannya, dengan terjemahan dan biaya setempat.
time = Bagian internasional makan waktu lama. Setiap negara lalu menambah waktunya sendiri.
risk = Ini tidak menghasilkan paten sedunia. Jika tanggal terakhir sebuah negara terlewat, di sana haknya hilang.
