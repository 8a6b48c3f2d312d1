question = Kapan desain Hague saya diumumkan, dan bisakah dirahasiakan lebih lama?
answer =
    Anda memilih saatnya, dalam batas tertentu.
    Bila tidak meminta apa-apa, WIPO mengumumkan desain { $standard } setelah tanggal pendaftaran internasional.
    Anda juga bisa meminta pengumuman segera, atau pada saat lebih awal yang Anda sebut.
    Supaya tersembunyi lebih lama, mintalah penundaan pengumuman.
    Penundaan bisa berlangsung paling lama { $deferment } sejak tanggal penerimaan atau prioritas.
    Tetapi sebagian negara memberi waktu lebih pendek, dan sebagian tidak memberi sama sekali. Periksa tiap negara sebelum mengajukan.
    Setelah diumumkan, semua orang bisa melihat gambarnya.
more-1 =
    Mengapa menunggu? Peluncuran tetap mengejutkan, dan penjiplak tidak melihat apa-apa.
    Mengapa tidak menunggu? Sebelum pengumuman, sering hanya sedikit yang bisa dilakukan terhadap tiruan.
    Masa penolakan tiap negara juga baru mulai saat pengumuman. Jadi kepastian datang lebih lambat.
    Contoh: pembuat mainan mengajukan di musim semi dan meluncurkan di pameran musim dingin. Pengumuman diatur untuk minggu pameran.
    Anda bisa meminta WIPO mengumumkan lebih awal kapan saja, bila peluncuran dimajukan.
more-2 =
    Jebakannya:
    – Negara paling ketat menentukan. Bila satu negara pilihan hanya membolehkan penundaan singkat, waktu itu berlaku untuk seluruh pendaftaran.
    – Bila satu negara pilihan tidak membolehkan penundaan, lepaskan negara itu atau penundaannya hilang. Amerika Serikat contohnya.
    – Saat WIPO meminta Anda memilih, waktu menjawab singkat.
    Jalan keluarnya bisa permohonan terpisah untuk negara yang ketat. Biayanya lebih besar, jadi bandingkan dulu.
more-3 =
    Bila biaya pengumuman belum dibayar, bayarlah beberapa minggu sebelum penundaan berakhir. Bila tidak, pendaftaran dibatalkan.
    Jadi catat tanggalnya di kalender, dan pengingat beberapa minggu sebelumnya.
    Bila produknya gagal, Anda bisa melepas pendaftaran sebelum pengumuman. Maka gambarnya tetap tidak diumumkan.
    Penundaan tidak membuat aman memperlihatkan produk lebih awal.
    Yang Anda unggah sendiri sudah terbuka bagi umum, meski WIPO masih menutup berkasnya.
ask =
    kapan wipo umumin desain saya
    desain baru dirahasiakan dulu sampai launching
    penundaan pengumuman desain itu apa
    jangan sampai saingan lihat sebelum pameran
    bisa minta diumumkan cepat ga
    launching masih 2 tahun lagi, desain diajukan sekarang
    amerika boleh tunda publikasi desain?
    lupa bayar biaya pengumuman hague gimana
    gambarnya jangan dibuka dulu
