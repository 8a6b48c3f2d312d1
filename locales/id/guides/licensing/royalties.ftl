question = Berapa yang bisa diminta untuk lisensi? Bagaimana cara kerja royalti?
answer =
    Umumnya tidak ada hukum yang menetapkan harga. Harganya hasil kesepakatan kedua pihak, jadi siapkan angka sebelum bicara.
    Cara bayar yang umum:
    – royalti: bagian dari penjualan, atau jumlah untuk setiap barang terjual;
    – pembayaran sekaligus: satu jumlah tetap;
    – campuran: sebagian uang saat tanda tangan, lalu royalti, dengan jumlah terendah setiap periode.
    Mulailah dari uang yang dihasilkan hak itu bagi pihak lain. Royalti adalah bagian wajar dari keuntungan itu, tidak pernah semuanya.
more-1 =
    Yang menaikkan harga: lisensi eksklusif, hak yang kuat, produk yang terbukti, pasar besar, bantuan dan pelatihan Anda.
    Yang menurunkannya: hak yang bisa diserang, uang yang masih harus keluar sebelum penjualan, dan pilihan lain yang baik.
    Lihat berapa yang dibayar orang lain di bidang Anda. Minta contoh kepada asosiasi usaha, penasihat, atau kantor kekayaan intelektual.
    Patokan dari internet bukan hukum. Jarang cocok untuk usaha kecil.
more-2 =
    Jebakan:
    – “penjualan bersih” tanpa arti yang jelas: sebutkan apa yang boleh dikurangkan;
    – tidak ada hak melihat pembukuan: minta laporan dan hak memeriksanya;
    – lisensi eksklusif tanpa jumlah terendah: penerima bisa diam saja dan Anda tidak mendapat apa-apa;
    – keterlambatan bayar, mata uang, dan biaya bank tidak diatur;
    – pajak yang dipotong bila uang melewati perbatasan.
    Bolehkah meminta royalti setelah paten berakhir, dan apa yang dibolehkan hukum persaingan, tergantung negaranya.
    Contoh: seorang desainer mengambil jumlah kecil saat tanda tangan dan bagian untuk setiap lampu terjual.
ask =
    royalti merek wajarnya berapa persen
    cara hitung royalti paten
    lisensi resep minta bayar berapa
    royalti dari penjualan kotor atau bersih
    penerima lisensi gak mau kasih laporan penjualan
    bayar putus atau royalti tiap bulan
    royalti lagu di film dapat berapa
    pajak royalti dari luar negeri dipotong?
    royalti berapa persen yang wajar buat resep
    ada yg mau pake nama gue buat payung, minta berapa
    beli putus apa per biji
