question = Bisakah perangkat lunak, aplikasi, atau metode bisnis dipatenkan?
answer =
    Kadang-kadang. Tergantung negara dan apa yang dilakukan programnya.
    – Peluang lebih baik: program yang memecahkan masalah teknis. Misalnya membuat mesin hemat daya, sensor lebih tepat, atau pengiriman data lebih aman.
    – Peluang kecil: cara baru menjual, menyewa, menentukan harga, bermain, atau mengajar, yang hanya dijalankan komputer.
    Banyak negara mengecualikan program komputer dan metode bisnis semata. Yang lain mengujinya dengan cara lain.
    Di hampir semua negara, kode itu sendiri punya hak cipta tanpa permohonan.
    Tanya penasihat sebelum mengumumkan atau meluncurkan. Sesudahnya bisa terlambat untuk paten.
more-1 =
    Uji ide Anda:
    – Masalah teknis apa yang dipecahkan, selain ide bisnisnya?
    – Bagaimana caranya? Sebut langkah, sinyal, data, dan perangkatnya.
    – Apa yang menjadi lebih baik: kecepatan, memori, energi, ketepatan, keamanan?
    – Apakah ahli akan menganggapnya sudah jelas?
    Jika jawaban Anda hanya “orang membeli lebih banyak” atau “sekarang bisa online”, paten kecil kemungkinannya di kebanyakan negara.
    Lalu lihat paten yang dekat di PATENTSCOPE atau Espacenet. Mana yang diberikan di negara yang Anda perlukan? Konsultan paten setempat bisa memberi tahu apa yang diterima kantor itu.
more-2 =
    Cara lain melindunginya:
    – hak cipta: kode, teks, dan gambar Anda. Itu tidak mencegah orang lain menulis program sendiri dengan fungsi yang sama.
    – rahasia dagang: metode yang berjalan di server Anda dan tidak terlihat siapa pun
    – merek: nama dan ikonnya
    – desain: di sebagian negara, tampilan layarnya
    – kontrak: dengan pekerja lepas, mitra, dan pengguna
    Contoh: sebuah perusahaan melelang ikan lewat telepon. Aturan lelangnya metode bisnis. Sensor barunya yang mengukur kesegaran mungkin bisa dipatenkan. Perusahaan mengajukan sensor itu dan merahasiakan rumus harganya.
more-3 =
    Jebakannya:
    – Peluncuran, kode terbuka, atau ceramah membuat ide diketahui umum. Di banyak negara ide itu lalu tidak baru lagi.
    – Pemberian di satu negara tidak berarti apa-apa bagi negara berikutnya.
    – Permohonan paten diumumkan. Jika metode Anda tidak bisa dilihat siapa pun, bandingkan dulu dengan kerahasiaan.
    – Paten makan waktu bertahun-tahun, dan program cepat usang. Tanyakan apakah saat itu masih menguntungkan.
    – Setiap baris Anda tulis sendiri? Program Anda tetap bisa memakai paten orang lain.
    – Di banyak negara, paten sederhana tidak mencakup program.
    Sebelum mengajukan, pastikan para penulis program sudah menandatangani pengalihan haknya.
ask =
    aplikasi bisa dipatenkan gak di indonesia
    algoritma saya mau dipatenkan
    metode bisnis ojek online bisa paten?
    software paten atau hak cipta
    sistem iot buatan sendiri bisa paten?
    startup fintech mau patenkan fitur
    program ai bisa dipatenkan
    sudah rilis di playstore masih bisa paten?
    aplikasi kasir bisa paten ga
    algoritma antar makanan bisa dikunci?
