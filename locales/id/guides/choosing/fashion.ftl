question = Kami membuat baju, sepatu, atau tas. Pelindungan apa yang penting lebih dulu?
answer =
    Biasanya merek dulu, lalu barang yang bertahan di koleksi:
    – label, logo, mungkin pola yang dikenal pelanggan sebagai milik Anda: merek;
    – bentuk dan permukaan barang terlaris: desain industri, sebelum pergelaran atau unggahan;
    – motif cetak dan gambar: hak cipta, tergantung negaranya;
    – kain, pengait, atau proses baru: paten atau paten sederhana;
    – pemasok, pola potong, harga, dan koleksi berikutnya: rahasia dagang.
    Gaya dan tren bebas. Potongan dan warna musiman jarang bisa dikuasai lama.
    Ajukan merek juga di tempat barang Anda dibuat.
more-1 =
    Musim itu singkat. Beberapa tempat membantu dengan hak tanpa pengajuan.
    Di Uni Eropa, desain baru yang pertama kali diperlihatkan di sana dilindungi dari penjiplakan selama { $eu-unregistered }.
    Anda harus membuktikan tanggalnya, dan bahwa pihak lain menjiplak.
    Untuk barang yang muncul lagi tiap tahun, pengajuan lebih aman. Banyak kantor menerima beberapa desain dalam satu permohonan.
    Jebakan yang biasa: koleksi sudah di media sosial sebelum ada yang diajukan. Di negara tanpa masa tenggang, desainnya tidak baru lagi.
    Setelah permohonan desain awal, Anda punya { $design-priority } untuk mengajukan di negara lain.
more-2 =
    Jebakan lain:
    – Pabrik atau agen mendaftarkan label Anda di negaranya.
    – Motif buatan pekerja lepas, atau diambil “gratis” dari internet.
    – Pola tradisional tanpa bertanya kepada masyarakatnya.
    – Nama orang: nama Anda sendiri bisa ikut terjual bersama usaha. Nama bintang bukan milik Anda.
    Langkah awal:
    – Telusuri dan ajukan labelnya, di negara sendiri dan di tempat menjahit.
    – Buat perjanjian tertulis dengan perancang, fotografer, dan pabrik. Simpan sketsa dan contoh bertanggal.
    – Pilih yang layak diajukan sebagai desain, sebelum pergelaran.
    Contoh: label sepatu mengajukan pola sol dan namanya. Warna musim itu tetap bebas.
ask =
    brand baju distro daftar apa dulu
    desain gaun bisa dilindungi ga
    motif batik printing hak cipta atau desain
    tas dengan pengait baru plus logo mana dulu
    posting koleksi di instagram sebelum daftar boleh?
    pakai nama sendiri buat label fashion
    sepatu handmade dijiplak terus, lindungi apanya
    hijab brand lokal, hak paten atau merek
    penjahit kebaya desain sendiri
    jualan gamis, modelnya dicomot mulu
