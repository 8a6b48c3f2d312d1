# Hasil cek kesehatan.

## Bidang

function-govern = Memimpin
function-identify = Tahu apa yang Anda punya
function-protect = Melindungi
function-operate = Memakai dengan hati-hati
function-monitor = Mengawasi
function-respond = Bertindak bila ada masalah
function-recover = Bangkit kembali

## Keadaan sebuah bidang

stand-none = belum dimulai
stand-some = sudah dimulai
stand-good = sudah berjalan
stand-apart = tidak menyangkut Anda

## Tingkat: namanya, dan di .about artinya

level-beginning = Baru mulai
    .about = Banyak yang Anda buat masih terbuka bagi orang lain. Langkah awalnya kecil dan biasanya murah.
level-basics = Dasarnya sudah ada
    .about = Sebagian usaha Anda sudah di tangan yang aman. Celah di bawah ini layak segera ditutup.
level-steady = Berjalan mantap
    .about = Sebagian besar sudah Anda urus. Beberapa langkah membuatnya bisa diandalkan.
level-strong = Kuat
    .about = Anda merawat kekayaan intelektual dengan baik. Teruskan, dan lihat lagi setahun kemudian.

## Yang harus dilakukan: langkahnya di tombol, dan di .why alasannya

learn-the-basics = Pelajari hak-hak utama
    .why = Anda hanya bisa merawat yang Anda kenal. Bacaan singkat cukup untuk memulai.
name-somebody = Tentukan siapa yang mengurusnya
    .why = Satu orang dengan satu jam tetap sebulan menjaga semuanya tetap hidup.
write-the-list = Tulis daftar milik usaha Anda
    .why = Semua langkah lain mulai dari daftar ini. Satu halaman cukup.
put-ownership-in-writing = Tulis siapa pemiliknya
    .why = Yang dibuat pekerja lepas, karyawan, atau mitra mungkin bukan milik Anda tanpa kontrak.
register-the-name = Daftarkan nama Anda
    .why = Orang lain bisa mendaftarkannya lebih dulu, lalu menghentikan Anda.
widen-the-name = Lihat nama Anda di luar negeri
    .why = Merek hanya berlaku di tempat terdaftar. Pikirkan negara tempat Anda menjual atau membuat.
file-before-showing = Ajukan sebelum memperlihatkan
    .why = Begitu hal baru diketahui umum, jalan menuju paten atau desain bisa tertutup.
lock-the-secrets = Kunci rahasia Anda
    .why = Hukum melindungi rahasia hanya bila Anda menjaganya.
get-permissions = Lengkapi izin yang kurang
    .why = Memakai foto, lagu, atau program tanpa lisensi bisa menjadi mahal.
promise-before-showing = Minta mitra tanda tangan dulu
    .why = Janji bertanda tangan adalah pelindungan termurah yang ada.
search-before-launch = Telusuri sebelum setiap peluncuran
    .why = Terlambat menemukan hak yang lebih tua berarti nama baru, atau produk yang dihentikan.
watch-the-market = Awasi tiruan
    .why = Makin cepat tiruan terlihat, makin murah menghentikannya.
keep-a-calendar = Buat kalender tanggal
    .why = Biaya yang terlupa bisa mengakhiri hak yang bertahun-tahun diperoleh.
make-a-plan = Buat rencana bila dijiplak
    .why = Dalam sengketa, hari-hari awal menentukan. Ketahui siapa yang dihubungi dan apa yang disimpan.
keep-proof = Simpan bukti bertanggal terpisah
    .why = Salinan bertanggal di tempat kedua membantu setelah pencurian, pertengkaran, atau komputer hilang.
review-every-year = Lihat lagi setahun kemudian
    .why = Usaha berubah. Pertanyaan yang sama menunjukkan apa yang baru.
tell-the-story = Hitung nilai milik Anda
    .why = Yang tahu nilainya bisa memakainya untuk kredit, penjualan, atau lisensi.
earn-with-it = Dapatkan uang dari milik Anda
    .why = Hak yang tertata bisa mendatangkan uang dengan lebih dari satu cara.
teach-the-team = Beri tahu tim Anda aturannya
    .why = Orang menaati aturan yang dikenal dan dipahaminya.
use-free-help = Pakai bantuan gratis yang ada
    .why = Kantor, pusat dukungan, dan kursus membantu usaha kecil, biasanya gratis.
plan-export = Rencanakan sebelum menjual ke luar
    .why = Hak berakhir di perbatasan. Di luar negeri Anda mulai dari awal, dan sebagian batas waktu cepat habis.
