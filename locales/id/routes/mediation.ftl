name = Mediasi
what = Orang yang netral membantu kedua pihak menemukan kesepakatan mereka sendiri.
next-1 = Tulis apa yang sungguh Anda perlukan dari pihak lain.
next-2 = Usulkan mediasi kepada mereka, atau pakai klausul dalam kontrak Anda.
next-3 = Sepakati mediator yang paham bidang dan bahasa Anda.
time = Biasanya beberapa minggu sampai beberapa bulan.
risk = Keduanya harus setuju. Tidak ada yang dipaksa berdamai.
