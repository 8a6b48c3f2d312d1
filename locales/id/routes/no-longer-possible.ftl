name = Kemungkinan besar tidak bisa lagi
what = Yang bisa diketahui semua orang tidak baru dan tidak rahasia. Kami tidak tahu tempat yang Anda sebut yang masih memaafkannya.
next-1 = Minta penasihat memeriksanya: ada pengecualian yang langka.
next-2 = Lindungi yang masih rahasia, misalnya perbaikan atau cara Anda membuatnya.
next-3 = Pakai jalan lain: nama yang kuat, tampilan terdaftar, kontrak yang baik.
time = Jalan lain bisa segera Anda jalankan.
risk = Permohonan sekarang kemungkinan besar gagal dan membuang uang.
