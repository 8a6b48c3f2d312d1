# Teks layanan itu sendiri. Tombol: paling panjang 40 karakter. { $nama } diisi oleh layanan.

## Baris di bawah setiap layar

nav-back = Kembali
nav-menu = Menu
nav-person = Petugas

## Bahasa

which-language = Bahasa apa yang ingin Anda gunakan?
# $name: nama bahasa dalam bahasa itu sendiri.
language-name = { $name }
other-language = Halaman ini belum tersedia dalam bahasa Anda. Inilah versi bahasa Inggrisnya.

## Menu

# $office: nama kantor atau layanan bantuan.
welcome = Selamat datang. Ini { $office }: jawaban yang jelas tentang cara melindungi karya usaha Anda, dan penasihat bila Anda ingin bicara.
welcome-plain = Selamat datang. Di sini ada jawaban yang jelas tentang cara melindungi karya usaha Anda, dan penasihat bila Anda ingin bicara.
not-advice = Ini informasi umum, bukan nasihat hukum.
ask-freely = Pilih di bawah ini, atau ketik saja pertanyaan Anda.
find-route = Cari pelindungan yang tepat
topics = Lihat daftar topik
book = Janji temu dengan penasihat
my-cases = Kasus saya
language-button = Bahasa
help = Bantuan

## Topik dan panduan

which-topic = Ini tentang topik apa?
next-page = Pilihan lain
previous-page = Halaman sebelumnya
guide-gone =
    Jawaban ini sudah tidak ada di sini.
    Semua yang Anda sampaikan tetap tersimpan. Pilih topik, atau ketik lagi pertanyaan Anda.
# $question: pertanyaan yang dijawab panduan.
question-line = { $question }
# $page: alamat halaman resmi.
not-known-here = Untuk negara Anda, kami belum punya angka yang sudah diperiksa. Halaman resmi ini tahu: { $page }
more = Baca selengkapnya
book-about = Tanyakan ini kepada penasihat
what-it-rests-on = Dasar jawaban ini
back-to-question = Kembali ke pertanyaan saya
back-to-answer = Kembali ke jawaban
# $basis: undang-undang atau traktat. $page: alamat. $date: kapan dilihat.
source = Sumber: { $basis }. { $page } (diperiksa pada { $date })
source-plain = Sumber: { $basis }. { $page } (diperiksa pada { $date })
source-undated = Sumber: { $basis }. { $page }
not-yet-checked = Belum ada kantor yang memeriksa teks ini.
# $date: hari pemeriksaan.
checked-by-office = Sebuah kantor memeriksa teks ini pada { $date }.
rests-on = Dasar jawaban ini: { $question }
# $value: angka dengan satuannya. $basis: undang-undang. $page: alamat. $date: kapan dilihat.
fact-line = { $value } – { $basis } { $page } (diperiksa pada { $date })
thanks = Terima kasih. Ini membantu kami menulis jawaban yang lebih baik.

## Pertanyaan bebas

found = Apakah salah satu dari ini cocok dengan pertanyaan Anda?
none-of-these = Tidak ada yang cocok
declined = Saya tidak punya jawaban yang sudah diperiksa untuk ini.
declined-can =
    Saya bisa membantu Anda mencari pelindungan yang tepat, menjelaskan sebuah topik, atau membuat janji temu dengan penasihat.
    Anda juga bisa bertanya lagi dengan kata lain.
talk-to-person = Bicara dengan petugas
urgent =
    Jika ada orang dalam bahaya, segera hubungi nomor darurat setempat, atau minta tolong orang di sekitar Anda.
urgent-then = Kami hanya menjawab pertanyaan tentang kekayaan intelektual dan tidak bisa membantu dalam keadaan darurat. Jawaban Anda di sini tetap aman.

## Petugas

person = Petugas bisa membantu Anda. Buat janji temu dengan penasihat, atau hubungi kantor.
# $hours: kapan petugas bisa dihubungi.
person-hours = Petugas bisa dihubungi { $hours }.
# $page: alamat halaman kantor.
office-page = Halaman kantor: { $page }
other-office = Kantor lain
# $office: the name of an office.
office-at-home = Untuk negara Anda ada juga: { $office }.
# $office: the name of an office.
office-now = Sekarang Anda dilayani kantor ini: { $office }.
office-stays = Di sini Anda bisa pindah ke kantor lain. Jawaban dan janji temu Anda tetap ada. Tempat Anda dalam antrean hilang, dan penantian waktu kosong berakhir.
no-secrets = Tolong jangan jelaskan invensi atau rahasia Anda di sini. Itu tidak diperlukan.
my-bookings = Janji temu saya

## Bantuan

help-who = Ini asisten otomatis, bukan orang. Jawabannya ditulis dan diperiksa oleh orang. Anda bisa bicara dengan orang kapan saja.
help-text =
    Ketuk tombol, atau ketik pertanyaan dengan kata-kata Anda sendiri.
    Untuk tahu pelindungan mana yang cocok, pilih “Cari pelindungan yang tepat” di menu. Setiap jawaban bisa Anda ubah nanti.
help-words = Kapan saja Anda bisa mengetik: menu, kembali, bahasa, petugas, janji temu, janji temu saya, privasi, hapus, batal.
privacy = Privasi
start-over = Mulai dari awal
quiet = Jangan kirim pesan lagi

## Privasi

privacy-text =
    Kami menyimpan bahasa Anda, jawaban Anda atas pertanyaan kami, hasilnya, janji temu Anda, dan pengingat yang Anda minta.
    Kami membutuhkannya supaya Anda bisa melanjutkan nanti, dan supaya penasihat bisa bersiap.
    Yang Anda ketik bebas langsung dihapus setelah dijawab. Itu hanya kami simpan bila Anda setuju meneruskannya kepada petugas.
    Alamat surel yang Anda berikan untuk janji temu dihapus setelah pertemuan.
privacy-kept =
    Dari pertanyaan yang tidak bisa kami jawab, kami hanya menyimpan kata lepas yang dipakai beberapa orang.
    Aplikasi pesan yang Anda pakai mungkin menyimpan salinan obrolan ini. Anda bisa menghapusnya di sana.
    Di bawah ini Anda bisa melihat semua yang kami simpan tentang Anda, atau menghapusnya.
export = Data apa yang disimpan tentang saya?
export-file = Inilah semua yang kami simpan tentang Anda.
erase = Hapus semua data saya
erase-sure = Apakah Anda ingin menghapus semua yang kami simpan tentang Anda? Ini tidak bisa dibatalkan.
erase-booking = Anda masih punya janji temu. Janji temu itu juga akan dibatalkan dan dihapus.
erase-yes = Ya, hapus semuanya
erase-no = Tidak, simpan saja
erased =
    Semua tentang Anda sudah dihapus: jawaban, hasil, janji temu, dan pengingat.
    Obrolan ini mungkin masih menampilkan pesan lama. Anda bisa menghapusnya di aplikasi pesan Anda.
start-again = Mulai lagi

## Mulai dari awal, tanpa pesan

over-sure = Mulai dari awal? Kasus, jawaban, dan hasil Anda akan dihapus. Janji temu dan bahasa Anda tetap.
over-yes = Ya, mulai dari awal
over-no = Tidak, simpan jawaban saya
now-quiet =
    Kami tidak akan lagi menulis lebih dulu kepada Anda, kecuali untuk mengingatkan janji temu.
    Anda tetap bisa bertanya dan membuat janji temu seperti biasa.

## Pertanyaan dalam pohon

# $step, $of: angka.
step = Langkah { $step } dari { $of }
do-not-know = Saya tidak tahu
question-gone = Pertanyaan ini sudah tidak diajukan lagi. Jawaban Anda yang lain tetap tersimpan. Buka kasus Anda untuk melanjutkan.
type-country = Ketik nama negaranya, atau pilih salah satu.
# $country: nama negara.
country-pick = { $country }
type-countries = Ketik nama negara-negaranya dalam satu pesan, atau pilih di bawah. Anda juga bisa mengetik “dunia”.
# $countries: nama negara.
picked = Yang sudah dipilih: { $countries }. Tambah lagi, ketuk lagi sebuah negara untuk mengeluarkannya, atau ketuk “Sudah semua”.
countries-done = Sudah semua
country-add = { $country }
type-date = Ketik tanggalnya, atau cukup bulan dan tahun bila Anda tidak tahu harinya. Atau pilih bulan.
# $month: bulan dan tahun.
month = { $month }
which-date = Tanggal mana yang Anda maksud?
# $date: tanggal, bulan, atau tahun.
date = { $date }
# $list: nama negara.
list = { $list }
no-such-date = Tanggal ini sepertinya tidak ada, atau terlalu jauh. Jawaban Anda yang lain tetap tersimpan. Tolong ketik lagi dengan nama bulan.
# $date: tanggal yang diketik. $weekday: harinya.
other-weekday = { $date } adalah hari { $weekday }, bukan hari yang Anda sebut. Jawaban Anda yang lain tetap tersimpan. Tolong ketik lagi tanggalnya.
date-ahead = Hari itu belum tiba, padahal yang kami tanyakan hari yang sudah lewat. Jawaban Anda yang lain tetap tersimpan. Tolong ketik lagi tanggalnya.
your-answers = Jawaban Anda. Ketuk salah satu untuk mengubahnya. Yang lain tetap tersimpan.
# $question: nama pendek pertanyaan. $answer: jawabannya.
change-answer = { $question }: { $answer }
to-result = Lihat hasil

## Kasus

your-cases = Kasus Anda. Ketuk salah satu untuk melanjutkan.
no-cases = Anda belum punya kasus.
new-case = Kasus baru
# $n: nomor kasus. $about: tentang apa.
case-name = Kasus { $n }: { $about }
case-new = Kasus { $n }: baru dimulai

## Hasil

result-title = Hasil Anda
# $answers: daftar jawaban.
you-told = Yang Anda sampaikan: { $answers }
result-none = Dari jawaban ini saya belum bisa menyarankan jalan. Ubah jawaban yang kurang pasti, atau bicara dengan penasihat.
# $n: urutan. $name: nama jalan. $what: apa itu.
result-route =
    { $n }. { $name }
    { $what }
# $reason: alasan.
because = Alasannya: { $reason }
# $step: yang dilakukan paling awal.
first-step = Langkah awal: { $step }
# $routes: daftar nama.
also-fits = Ini juga bisa cocok: { $routes }.
# $text: peringatan.
warning = Hati-hati: { $text }
# $name: nama jalan. $why: alasannya.
closed = Saat ini tidak terbuka bagi Anda: { $name }. { $why }
# $what: yang harus dilakukan. $office: di mana. $safe: hari aman. $unrolled: hari menurut hitungan.
date-safe =
    { $what } ({ $office }): paling lambat { $safe }. Inilah hari yang aman.
    Menurut hitungan biasa, waktunya habis pada { $unrolled }. Ini belum pasti: periksa kalender kantor.
date-certain =
    { $what } ({ $office }): paling lambat { $safe }. Inilah hari yang aman.
    Hari terakhir menurut hukum adalah { $last }. Hari libur kantor sudah diperhitungkan.
date-earliest =
    { $what } ({ $office }): paling lambat { $safe }. Inilah hari yang aman.
    Dihitung dari hari paling awal yang cocok dengan jawaban Anda. Menurut hitungan biasa, waktunya habis pada { $unrolled }. Ini belum pasti: periksa kalender kantor.
date-passed =
    { $what } ({ $office }): hari yang aman, { $safe }, sudah lewat. Menurut hitungan biasa, waktunya habis pada { $unrolled }.
    Segera tanyakan kepada penasihat apakah masih ada yang bisa dilakukan.
# Hak atau peristiwa: tidak pernah bergeser.
date-term =
    { $what } ({ $office }): pada { $unrolled }, hari apa pun itu.
    Jika Anda harus bertindak sebelum waktu itu berakhir, hari yang aman adalah { $safe }.
# $points: cara menghitung tanggal, satu kalimat per baris.
counted = Cara menghitungnya: { $points }
any-office = kantor mana pun
# $date: hari ini.
result-foot =
    Diperiksa pada { $date }. Ini informasi, bukan nasihat hukum.
    Tanggal yang tampil adalah hari yang aman. Hari libur hanya diperhitungkan bila daftar libur kantor diketahui.
# $name: nama jalan.
why-route = Mengapa: { $name }
book-adviser = Bicara dengan penasihat
change-answers = Ubah jawaban saya
route-title = { $name }
# $n: nomor langkah. $step: yang harus dilakukan.
step-line = { $n }. { $step }
# $date: hari yang aman.
remind-me = Ingatkan saya: { $date }
# $safe: hari aman. $first: hari pengingat awal.
reminder-set = Kami akan mengingatkan Anda cukup lama sebelum { $safe }. Pengingat pertama datang pada { $first }.
reminder-too-late = { $safe } sudah terlalu dekat untuk pengingat. Tolong bertindak sekarang, atau bicara dengan penasihat hari ini.
# $what: yang harus dilakukan.
reminder-date = Pengingat. { $what }: paling lambat { $safe }.
check-date = Pastikan tanggal ini ke kantor sebelum Anda mengandalkannya. Hari libur belum diperhitungkan.
check-date-listed = Hari libur kantor sudah diperhitungkan. Pastikan tanggal ini ke kantor sebelum Anda mengandalkannya.

## Janji temu

# $time, $other: hari dan jam. $zone, $other-zone: kota.
time-one = { $time } (waktu { $zone })
time-both = { $time } waktu Anda ({ $zone }), yaitu { $other } di { $other-zone }
next-times = Ini waktu kosong yang terdekat. Mana yang cocok untuk Anda?
move-to = Waktu baru mana yang cocok? Waktu lama tetap milik Anda sampai yang baru dikonfirmasi.
slot-taken = Ada yang lebih cepat dan mengambil waktu itu. Jawaban Anda yang lain tetap tersimpan. Tolong pilih waktu lain.
no-times = Saat ini tidak ada waktu kosong. Semua jawaban Anda tetap tersimpan. Coba lagi nanti, atau hubungi kantor.
# $time: hari dan jam. $name: penasihat.
slot = { $time }, { $name }
later-times = Waktu berikutnya
other-days = Hari lain
# $zone, $city: kota.
zone-shown = Jam ditampilkan menurut waktu { $zone }.
my-zone = Saya di zona waktu lain
which-day = Hari apa yang cocok untuk Anda?
# $weekday: nama hari. $date: tanggal.
day = { $weekday }, { $date }
times-of-day = Waktu kosong pada { $date }:
day-full = Tidak ada lagi waktu kosong pada { $date }. Tolong pilih hari lain.
which-zone = Kota besar apa yang ada di zona waktu Anda? Ketik namanya.
zone-example = Misalnya: { $city }
zone-unknown = Saya tidak mengenal kota ini. Tolong ketik kota yang lebih besar di dekatnya, atau ibu kota negara Anda.
# $length: menit.
confirm = { $time }, dengan { $name }, { $length }. Kami buatkan janji temunya?
kept-until = Waktu ini disimpan untuk Anda sampai { $time }.
confirm-phone = Konfirmasi: lewat telepon
confirm-video = Konfirmasi: lewat video
confirm-office = Konfirmasi: di kantor
other-time = Waktu lain
hold-over = Waktu itu tidak lagi disimpan untuk Anda. Jawaban Anda tetap tersimpan. Tolong pilih waktu lagi.
see-times = Lihat waktu kosong
# $code: kode janji temu.
booked = Janji temu sudah dibuat. Kode Anda { $code }.
booking-moved = Sudah dipindahkan. Kode Anda tetap { $code }.
# $way: cara bicara.
booking-details =
    { $time }
    Dengan { $name }, { $length }, { $way }
way-phone = lewat telepon
way-video = lewat video
way-office = di kantor
what-to-bring = Siapkan pertanyaan Anda, juga surat atau dokumen yang bertanggal. Anda tidak perlu membuka invensi atau rahasia Anda.
# $office: nama kantor.
booked-with = Anda akan bicara dengan { $office }.
calendar-summary = Pertemuan dengan penasihat
calendar-description = Untuk memindahkan atau membatalkan, buka obrolan dan ketik: janji temu saya.
calendar-file = Untuk kalender Anda
calendar-date = Untuk kalender Anda: hari yang aman
# $what: yang harus dilakukan.
calendar-date-summary = Hari yang aman: { $what }
calendar-date-summary-at = Hari yang aman: { $what } ({ $office })
no-bookings = Anda tidak punya janji temu.
your-bookings = Janji temu Anda. Ketuk salah satu untuk memindahkan atau membatalkannya.
your-booking = Janji temu Anda { $code }
booking-gone = Janji temu { $code } sudah tidak ada: sudah dipindahkan, dibatalkan, atau selesai. Anda bisa membuat janji baru.
move = Pindahkan ke waktu lain
cancel-booking = Batalkan janji temu ini
cancel-sure = Apakah Anda ingin membatalkan janji temu ini?
cancel-yes = Ya, batalkan
cancel-no = Tidak, biarkan tetap
cancelled = Janji temu Anda { $code } sudah dibatalkan. Anda bisa membuat janji lagi kapan saja.
# Tanpa topik di sini: pengingat bisa tampil di ponsel yang terkunci.
reminder-day = Pengingat: pertemuan Anda dengan { $name } berlangsung pada { $time }.
reminder-hour = Pertemuan Anda dengan { $name } segera dimulai: { $time }.
see-booking = Lihat janji temu

## Bila sesuatu tidak berjalan semestinya

question-dropped = Beberapa pertanyaan berubah sejak kunjungan terakhir Anda. Jawaban yang tidak cocok lagi dikeluarkan. Yang lain tetap tersimpan.
button-refused = Tombol ini tidak berfungsi di sini. Buka obrolan Anda sendiri dengan kami dan ketik: menu
moved-on = Tombol itu dari halaman sebelumnya. Inilah halaman yang sekarang.
choice-gone = Pilihan ini sudah tidak ada. Jawaban Anda tetap tersimpan. Tolong pilih lagi.
only-text = Saya hanya bisa membaca teks. Kiriman Anda tidak terbaca. Tolong ketik pertanyaan Anda, atau pilih tombol.
edited = Saya tidak membaca pesan yang diubah. Jawaban Anda sebelumnya tetap tersimpan. Untuk mengubahnya, kirim pesan baru atau ketuk Kembali.
group = Orang lain di grup ini bisa ikut membaca. Silakan tulis kepada saya di obrolan pribadi.
sorry = Ada yang salah di pihak kami. Jawaban dan janji temu Anda tetap tersimpan. Tolong coba lagi, atau ketik: petugas
parked = Kami tidak bisa mengolah pesan terakhir Anda. Semua jawaban Anda tetap tersimpan. Coba lagi, atau ketik “petugas” untuk menghubungi petugas.
too-fast = Itu cepat sekali. Tolong kirim pesannya satu per satu. Semua jawaban Anda tetap tersimpan.

## Konsol

console-hello = ipdesk di terminal. Ketik angka, pertanyaan, atau “menu”.
console-prompt = Ketik angka atau pertanyaan Anda
console-bye = Sampai jumpa. Jawaban Anda tetap tersimpan.
console-no-such-number = Tidak ada pilihan dengan angka ini. Tolong ketik salah satu angka yang tampil.

## Profil dan perintah bot

# Paling panjang 60 karakter.
bot-name = Layanan bantuan kekayaan intelektual
# Paling panjang 110 karakter.
bot-about = Jawaban jelas soal paten, merek, desain, hak cipta, dan rahasia. Ada penasihat. Bukan nasihat hukum.
# Paling panjang 480 karakter.
bot-description =
    Cari tahu cara melindungi hasil usaha Anda: invensi, nama dan logo, tampilan, teks, perangkat lunak, resep.
    Jawab beberapa pertanyaan mudah, baca panduan singkat, atau buat janji bicara gratis dengan penasihat.
    Tolong jangan jelaskan invensi atau rahasia Anda di sini. Ini informasi umum, bukan nasihat hukum.
command-menu = Buka menu
command-help = Cara memakai obrolan ini
command-language = Ganti bahasa
command-book = Janji temu dengan penasihat
command-mybookings = Lihat, pindahkan, atau batalkan janji temu saya
command-person = Hubungi petugas
command-privacy = Apa yang kami simpan tentang Anda
command-delete = Hapus semua data saya
command-cancel = Hentikan yang sedang saya lakukan
command-feedback = Sampaikan pendapat Anda

## Satu jawaban dalam daftar hasil; pertanyaan negara yang mendapat beberapa jawaban.
told-line = { $question }: { $answer }
one-country = Tolong sebut satu negara saja di sini. Negara lain bisa Anda tambahkan di pertanyaan berikutnya.

# $answers: jawaban yang menentukan sebuah jalan, satu per baris.
decided-by = Yang menentukan hal ini: { $answers }
clash-ahead = Ada hari yang Anda sebut untuk hal yang sudah terjadi, padahal hari itu belum tiba. Di sini hari itu tidak dihitung. Tolong ubah jawaban itu.
clash-followed-before-first = Permohonan internasional Anda tidak mungkin lebih tua daripada permohonan awal. Tolong ubah salah satu dari kedua tanggal itu.
clash-sold-unseen = Anda menjawab bahwa ini sudah dijual, dan juga bahwa belum ada yang melihatnya. Di sini, yang sudah dijual dianggap sudah diperlihatkan. Tolong ubah jawaban yang keliru.
clash-shown-unseen = Anda menjawab bahwa belum ada yang melihatnya, tetapi juga menyebut hari ketika hal ini diperlihatkan. Di sini hal itu dianggap belum diperlihatkan. Tolong ubah jawaban yang keliru.
# $routes: nama jalan.
changed-gained = Sejak jawaban terakhir Anda, ini yang baru: { $routes }.
# $routes: nama jalan.
changed-lost = Sejak jawaban terakhir Anda, ini tidak terbuka lagi: { $routes }.
take-away = Simpan hasil ini
take-away-page = Hasil Anda sebagai halaman untuk disimpan atau dicetak
calendar-dates = Untuk kalender Anda: hari-hari yang aman
# $n: urutan. $name: nama jalan.
page-way = { $n }. { $name }
# $name: nama jalan.
page-fees = Biaya: { $name }
page-warnings = Hati-hati
page-closed = Saat ini tidak terbuka bagi Anda
page-rests-on = Dasar jawaban ini
helped-yes = Ini membantu
helped-no = Ini tidak membantu
country-not-known = Saya tidak mengenal negara dengan nama ini. Tolong ketik nama satu negara, dalam bahasa apa pun di sini, atau kode dua hurufnya.
date-not-read = Saya tidak bisa membaca ini sebagai tanggal. Tolong ketik dengan nama bulan, atau cukup bulan dan tahun.

## Di samping panduan: arti kata, kisah, bantuan, halaman negara

words-explained = Arti kata
# $question: pertanyaan panduan.
words-of = Kata-kata dalam jawaban ini: { $question } Ketuk salah satu untuk melihat artinya.
# $name: istilah.
term-title = { $name }
stories = Kisah nyata
stories-which = Kisah nyata usaha kecil. Mana yang ingin Anda lihat?
stories-by-region = Menurut wilayah dunia
# $about: bidang usaha, wilayah, topik, atau negara.
stories-of = Kisah nyata: { $about }
stories-none = Kami belum punya kisahnya: { $about }
stories-more = Kisah lain seperti ini
# $title: judul kisah. $place: tempat. $trade: bidang usaha.
story-title =
    { $title }
    { $place }, { $trade }
# $lesson: pelajarannya.
story-lesson = Pelajarannya: { $lesson }
story-gone = Kisah ini sudah tidak ada di sini. Pilih yang lain.
# $source: siapa yang bercerita. $page: alamatnya. $date: tanggalnya.
told-by =
    Diceritakan oleh: { $source }
    { $page }
    Keadaan per: { $date }
help-which = Bantuan gratis dan murah. Anda butuh bantuan untuk apa?
# $kind: jenis bantuan.
help-list = Bantuan: { $kind }. Setiap halaman menyebut siapa yang boleh memakainya.
help-of-kind = Bantuan: { $kind }
help-world = Bantuan ini terbuka bagi orang dari semua negara.
help-world-button = Bantuan untuk semua negara
help-all = Semua jenis bantuan
# $name: nama layanan.
help-title = { $name }
help-check = Masa pendaftaran dan syaratnya bisa berubah. Lihat halamannya sebelum Anda mengandalkannya.
help-ended = Ini sudah berakhir.
# $page: alamatnya. $date: kapan dilihat.
help-page =
    Halaman: { $page }
    Dilihat: { $date }
help-no-page =
    Kami tidak punya halaman bantuan ini yang sudah diperiksa. Cari kantornya di sini: { $page }
    Dilihat: { $date }
help-gone = Bantuan ini sudah tidak ada di sini. Pilih yang lain.
country-help-button = Kantor dan bantuan gratis di negara saya
country-which = Untuk negara mana Anda mencari kantor dan bantuan gratis?
country-title = Kantor dan bantuan gratis: { $country }
# $page: alamat.
country-office = Halaman kantor itu sendiri: { $page }
country-directory = Alamat dan kontak kantor, di direktori WIPO: { $page }
# $offices: nama kantor regional.
country-regional = Kantor regional yang juga melayani negara ini: { $offices }
country-centres = Pusat dukungan di dekat Anda membantu penelusuran dan pertanyaan awal: { $page }
country-associations = Daftar konsultan KI, kuasa, dan asosiasinya disimpan oleh kantor. Kami tidak menyarankan nama siapa pun.
country-help = Bantuan gratis atau murah untuk negara ini:
country-help-none = Kami tidak mengetahui adanya bantuan khusus untuk negara ini. Bantuan di bawah ini terbuka bagi semua orang.
country-other = Negara lain
systems-button = PCT, Madrid, Hague: apakah anggota?
systems-title = Sistem internasional: { $country } { $systems }
systems-in = { $system }: anggota. Daftar { $date }.
systems-through = { $system }: anggota melalui { $office }. Daftar { $date }.
systems-states = { $system }: negara-negaranya anggota. Daftar { $date }.
systems-from = { $system }: anggota mulai { $since }. Daftar { $date }.
systems-out = { $system }: bukan anggota. Daftar { $date }.
systems-unknown = { $system }: kami tidak bisa memastikan. Lihat daftarnya.
systems-checked = Setiap tahun ada negara yang bergabung. Daftar hari ini, di WIPO: { $page }
systems-office = Kantor dan bantuan gratis: negara ini
system-pct = PCT, paten di banyak negara
system-madrid = Madrid, merek di banyak negara
system-hague = Hague, desain di banyak negara
system-lisbon = Lisabon (Akta Jenewa), nama asal
system-paris = Konvensi Paris, waktu setelah permohonan pertama
system-berne = Konvensi Bern, hak cipta di luar negeri

## Cek kesehatan

# $level: nama tingkat.
check-up-level = Tingkat: { $level }
# $functions: setiap bidang dan keadaannya, satu per baris.
check-up-functions =
    Keadaan Anda:
    { $functions }
check-up-next = Lakukan ini selanjutnya, menurut urutan ini:
# $name: bidang. $stand: keadaannya.
check-up-function = { $name }: { $stand }
# $n: urutan. $name: yang harus dilakukan. $why: alasannya. $said: jawaban yang mengarah ke sana.
check-up-action =
    { $n }. { $name }
    { $why }
    Jawaban Anda: { $said }

## Yang ditahan kantor untuk sementara

held = Kami sedang meninjau ini lagi dan untuk sementara tidak menampilkannya. Semua yang Anda sampaikan tetap tersimpan.
held-case = Kami sedang meninjau pertanyaan ini lagi dan untuk sementara tidak mengajukannya. Jawaban Anda tetap tersimpan.
# $name: nama bahasa dalam bahasa itu sendiri.
held-language = Kami sedang meninjau lagi teks kami dalam { $name }. Sampai selesai, kami menjawab dalam bahasa Inggris. Bahasa Anda akan kembali dengan sendirinya.
