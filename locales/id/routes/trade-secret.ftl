name = Simpan sebagai rahasia
what = Yang tidak diketahui orang lain bisa disimpan sebagai rahasia, selama Anda sungguh menjaganya.
next-1 = Buat daftar apa yang rahasia dan siapa yang tahu.
next-2 = Kunci dan batasi aksesnya. Tandai dokumen sebagai rahasia.
next-3 = Minta karyawan dan mitra menandatangani perjanjian kerahasiaan.
next-4 = Simpan bukti dari yang Anda lakukan untuk menjaganya.
time = Berlaku sejak hari pertama dan bertahan selama rahasianya terjaga.
risk = Jika bocor, rahasia itu hilang. Orang lain bisa menemukannya sendiri dan memakainya.
