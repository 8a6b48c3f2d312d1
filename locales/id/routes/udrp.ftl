name = Pengaduan nama domain
what = Prosedur cepat bisa memindahkan nama domain yang diambil dengan iktikad tidak baik kepada pemilik merek.
next-1 = Kumpulkan bukti merek Anda dan iktikad tidak baik itu.
next-2 = Periksa aturan mana yang berlaku untuk akhiran nama itu.
next-3 = Ajukan pengaduan ke lembaga yang diakui.
time = Biasanya beberapa bulan.
risk = Anda mendapat namanya, tetapi tidak mendapat uang. Pengadilan masih bisa memutuskan lain.
