question = Adakah biaya lebih murah untuk usaha kecil, perorangan, atau negara saya?
answer =
    Sering ada, tetapi harus diminta, biasanya pada hari Anda mengajukan.
    Kantor nasional: banyak yang memberi biaya lebih murah untuk usaha kecil, usaha rintisan, mahasiswa, perorangan, atau universitas. Siapa yang dianggap kecil berbeda di setiap negara.
    Sistem internasional: WIPO mengurangi sebagian biaya bagi pemohon dari negara kurang berkembang. Untuk paten, ini juga mencakup perorangan dari banyak negara lain.
    Hibah: sebagian negara dan daerah mengembalikan sebagian biaya resmi atau tagihan penasihat.
    Lihat daftar biaya setiap kantor sebelum membayar, karena pengembalian sesudahnya jarang bisa.
more-1 =
    Yang diberikan sistem WIPO:
    PCT: potongan { $pct-cut } dari biaya permohonan internasional bagi pemohon yang berhak. Semua pemohon dalam permohonan itu harus memenuhi syarat.
    Madrid: potongan { $madrid-cut } dari biaya dasar bila negara asalnya negara kurang berkembang.
    Hague: potongan { $hague-cut } dari biaya yang ditetapkan WIPO bila satu-satunya kaitan Anda dengan negara kurang berkembang.
    Mediasi dan arbitrase WIPO: potongan { $adr-cut } dari biaya Pusat WIPO bila salah satu pihak usaha kecil atau menengah.
    Biaya masing-masing negara tidak ikut turun. Mengajukan lewat internet sering lebih murah daripada di atas kertas.
more-2 =
    Hibah punya masa pendaftaran dan anggaran. Biasanya Anda mengajukan dulu, menunggu persetujuan, baru membayar biayanya. Di Uni Eropa, lihat SME Fund dari EUIPO saat dibuka.
    Jebakannya: mengaku berstatus yang tidak Anda miliki. Di sebagian negara, pengakuan palsu bisa membahayakan hak itu sendiri. Lisensi kepada perusahaan besar, atau pemilik bersama yang besar, bisa mengakhiri status itu.
    Contoh: seorang mahasiswa dan perusahaan mengajukan satu permohonan paten bersama. Mahasiswa sendiri akan membayar lebih sedikit. Karena perusahaan itu, biaya penuh mungkin harus dibayar.
    Tanyakan kepada kantor bukti apa yang diminta, dan simpan.
ask =
    biaya daftar merek umkm lebih murah berapa
    ada diskon daftar paten buat mahasiswa?
    tarif umkm djki syaratnya apa
    program merek gratis dari pemerintah ada gak
    keringanan biaya pct untuk indonesia
    surat keterangan umkm buat daftar merek
    usaha mikro dapat potongan biaya desain?
    hibah untuk biaya hki startup
    surat keterangan UMKM biar murah
    mahasiswa dapat potongan ga
