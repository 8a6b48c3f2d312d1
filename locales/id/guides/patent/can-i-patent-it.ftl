question = Bisakah invensi saya dipatenkan?
answer =
    Mungkin. Invensi harus berupa solusi teknis, dan kantor akan bertanya:
    – Apakah baru? Sebelum Anda mengajukan, yang seperti itu belum dikenal di mana pun. Pengungkapan Anda sendiri juga bisa dihitung.
    – Adakah langkah inventif? Ahli di bidangnya tidak akan menganggapnya sudah jelas.
    – Bisakah dibuat atau dipakai dalam suatu industri, termasuk pertanian?
    – Apakah Anda menjelaskannya begitu baik sehingga ahli bisa mengulanginya?
    Syarat lain: hukum negara Anda tidak mengecualikan hal seperti itu. Jadi jangan bicara di depan umum, dan telusuri dulu.
more-1 =
    Banyak negara tidak memberi paten untuk hal berikut, atau hanya dengan batasan:
    – temuan atas hal yang sudah ada, teori ilmiah, dan matematika
    – metode bisnis, permainan, dan cara mengajar
    – program komputer semata. Program yang memecahkan masalah teknis bisa lolos di banyak tempat.
    – tampilan sesuatu. Itu urusan desain.
    – cara mengobati manusia atau hewan
    – tumbuhan dan hewan. Untuk varietas tanaman sering ada hak lain.
    – yang bertentangan dengan ketertiban umum atau kesusilaan
    Daftarnya berbeda di setiap negara.
more-2 =
    Invensi kecil juga dihitung. Kebanyakan paten adalah perbaikan.
    Contoh: toko roti membuat pintu oven yang menghemat gas. Jika belum ada oven dengan segel seperti itu, mungkin bisa dipatenkan. Resep kue baru bisa lebih sulit, karena mencampur hal yang sudah dikenal sering dianggap sudah jelas.
    Jebakannya: “di sini belum ada yang menjual” tidak membuatnya baru. Dokumen lama dari negara lain bisa cukup untuk menghentikan Anda.
    Jika langkahnya terlalu kecil untuk paten, tanyakan apakah negara Anda punya paten sederhana. Bila ada, syaratnya sering lebih ringan.
ask =
    alat buatan saya bisa dipatenkan gak
    syarat paten apa saja
    resep makanan bisa dipatenkan?
    modifikasi kompor jadi lebih irit, bisa paten?
    mesin pencacah rumput rakitan sendiri patenkan caranya
    metode belajar bisa dipatenkan
    di indonesia belum ada yang jual, berarti baru kan
    perbaikan kecil alat tani bisa paten
    obat herbal racikan bisa dipatenkan?
    alat pemecah kemiri buatan saya bisa dipatenin?
    resep bakso bisa dipatenkan ga
    gue rakit alat pengupas bawang otomatis
    jamu racikan nenek bisa dipatenin?
    bikin kompor irit dari drum bekas
