name = Hak atas varietas tanaman baru
what = Hak pemulia melindungi varietas baru yang unik, seragam, dan stabil.
next-1 = Jangan jual atau bagikan tanaman atau benih sebelum Anda tahu aturannya.
next-2 = Beri varietas itu nama yang bisa didaftarkan.
next-3 = Ajukan ke kantor varietas tanaman negara itu.
time = Uji tanam berlangsung beberapa musim.
risk = Penjualan sebelum permohonan bisa mengakhiri hak.
