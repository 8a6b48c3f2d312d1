# Pohon pemeriksaan sebelum peluncuran.

name = Pemeriksaan sebelum meluncurkan produk

shown = Apakah ada orang di luar usaha Anda yang sudah melihat produk ini?
    .why = Kami berhenti di celah yang paling awal, supaya Anda tahu langkah berikutnya.
    .short = Sudah dilihat
    .no = Belum, tidak ada
    .confidential = Hanya orang yang berjanji merahasiakan
    .public = Ya, umum bisa melihatnya
    .soon = Belum, tetapi segera harus ditunjukkan

made-by = Siapa yang membuat desain, teks, tekniknya?
    .why = Siapa pun yang membuatnya bisa jadi pemiliknya.
    .short = Pembuat
    .owner = Hanya saya, atau para pemilik
    .employee = Karyawan juga
    .freelancer = Pekerja lepas atau agensi juga
    .partner = Mitra atau perusahaan lain juga
    .university = Universitas atau lembaga juga

papers = Apakah ada surat bertanda tangan bahwa itu milik usaha Anda?
    .why = Membayar pekerjaan tidak selalu membuat Anda menjadi pemilik.
    .short = Surat bertanda tangan
    .yes = Ya
    .no = Tidak

its-name = Apakah Anda sudah memeriksa bahwa namanya bebas dipakai?
    .why = Nama milik orang lain bisa menghentikan penjualan.
    .short = Nama
    .searched = Ya, di tempat saya mau menjual
    .not-yet = Belum
    .describes = Namanya hanya menggambarkan produk
    .no-name = Produk ini tidak punya nama sendiri

technique = Apakah ada hal teknis dalam cara kerja atau cara buatnya?
    .why = Produk baru pun bisa memakai paten lama milik orang lain.
    .short = Teknis
    .yes = Ya
    .no = Tidak

patents = Apakah Anda sudah memeriksa paten orang lain di pasar Anda?
    .why = Pemeriksaan ini disebut kebebasan beroperasi.
    .short = Paten orang lain
    .yes = Ya
    .no = Belum

look = Bagaimana dengan tampilannya?
    .why = Tampilan baru mungkin perlu diajukan sebelum diperlihatkan.
    .short = Tampilan
    .new = Baru, dan itu yang membuatnya laku
    .like-others = Mirip dengan milik pesaing
    .filed = Sudah diajukan atau terdaftar
    .unimportant = Tidak penting untuk penjualan

where = Di mana Anda akan menjual?
    .why = Hak berlaku negara demi negara.
    .short = Pasar
    .home = Di negara saya
    .web = Terutama di toko web saya sendiri
    .abroad = Di negara lain juga
