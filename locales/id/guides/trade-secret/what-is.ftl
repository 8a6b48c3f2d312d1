question = Apa itu rahasia dagang?
answer =
    Rahasia dagang adalah informasi usaha yang bernilai uang karena tidak diketahui orang lain.
    Bisa berupa resep, cara membuat, hitungan harga, daftar pemasok, atau kode sumber.
    Rahasia dagang tidak didaftarkan. Rahasia dilindungi selama memenuhi syarat ini, yang hampir sama di kebanyakan negara:
    – tidak diketahui umum dan tidak mudah ditemukan di bidang Anda;
    – punya nilai dagang karena rahasia;
    – Anda mengambil langkah yang wajar untuk menjaganya.
more-1 =
    Hukum membantu Anda melawan cara tidak jujur untuk mendapat, memakai, atau menceritakan rahasia. Contohnya pencurian, mata-mata, atau janji diam yang dilanggar.
    Hukum tidak membantu melawan orang yang menemukan sendiri hal yang sama. Di kebanyakan negara juga tidak melawan orang yang mengetahuinya dari produk Anda.
    Jebakannya: begitu rahasia terbuka, rahasia itu hilang. Tidak ada kantor yang bisa mengembalikannya.
    Contoh: pembuat saus tidak menceritakan campuran bumbunya dan mengunci resepnya. Itu bisa menjadi rahasia dagang. Campuran yang diperlihatkan di video tidak bisa.
more-2 =
    Yang dilakukan dulu: tulis daftar pendek tentang apa yang merugikan Anda bila dimiliki pesaing. Itulah rahasia Anda.
    Yang tidak termasuk: yang ada di situs Anda, yang diketahui semua orang di bidang itu, dan keterampilan umum staf Anda.
    Tergantung negaranya: ada yang punya undang-undang khusus, yang lain memakai hukum persaingan curang, hukum kontrak, atau hukum pidana.
    Invensi bisa dirahasiakan atau dipatenkan. Paten diumumkan, jadi untuk pengetahuan yang sama Anda harus memilih sebelum mengajukan.
ask =
    rahasia dagang itu apa
    resep warung saya termasuk rahasia dagang?
    rahasia dagang perlu didaftarkan gak
    daftar pelanggan termasuk rahasia?
    contoh rahasia dagang umkm
    bedanya rahasia dagang sama paten
    uu rahasia dagang melindungi apa
    racikan kopi saya dilindungi hukum?
    resep rendang nenek cara jaganya
    daftar harga supplier termasuk rahasia?
