name = Umumkan agar tidak bisa dipatenkan
what = Uraian terbuka yang bertanggal menjaga ide tetap bebas: sesudahnya tidak ada yang bisa mematenkannya.
next-1 = Pastikan Anda sendiri tidak menginginkan paten.
next-2 = Uraikan selengkapnya, dengan gambar, di tempat yang ditelusuri pemeriksa.
next-3 = Simpan bukti tanggalnya.
time = Berlaku sejak hari pengumuman.
risk = Ini tidak bisa dibatalkan. Setelah ini Anda juga tidak bisa mematenkannya.
