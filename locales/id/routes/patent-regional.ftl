name = Paten regional
what = Satu permohonan di kantor regional bisa menghasilkan pelindungan di beberapa negara.
next-1 = Periksa negara Anda yang mana saja yang dicakup kantor regional.
next-2 = Ajukan di sana, langsung atau lewat PCT.
next-3 = Setelah diberikan, lakukan yang masih diminta setiap negara.
time = Lamanya tergantung kantor regional.
risk = Biaya bertambah dengan setiap negara. Sebagian negara meminta langkah lagi setelah pemberian.
