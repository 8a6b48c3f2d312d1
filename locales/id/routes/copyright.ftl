name = Hak cipta
what = Hak cipta melindungi teks, musik, gambar, film, dan program sejak Anda membuatnya.
next-1 = Simpan rancangan dan berkas bertanggal sebagai bukti.
next-2 = Buat kesepakatan tertulis dengan semua yang ikut serta.
next-3 = Cantumkan nama Anda dan tahunnya. Tentukan apa yang boleh dilakukan orang lain.
time = Mulai seketika dan bertahan lama setelah pencipta meninggal.
risk = Yang dilindungi ungkapannya, bukan idenya. Tanpa bukti, sulit menegakkannya.
