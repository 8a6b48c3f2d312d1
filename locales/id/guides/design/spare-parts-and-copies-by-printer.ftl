question = Bolehkah saya membuat, mencetak, atau menjual suku cadang untuk produk perusahaan lain?
answer =
    Tergantung negara dan hak atas bagian itu. Periksa sebelum membuat satu pun untuk dijual.
    – Desain: apakah tampilannya terdaftar dan masih berlaku? Telusuri daftar kantor KI dan Global Design Database WIPO.
    – Paten: apakah bagian itu bekerja dengan cara baru yang dipatenkan?
    – Merek: jangan taruh logo atau nama pembuatnya pada bagian buatan Anda.
    – Hak cipta atau kontrak: dari mana berkas atau gambar Anda?
    Suku cadang lama tanpa hak apa pun biasanya bebas ditiru.
    Untuk perbaikan, sebagian negara membolehkan bagian yang harus tampak sama. Yang lain tidak.
    Mintalah penasihat memeriksa bagian yang paling ingin Anda jual.
more-1 =
    Aturan perbaikan: pintu atau kaca lampu harus cocok dengan produknya, kalau tidak perbaikannya tampak janggal.
    Di Uni Eropa, bagian seperti itu tidak dilindungi bila dipakai untuk perbaikan yang mengembalikan tampilan asli. Penjual harus memberi tahu pembeli dengan jelas siapa pembuatnya.
    Hak nasional lama bisa berlanjut beberapa waktu, dan rinciannya baru. Jadi periksa tiap negara tempat Anda menjual.
    Bagian yang tampilannya bebas dipilih, seperti pelek gaya atau gagang, sering di luar aturan ini.
    Bagian yang tidak terlihat saat dipakai secara normal tidak punya hak desain di sebagian negara. Paten masih bisa mencakupnya.
more-2 =
    Yang boleh dikatakan: “cocok untuk” model tertentu biasanya boleh, bila benar dan perlu.
    Jangan pakai logonya, jangan tiru kemasannya, dan jangan sebut asli. Pasang nama Anda sendiri.
    Mencetak di rumah: banyak negara memaafkan pemakaian pribadi untuk desain atau paten, dalam batas. Menjual, atau mencetak untuk pelanggan, adalah usaha.
    Membagikan berkas cetak bisa bermasalah juga. Di Uni Eropa, pemilik juga bisa bertindak terhadap berkas yang merekam desain.
    Bila haknya berlaku, suku cadang yang dibuat dari hasil pindai sama saja menirunya.
more-3 =
    Anda merancang suku cadang sendiri? Aturan yang sama melindungi Anda:
    – Daftarkan tampilannya sebelum diperlihatkan, bila lebih dari sekadar fungsi.
    – Jual berkas dengan syarat lisensi yang jelas.
    – Pantau toko berkas dan suku cadang, dan pakai formulir pengaduannya.
    Jebakannya: pemasok berkata “semua orang begitu”, atau memberi berkas tanpa surat. Minta janji tertulis, dan simpan.
    Contoh: bengkel mencetak kenop kompor lama. Desainnya sudah berakhir, logonya dihilangkan, labelnya bertulis “cocok untuk”. Kenop ukir barunya desain sendiri, jadi didaftarkan sebelum diperlihatkan.
ask =
    cetak 3d onderdil terus dijual legal ga
    bikin sparepart motor tanpa izin pabrik
    jual casing hp merek terkenal buatan sendiri
    boleh tulis cocok untuk honda di kemasan?
    bumper replika bikinan bengkel kena pelanggaran?
    file 3d patung saya dijual orang
    desain suku cadang mesin lama masih dilindungi ga
    kw onderdil traktor bentuk sama bisa dituntut
    cetak knob kompor pakai printer 3d
    orang nge-print 3d tutup botol gue
