name = Nama daerah asal yang dilindungi
what = Indikasi geografis melindungi nama yang menunjukkan asal sebuah produk.
next-1 = Kumpulkan para produsen di daerah itu.
next-2 = Tulis wilayahnya, cara pembuatannya, dan mutunya.
next-3 = Ajukan ke kantor kekayaan intelektual sebagai kelompok. Pikirkan juga merek kolektif.
time = Makan waktu, karena seluruh kelompok harus sepakat.
risk = Tidak ada yang memilikinya sendirian. Tanpa pengawasan mutu, nama itu kehilangan nilainya.
