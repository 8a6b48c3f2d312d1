question = Indikasi geografis atau merek kolektif: mana yang cocok untuk kelompok kami?
answer =
    Keduanya memungkinkan sekelompok produsen memakai satu nama. Bedanya terutama pada kaitan dengan tempat.
    – Indikasi geografis (IG): mutu atau reputasi berasal dari tempatnya. Setiap produsen di sana yang menaati aturan boleh memakainya.
    – Merek kolektif: milik sebuah perkumpulan, dan anggotanya memakainya. Tidak perlu kaitan dengan tempat.
    – Merek sertifikasi: pemilik memeriksa sebuah standar. Yang memenuhinya boleh memakai merek itu.
    Uji cepat: bisakah mutu yang sama dibuat di tempat lain? Jika bisa, pikirkan merek kolektif.
more-1 =
    Yang diminta masing-masing dari Anda:
    – Merek kolektif biasanya lebih cepat dan lebih murah. Juga mencakup jasa, harus diperpanjang, dan bisa ke luar negeri lewat Sistem Madrid.
    – IG meminta bukti kaitan, aturan bersama, dan pengawasan. Sering lebih lama, tetapi memberi pelindungan kuat atas nama itu sendiri.
    Di banyak negara, IG tidak bisa dijual dan tidak terbatas pada anggota.
    Kelompok juga bisa menggabungkannya: IG untuk nama, merek kolektif untuk logo kelompok.
    Sebagian negara melindungi IG hanya lewat merek kolektif atau merek sertifikasi.
more-2 =
    Jebakannya: nama tempat bisa ditolak karena deskriptif. Banyak negara memberi pengecualian untuk merek kolektif atau merek sertifikasi. Tanyakan kepada kantor Anda.
    Jangan biarkan seorang anggota mendaftarkan nama itu atas namanya sendiri “untuk sementara”.
    Tulis aturannya dulu: siapa boleh memakai nama, mutu apa, siapa memeriksa, bagaimana dengan yang curang.
    Contoh: penenun dari banyak kota yang hanya berbagi logo memilih merek kolektif. Petani garam di satu laguna, yang rasanya berasal dari airnya, mempertimbangkan IG.
ask =
    kelompok tani kami cocoknya ig atau merek kolektif
    bedanya indikasi geografis dan merek kolektif
    koperasi mau punya merek bersama
    nama kabupaten boleh jadi merek?
    merek kolektif syaratnya apa
    kopi desa kami daftar ig atau merek
    mana yang lebih murah ig atau merek kolektif
    pengrajin beda kota mau pakai logo yang sama
    ubi cilembu model gitu pakai IG atau merek kolektif
    sekampung bikin gula aren, mau satu cap bareng
