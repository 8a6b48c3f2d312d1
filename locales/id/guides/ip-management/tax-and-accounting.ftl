question = Bagaimana pajak dan pembukuan memperlakukan KI saya? Apa yang saya tanyakan kepada akuntan?
answer =
    Tergantung negaranya, jadi tanya akuntan sebelum menandatangani kontrak atau memindahkan hak.
    Dalam pembukuan:
    – hak yang dibeli sering bisa dicatat sebagai aset dan disusutkan selama umurnya;
    – merek atau daftar pelanggan yang dibangun sendiri biasanya tidak;
    – biaya resmi dan pengembangan kadang biaya tahun itu, kadang dibagi ke beberapa tahun.
    Dalam pajak:
    – royalti yang diterima biasanya penghasilan, yang dibayar sering biaya;
    – pajak bisa dipotong bila royalti melintasi perbatasan;
    – sebagian negara memberi keringanan untuk penelitian atau penghasilan dari hak tertentu.
more-1 =
    Pertanyaan untuk akuntan:
    – Apa yang dicatat sebagai aset, dan selama berapa tahun?
    – Biaya permohonan dan pengembangan mana yang boleh dikurangkan, dan kapan?
    – Adakah keringanan atau hibah bagi kami, dan bukti apa yang diminta?
    – Pendiri memberikan patennya kepada perusahaan. Pajak apa yang timbul, dan dengan nilai berapa?
    – Kami menjual hak atau seluruh usaha. Bagaimana labanya dipajaki?
    – Adakah pajak penjualan atau pajak pertambahan nilai atas lisensi kami?
    Bawa daftar hak, kontrak, dan tagihan. Catat jam dan biaya tiap proyek, karena keringanan memintanya.
more-2 =
    Lintas negara:
    – Perjanjian pajak bisa menurunkan pajak yang dipotong. Sering perlu surat keterangan domisili pajak sebelum dibayar.
    – Tulis dalam lisensi: harga sebelum atau sesudah pajak, dan siapa menyerahkan bukti potong.
    – Royalti bisa masuk nilai pabean barang impor, bila harus dibayar agar bisa membeli barangnya.
    Menurut standar internasional { -ias-38 }, merek yang dibangun sendiri tidak dicatat sebagai aset. Banyak usaha memakai aturan nasional.
    Jebakannya: memindahkan merek ke perusahaan luar negeri demi pajak. Biayanya bisa melebihi hematnya.
    Contoh: perancang menerima kurang dari kesepakatan dari luar negeri karena pajak dipotong. Surat keterangan yang tepat waktu bisa menguranginya.
ask =
    biaya daftar merek bisa jadi pengurang pajak?
    brand boleh masuk neraca ga
    PPh royalti dari luar negeri
    biaya paten dicatat beban atau aset
    penyusutan lisensi software berapa tahun
    PPN atas lisensi desain
    klien luar negeri motong royalti saya kenapa
    pendiri alihkan merek ke PT kena pajak?
    beli nama orang dicatat di mana
