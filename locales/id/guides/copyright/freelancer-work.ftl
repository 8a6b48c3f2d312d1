question = Saya membayar pekerja lepas untuk logo, situs, atau foto. Apakah hak ciptanya milik saya?
answer =
    Tidak selalu. Di banyak negara, pekerja lepas tetap memegang hak cipta sampai ada kontrak yang mengalihkannya.
    Faktur saja sering hanya memberi izin memakai ciptaan untuk tujuan yang disepakati.
    Jadi mintalah pengalihan hak tertulis yang ditandatangani. Paling baik sebelum kerja mulai, paling lambat bersama pembayaran terakhir.
    Untuk karyawan sering lain. Di banyak negara, pemberi kerja mendapat haknya, atau sebagian.
    Aturannya tergantung negara dan jenis ciptaannya.
more-1 =
    Yang sebaiknya tertulis:
    – Ciptaan yang mana: logo, teks, foto, kode, dengan daftar berkasnya.
    – Pengalihan semua hak ekonomi, atau daftar pemakaian. Sebagian hukum meminta setiap pemakaian disebut.
    – Untuk negara mana dan berapa lama.
    – Bahwa Anda boleh mengubah ciptaan dan meneruskan haknya.
    – Bahwa tidak ada isi milik orang lain, atau lisensi apa yang terkandung.
    – Bahwa Anda menerima berkas aslinya.
    – Bagaimana dengan hak moral, sejauh hukum membolehkan.
more-2 =
    Belum ada kontrak? Lakukan ini sekarang:
    – Tulis surel yang ramah. Minta pengalihan singkat atas karya yang sudah jadi. Sedikit bayaran tambahan bisa membantu.
    – Lakukan selama hubungan masih baik, dan sebelum logo didaftarkan sebagai merek.
    – Sampai saat itu, jangan ubah ciptaan atau memakainya dengan cara baru tanpa bertanya.
    Contoh: sebuah toko roti mencetak logonya di kaus. Desainernya dulu hanya menyetujui papan toko, dan meminta uang.
more-3 =
    Jebakannya:
    – “Semua hak termasuk” di profil online tidak selalu pengalihan yang sah.
    – Agensi hanya bisa memberi yang diterimanya dari pekerja lepasnya. Mintalah rantai itu.
    – “Work made for hire” adalah konsep Amerika Serikat. Itu tidak berlaku di mana-mana.
    – Orang dalam foto juga punya hak, selain fotografernya.
    Jika Anda pekerja lepas: kirim syarat Anda bersama penawaran, dan berikan pengalihan saat Anda dibayar.
ask =
    logo dibuat desainer fiverr, hak ciptanya di siapa
    sudah bayar fotografer tapi dilarang pakai fotonya
    web developer gak mau kasih source code
    contoh surat pengalihan hak cipta dari freelancer
    bayar ilustrator apa otomatis jadi milik saya
    karyawan yang desain, logonya punya perusahaan kan?
    agensi pakai freelancer lagi, aman gak
    desainer lama minta royalti logo toko
    saya freelancer, kapan hak diserahkan ke klien
    logo dibuat anak magang hak siapa
    bayar desainer tapi file ga dikasih
    bayar ilustrator buat maskot, jadi punya gue ga
    tukang desain nahan file mentah
