question = Boleh saya impor dan jual lagi barang bermerek asli, atau orang lain jual lagi barang saya?
answer =
    Barang yang dijual pemilik, atau dijual dengan izinnya, biasanya boleh dijual lagi di negara itu. Hak atas barang itu sudah habis. Ini disebut ekshausi.
    Barang asli yang dibawa dari negara lain adalah impor paralel. Hukum negara tujuan yang menentukan:
    – sebagian menerima penjualan pertama di mana pun di dunia;
    – sebagian hanya penjualan pertama di negara sendiri;
    – sebagian penjualan pertama di kawasannya, misalnya Wilayah Ekonomi Eropa.
    Bisa berbeda untuk merek, paten, dan hak cipta. Barang palsu tidak pernah boleh.
    Tanya pengacara di sana sebelum memesan banyak.
more-1 =
    Bila Anda menjual lagi:
    – simpan faktur yang sampai ke pemilik atau penyalur resmi;
    – jangan kemas ulang, isi ulang, ganti label, atau hapus kode tanpa nasihat;
    – katakan jujur bahwa barangnya bekas, impor, atau diperbaiki. Jangan tampil seperti penyalur resmi;
    – periksa aturan lain: keamanan, bahasa, garansi, pajak.
    Di tempat penjualan lagi dibolehkan pun, pemilik sering bisa menolak bila barang diubah atau rusak.
    Termasuk barang baru yang dijahit atau dirakit dari bagian bermerek lama.
    Program komputer, buku elektronik, dan sampel yang tidak pernah dijual punya aturan sendiri.
more-2 =
    Bila orang lain menjual barang Anda, beli satu dulu. Palsu, atau barang Anda dari pasar lain? Kode dan nomor produksi membantu.
    Bila asli, lihat kontrak Anda. Mungkin penyalur melanggar janji. Hukum persaingan membatasi janji soal wilayah dan harga.
    Menghapus jualan yang sah bisa merugikan Anda.
    Jebakannya: “asli” tidak berarti “boleh”. Bea cukai pun bisa menahan barang asli.
    Contoh: toko mengimpor sampo asli untuk benua lain. Negaranya hanya menerima penjualan pertama di kawasannya. Pemilik bisa menghentikan kiriman itu, meski tidak ada botol palsu.
ask =
    jual sepatu asli beli di luar negeri boleh ga
    impor kosmetik original tanpa jadi distributor
    barang BM legal ga
    jastip tas branded kena masalah merek?
    parfum dituang ke botol kecil terus dijual
    ada yang impor produk saya sendiri lebih murah
    jual tas bekas branded online
    jaket dari kain bermerek bekas boleh dijual?
    jual barang ori dari luar kena ga
