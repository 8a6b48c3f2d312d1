question = Kemasan pesaing mirip kemasan saya. Apakah itu boleh?
answer =
    Memakai gaya umum atau warna biasa umumnya boleh. Membuat pembeli percaya bahwa barang pesaing itu dari Anda dilarang di sebagian besar negara.
    Hukum punya beberapa nama untuk ini: persaingan curang, passing off, trade dress.
    Biasanya Anda perlu menunjukkan:
    – pembeli mengenal kemasan itu sebagai milik Anda;
    – yang lain begitu mirip sehingga pembeli tertukar;
    – ini merugikan Anda.
    Merek atau desain terdaftar untuk kemasan membuatnya jauh lebih mudah. Periksa apa yang Anda punya, dan tanyakan apa yang masih bisa diajukan.
    Kumpulkan bukti dulu: kedua kemasan, kuitansi, dan pesan pembeli yang keliru.
more-1 =
    Anggota Konvensi Paris harus melindungi Anda dari:
    – tindakan yang membuat orang tertukar dengan pesaing,
    – pernyataan palsu yang merugikan pesaing,
    – pernyataan yang menyesatkan umum soal barang.
    Caranya berbeda. Sebagian minta bukti pemakaian lama, sebagian punya undang-undang khusus, sebagian bersandar pada putusan terdahulu.
    Yang bisa dilindungi: nama dan logo (merek), gambar di label (hak cipta), botol (desain, kadang merek).
    Biasanya tidak: yang dipakai seluruh bidang usaha, yang diperlukan fungsi, atau yang diwajibkan hukum di label.
more-2 =
    Langkah berikutnya: tanyakan kepada orang yang tidak kenal Anda apakah akan tertukar di toko. Lalu temui pengacara soal surat, pembicaraan, mediasi, atau perintah mendesak.
    Apakah itu merek sendiri milik toko yang menjual barang Anda? Baca kontrak pasokan sebelum menyurati.
    Bila merancang kemasan sendiri, jaga jarak yang jelas dari yang paling terkenal, dan simpan rancangannya.
    Jebakannya: tampilan baru tiap musim. Pembeli tidak ingat apa-apa, jadi sedikit yang bisa dilindungi.
    Contoh: kaleng hijau pembuat teh biasa di bidangnya, burung emasnya tidak. Saingan menghapus burung dan tetap memakai hijau.
ask =
    supermarket niru dus saya buat merek sendiri
    botol dan warna sama tapi namanya beda
    kemasan ditiru padahal mereknya lain, boleh ya?
    pembeli salah beli karena labelnya mirip
    resto sebelah niru menu dan interior kami
    saingan jelek jelekin sabun saya
    bungkus kerupuk mereka mirip banget punya kita
    botol madu saingan nyaris kembar
    bungkusnya mirip banget sama punya gue
