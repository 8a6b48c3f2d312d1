question = Biaya KI mana datang kapan? Bagaimana merencanakan uangnya bertahun-tahun?
answer =
    Biaya datang bergelombang. Tuliskan dalam kalender sebelum mengajukan:
    – sebelum mengajukan: penelusuran, nasihat, penyusunan;
    – pengajuan: biaya kantor per kelas, desain, halaman, atau klaim;
    – pemeriksaan: menjawab keberatan pemeriksa, kadang keberatan pihak lain;
    – pemberian atau pendaftaran: di banyak negara ada satu biaya lagi;
    – luar negeri: tiap negara dengan biaya, konsultan, dan terjemahan. Ini biasanya gelombang terbesar;
    – pemeliharaan: paten sering tiap tahun, merek dan desain dengan jarak lebih panjang;
    – pembelaan: pengawasan, surat, platform, pengadilan.
    Simpan cadangan. Hak tanpa uang di belakangnya lemah.
more-1 =
    Gelombang yang bertanggal:
    Untuk paten di luar negeri, tanggal awal tetap bila mengajukan di sana, atau dengan PCT, dalam { $patent-priority }.
    Untuk merek dan desain di luar negeri, tanggal awal tetap bila mengajukan dalam { $mark-priority }.
    Dengan PCT, tagihan besar tiap negara biasanya datang paling lambat { $national-phase } sejak tanggal awal. Ada kantor yang memberi lebih, sedikit yang kurang.
    Biaya paten jatuh tempo berulang, sering naik, selama umur yang biasanya { $patent-term } sejak pengajuan.
    Merek bisa diperpanjang terus, dengan jarak yang ditetapkan kantor.
    Bila biaya pemeliharaan paten, desain, atau merek terlewat, negara Konvensi Paris memberi sedikitnya { $grace } lagi, biasanya dengan biaya tambahan.
more-2 =
    Rencana mudah: daftar setiap hak, hasilnya, tanggal berikutnya, biayanya. Setahun sekali, lepaskan yang tidak menghasilkan dan beri tahu konsultan tepat waktu.
    Minta harga tetap per langkah dari setiap konsultan, dan apa yang tidak termasuk. Catat mata uangnya.
    Jebakannya:
    – semua uang untuk pengajuan, tak ada untuk menjawab pemeriksa;
    – terlalu banyak negara di awal;
    – pengingat ke alamat lama, atau tagihan palsu;
    – membayar hak yang tidak dipakai.
    Contoh: pembuat pompa mengajukan di negaranya dan mencari pembeli selama tanggal awal masih berlaku. Lalu ia hanya membayar untuk negara yang memesan.
ask =
    biaya tahunan paten bayarnya kapan aja
    total modal paten dari ide sampai selesai
    rencana anggaran HKI buat proposal investor
    setelah merek terdaftar masih bayar lagi?
    hak mana yang dilepas biar hemat
    kalender biaya merek di lima negara
    tagihan konsultan paten bikin kaget, cara ngindarinnya
    biar biaya HKI ga numpuk di awal
    modal lima juta dipake buat apa dulu
