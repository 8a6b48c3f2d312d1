# Cek kesehatan sebuah usaha: seberapa baik usaha itu merawat kekayaan intelektualnya.

name = Cek kesehatan: seaman apa usaha saya?

size = Sebesar apa usaha Anda?
    .why = Apa yang layak dilakukan tergantung jumlah tenaga Anda.
    .short = Ukuran
    .alone = Hanya saya
    .few = Beberapa orang
    .many = Tim yang lebih besar

sector = Apa kegiatan utama usaha Anda?
    .why = Setiap bidang usaha punya langkah awalnya sendiri.
    .short = Bidang usaha
    .food = Pangan dan pertanian
    .crafts = Kerajinan dan busana
    .technology = Mesin dan teknologi
    .software = Perangkat lunak dan aplikasi
    .creative = Musik, film, desain, teks
    .health = Kesehatan dan bioteknologi
    .trade = Dagang dan jasa
    .other = Lainnya

understanding = Seberapa kenal Anda dengan kekayaan intelektual?
    .why = Kami mulai dari tempat Anda berada.
    .short = Pengetahuan
    .new = Ini baru bagi saya
    .some = Saya tahu hak-hak utamanya
    .sure = Saya bekerja dengan itu

in-charge = Apakah ada yang mengurus hal-hal ini?
    .why = Yang tidak diurus siapa pun akan terlupa.
    .short = Yang mengurus
    .yes = Ya, dan ada catatan tertulisnya
    .partly = Ada, sesekali
    .no = Tidak ada

list = Apakah Anda punya daftar milik usaha Anda?
    .why = Nama, desain, ciptaan, invensi, rahasia: hanya yang tercatat yang bisa diurus.
    .short = Daftar
    .yes = Ya, dengan pemilik dan tanggalnya
    .partly = Sebagian
    .no = Tidak

ownership = Apakah tertulis siapa pemilik karya yang dibuat orang lain untuk Anda?
    .why = Tanpa kontrak, pekerja lepas atau mitra bisa memiliki yang Anda bayar.
    .short = Kepemilikan
    .yes = Ya, di setiap kontrak
    .partly = Di sebagian kontrak
    .no = Tidak
    .nobody = Tidak ada yang membuat untuk kami

names = Apakah nama atau logo Anda sudah terdaftar sebagai merek?
    .why = Di banyak negara, yang lebih dulu mendaftar yang menang.
    .short = Nama
    .yes = Ya, di tempat kami menjual
    .partly = Baru diajukan, atau hanya dalam negeri
    .no = Tidak

creations = Apakah Anda melindungi hal baru sebelum memperlihatkannya?
    .why = Memperlihatkannya lebih dulu bisa membuat Anda kehilangan paten atau desain.
    .short = Hal baru
    .yes = Ya, selalu
    .partly = Kadang-kadang
    .no = Tidak
    .nothing = Kami tidak membuat hal baru

secrets = Apakah rahasia Anda dijaga rapat?
    .why = Rahasia hanya dilindungi selama Anda menjaganya.
    .short = Rahasia
    .yes = Ya: akses terbatas, label, janji
    .partly = Sebagian
    .no = Tidak
    .nothing = Kami tidak punya rahasia

permissions = Apakah Anda boleh memakai yang bukan buatan sendiri?
    .why = Foto, musik, huruf, perangkat lunak, dan teks kebanyakan milik seseorang.
    .short = Izin
    .yes = Ya, kami punya lisensinya
    .partly = Kami tidak yakin untuk semuanya
    .no = Kami belum pernah memeriksa

sharing = Apakah mitra menandatangani sesuatu sebelum Anda memperlihatkannya?
    .why = Janji bertanda tangan membuat pembicaraan aman.
    .short = Sebelum diperlihatkan
    .yes = Ya, selalu
    .partly = Kadang-kadang
    .no = Tidak

clear = Apakah Anda memeriksa hak orang lain sebelum peluncuran?
    .why = Penelusuran lebih murah daripada nama baru atau penarikan produk.
    .short = Sebelum peluncuran
    .yes = Ya, kami menelusuri
    .partly = Hanya di mesin pencari
    .no = Tidak

watch = Apakah Anda mengawasi tiruan produk Anda?
    .why = Hanya yang terlihat yang bisa dihentikan.
    .short = Pengawasan
    .yes = Ya, rutin
    .partly = Kalau ada pelanggan yang memberi tahu
    .no = Tidak

dates = Apakah Anda punya kalender biaya dan tanggal?
    .why = Tanggal yang terlewat bisa mengakhiri sebuah hak.
    .short = Tanggal
    .yes = Ya, dengan pengingat
    .partly = Kuasa kami yang urus, rasanya
    .no = Tidak
    .nothing = Kami tidak punya hak terdaftar

copied = Apakah Anda tahu harus berbuat apa bila ada yang menjiplak?
    .why = Langkah-langkah awal menentukan apakah bukti terjaga.
    .short = Bila dijiplak
    .yes = Ya, kami punya rencana
    .partly = Kira-kira
    .no = Tidak

proof = Bisakah Anda membuktikan besok apa yang milik Anda?
    .why = Setelah sengketa, pencurian, atau komputer hilang, hanya bukti yang disimpan yang membantu.
    .short = Bukti
    .yes = Ya, salinan bertanggal disimpan terpisah
    .partly = Sebagian
    .no = Tidak
