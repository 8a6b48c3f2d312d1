# Pohon yang mencari pelindungan yang tepat. Setiap pertanyaan: pertanyaannya, .why alasan bertanya, .short untuk daftar jawaban, dan pilihannya.

name = Cari pelindungan yang tepat

thing = Apa yang ingin Anda lindungi?
    .why = Setiap jenis hal punya jenis pelindungannya sendiri.
    .short = Apa itu
    .invention = Invensi atau produk teknis
    .process = Cara membuat sesuatu
    .software = Perangkat lunak atau aplikasi
    .brand = Nama, logo, atau merek
    .design = Tampilan produk
    .creative-work = Teks, lagu, film, gim, atau gambar
    .craft = Produk kerajinan
    .recipe = Resep atau rahasia
    .something-else = Lainnya

thing-more = Apakah itu termasuk salah satu dari ini?
    .why = Ini punya aturannya sendiri.
    .short = Lebih tepatnya
    .plant = Varietas tanaman baru
    .place-name = Produk yang dikenal karena daerahnya
    .community-knowledge = Pengetahuan turun-temurun masyarakat
    .business-method = Cara menjalankan usaha
    .several = Beberapa hal sekaligus
    .domain-name = Alamat internet (nama domain)
    .dispute = Sengketa

trouble = Sengketanya tentang apa?
    .why = Yang bisa Anda lakukan tergantung apa yang terjadi.
    .short = Sengketanya
    .copied = Saya dijiplak atau ada barang palsu
    .accused = Saya dituduh menjiplak
    .mark-registered-by-other = Orang lain mendaftarkan nama saya
    .between-us = Kontrak, rahasia, atau kepemilikan

main-part = Bagian mana yang paling banyak mendatangkan pelanggan?
    .why = Bila waktu atau uang terbatas, mulailah dari bagian ini.
    .short = Bagian utama
    .invention = Cara kerjanya
    .brand = Nama atau logonya
    .design = Tampilannya
    .software = Perangkat lunaknya
    .creative-work = Teks, gambar, atau musiknya
    .recipe = Resep atau rahasianya

all-shown = Apakah ada orang di luar usaha Anda yang sudah melihat atau membelinya?
    .why = Sebagian jenis pelindungan hilang begitu sesuatu diketahui umum.
    .short = Sudah dilihat
    .no = Belum, tidak ada
    .confidential = Hanya orang yang berjanji merahasiakan
    .public = Ya, umum bisa melihatnya

on-sale = Jika varietas itu sudah dijual, sejak kapan? Jika belum, pilih “Saya tidak tahu”.
    .why = Varietas yang terlalu lama dijual tidak bisa dilindungi lagi.
    .short = Dijual sejak

name-used = Apakah ada orang lain yang memakai nama ini atau nama serupa untuk barang atau jasa serupa?
    .why = Nama orang lain yang lebih dulu ada bisa menghalangi nama Anda.
    .short = Dipakai orang lain
    .no = Tidak, setahu saya
    .yes = Ya

name-describes = Apakah nama itu hanya menyebut apa yang dijual, mutunya, atau asalnya?
    .why = Nama yang hanya menggambarkan sulit dilindungi.
    .short = Nama deskriptif
    .no = Tidak, nama itu karangan
    .yes = Ya, nama itu menggambarkan

shown = Apakah ada orang di luar usaha Anda yang sudah melihat, membeli, atau mendengar cara kerjanya?
    .why = Begitu diketahui umum, sebagian jenis pelindungan bisa hilang.
    .short = Sudah dilihat
    .no = Belum, tidak ada
    .confidential = Hanya orang yang berjanji merahasiakan
    .public = Ya, umum bisa melihatnya

shown-on = Kapan mulai diperlihatkan, dijual, atau diumumkan?
    .why = Sebagian negara memberi Anda waktu terbatas sejak hari itu.
    .short = Mulai diperlihatkan

seen-through = Bisakah orang lain tahu caranya dengan melihat yang Anda jual?
    .why = Yang tidak terlihat bisa tetap rahasia. Yang terlihat memerlukan hak.
    .short = Bisa terlihat
    .yes = Ya, dengan mudah
    .hard = Hanya dengan kerja keras
    .no = Tidak

home = Di negara mana usaha Anda?
    .why = Negara Anda menentukan jalan dan kantor mana yang terbuka bagi Anda.
    .short = Negara Anda

markets = Di negara mana Anda ingin menjual atau membuatnya?
    .why = Pelindungan hanya berlaku di tempat Anda memilikinya.
    .short = Pasar Anda

group = Apakah beberapa produsen membuatnya bersama atau memakai nama yang sama?
    .why = Sebagian hak hanya untuk kelompok produsen.
    .short = Kelompok
    .yes = Ya, sebuah kelompok
    .no = Tidak, hanya kami

basic-mark = Apakah nama itu sudah menjadi merek di negara Anda?
    .why = Sebagian jalan memerlukan merek atau permohonan di dalam negeri lebih dulu.
    .short = Merek dalam negeri
    .none = Tidak
    .pending = Sudah diajukan
    .registered = Terdaftar

mark-filed-on = Kapan Anda pertama kali mengajukan merek ini?
    .why = Untuk waktu singkat, tanggal awal Anda juga berlaku di luar negeri.
    .short = Permohonan awal

filed-on = Jika Anda sudah mengajukan pelindungan, kapan pertama kalinya? Jika belum, pilih “Saya tidak tahu”.
    .why = Untuk waktu terbatas, tanggal awal Anda juga berlaku di luar negeri.
    .short = Permohonan awal

followed-on = Apakah permohonan internasional (PCT) juga diajukan? Jika ya, kapan? Jika tidak, pilih “Saya tidak tahu”.
    .why = Ini memberi Anda waktu lebih lama, dan menentukan hari terakhir untuk tiap negara.
    .short = Permohonan PCT

made-by = Siapa yang membuat atau menemukannya?
    .why = Pembuatnya bisa jadi pemiliknya. Perjanjian tertulis mungkin diperlukan.
    .short = Pembuat
    .owner = Saya, atau para pemilik
    .employee = Karyawan
    .freelancer = Pekerja lepas atau agensi
    .partner = Mitra atau perusahaan lain
    .university = Universitas atau lembaga
