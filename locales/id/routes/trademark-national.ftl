name = Merek di negara Anda sendiri
what = Dengan merek terdaftar, Anda bisa melarang orang lain memakai nama atau logo yang sama atau serupa.
next-1 = Telusuri daftar merek untuk nama yang serupa.
next-2 = Buat daftar barang dan jasa yang Anda jual sekarang dan dalam waktu dekat.
next-3 = Ajukan ke kantor kekayaan intelektual.
next-4 = Awasi daftar merek, dan pakai merek persis seperti yang Anda daftarkan.
time = Lamanya tergantung kantor dan keberatan yang masuk.
risk = Hanya berlaku di negara itu. Merek yang tidak dipakai bisa dihapus.
