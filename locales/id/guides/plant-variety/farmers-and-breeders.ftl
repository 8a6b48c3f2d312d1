question = Apa yang boleh dilakukan petani, pekebun, dan pemulia lain dengan varietas yang dilindungi?
answer =
    Menurut teks terbaru traktat UPOV, Anda tidak perlu persetujuan untuk:
    – menanam pribadi yang bukan usaha
    – percobaan
    – memuliakan varietas baru darinya
    Untuk benih simpanan petani, aturannya berbeda. Setiap negara menentukan apakah petani boleh menyimpan benih dari panennya sendiri dan menanamnya lagi di lahannya. Negara bisa membatasinya pada tanaman tertentu atau petani kecil, atau meminta bayaran.
    Menjual benih seperti itu biasanya perlu persetujuan pemulia. Di sebagian negara, memberi atau menukarnya juga.
    Negara dengan teks lama atau hukumnya sendiri mungkin membolehkan lebih. Tanya kantor varietas tanaman sebelum bertindak.
more-1 =
    Anda petani:
    – Tanyakan: apakah varietas ini dilindungi di sini, dan apakah tanaman saya termasuk yang boleh disimpan?
    – Simpan karung, label, dan notanya. Baca syarat di situ.
    – Tanyakan apakah petani kecil tidak membayar.
    – Jangan menjual atau mengiklankannya sebagai benih tanpa persetujuan pemulia.
    – Menjual panen sebagai pangan biasanya tidak masalah, bila benihnya dibeli dengan jujur.
    – Paten atas tanaman atau gen adalah hak lain, dengan aturan lain.
    Traktat internasional tentang sumber daya genetik tanaman menyebut hak petani untuk menyimpan, memakai, menukar, dan menjual benih itu. Sejauh mana, tergantung hukum nasional.
more-2 =
    Anda pemulia, dan orang lain memakai varietas Anda:
    – Mereka boleh menyilangkannya dan biasanya menjual yang sungguh baru.
    – Menurut teks terbaru, persetujuan Anda diperlukan bila varietas baru itu turunan esensial dari milik Anda. Varietas itu mempertahankan yang membuat milik Anda istimewa, misalnya mutan.
    – Juga diperlukan bila tidak jelas berbeda, atau bila milik Anda harus selalu dipakai lagi untuk memproduksinya.
    – Setelah tanaman dijual, penjualan lanjutannya di sana tidak bisa Anda kendalikan. Perbanyakan baru tetap perlu persetujuan.
    Apakah sebuah varietas turunan esensial, itu urusan ahli. Minta saran sebelum menuduh.
more-3 =
    Anda ragu? Tanyakan secara tertulis dan simpan jawabannya. Lisensi singkat sering lebih murah daripada sengketa.
    Menerima tagihan atau surat soal benih simpanan? Catat tanggalnya, periksa apakah varietas itu dilindungi di negara Anda, dan minta saran sebelum membayar atau menolak.
    Contoh: kelompok desa bertukar bibit kentang. Satu varietas dilindungi. Kelompok bertanya kepada kantor, tahu bahwa bertukar tidak tercakup di sana, dan mengambil lisensi kelompok. Untuk jenis lokal lama, tidak ada yang berubah.
    Jebakannya: “semua orang melakukannya” bukan izin, dan surat yang keras pun tidak selalu benar.
ask =
    petani boleh simpan benih sendiri gak
    jual benih hasil panen dari varietas berlabel
    tukar bibit antar petani melanggar?
    petani jagung dituntut perusahaan benih
    silangkan varietas orang lain boleh?
    bibit buah dilindungi pvt boleh dicangkok?
    dapat surat dari perusahaan benih suruh bayar
    varietas lokal desa ikut aturan pvt?
    petani simpan benih sendiri dilarang ga
    bibit beli boleh ditanam ulang tahun depan?
