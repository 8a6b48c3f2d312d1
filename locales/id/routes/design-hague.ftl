name = Desain di luar negeri lewat Hague
what = Satu permohonan internasional bisa melindungi tampilan produk Anda di banyak negara anggota.
next-1 = Periksa apakah Anda termasuk anggota Sistem Hague.
next-2 = Siapkan gambar yang cocok untuk setiap anggota pilihan Anda.
next-3 = Ajukan ke WIPO, dan putuskan apakah pengumuman perlu ditunda.
time = Setiap anggota punya waktu tertentu untuk menolak.
risk = Gambar yang diterima sebuah kantor bisa ditolak kantor lain.
