name = Pelindungan karena desain diperlihatkan
what = Sebagian pasar melindungi tampilan baru sebentar saja, tanpa pendaftaran.
next-1 = Simpan bukti kapan dan di mana Anda mulai memperlihatkannya.
next-2 = Kumpulkan bukti tiruannya.
next-3 = Minta penasihat menulis surat kepada penjiplak.
time = Mulai saat pertama diperlihatkan dan cepat berakhir.
risk = Yang dihentikan hanya jiplakan. Anda harus membuktikan bahwa mereka menjiplak.
