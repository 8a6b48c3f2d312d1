name = Pengadilan atau bea cukai
what = Pengadilan bisa memerintahkan penghentian, dan bea cukai bisa menahan barang di perbatasan.
next-1 = Amankan bukti sebelum memperingatkan pihak lawan.
next-2 = Rekam hak Anda di bea cukai bila barangnya melewati perbatasan.
next-3 = Segera temui pengacara untuk perintah yang mendesak.
time = Perintah mendesak bisa keluar dalam hitungan hari. Perkara lengkap makan waktu lama.
risk = Ini memerlukan uang, dan tuduhan yang keliru bisa lebih mahal lagi.
