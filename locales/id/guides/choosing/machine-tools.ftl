question = Kami membuat mesin atau perkakas. Pelindungan apa yang penting lebih dulu?
answer =
    Biasanya solusi teknisnya, diajukan sebelum mesin pertama keluar dari bengkel:
    – cara kerjanya: paten, atau paten sederhana untuk perbaikan kecil bila ada;
    – setelan, gambar kerja, bahan, dan pemasok: rahasia dagang;
    – program kendali: hak cipta dan kerahasiaan, kadang paten;
    – tampilan luar dan layar: desain industri;
    – papan nama mesin: merek;
    – pelanggan, pemasok, dan petugas servis: kontrak dengan janji rahasia.
    Telusuri paten dulu. Anda mungkin menemukan solusi bebas, atau paten yang akan dilanggar mesin Anda.
more-1 =
    Jebakan yang biasa: uji coba di tempat pelanggan. Bila siapa pun di sana boleh melihat tanpa kewajiban rahasia, invensi bisa dianggap sudah umum. Pengadilan di satu negara memutus begitu untuk uji di ladang terbuka.
    Jebakan lain:
    – Video mesin yang bekerja, atau penawaran dengan gambar.
    – Pelanggan membayar mesin khusus, dan kontraknya tidak menyebut haknya.
    – Petugas servis membawa setelan ke saingan.
    – Baru tidak berarti bebas: paten lama bisa mencakup satu bagian mesin Anda.
    Suku cadang buatan orang lain: bisa dihentikan atau tidak, tergantung negaranya.
more-2 =
    Langkah awal:
    – Tulis apa yang baru dan apa yang Anda rahasiakan. Putuskan untuk tiap bagian: ajukan atau diam.
    – Mintalah penguji dan tamu menandatangani janji rahasia, dan pasang penutup serta aturan masuk.
    – Lakukan penelusuran di negara tempat Anda membuat dan menjual.
    Setelah permohonan awal paten atau paten sederhana, Anda punya { $patent-priority } untuk mengajukan di luar negeri.
    Tanyakan paten sederhana bila negara Anda punya. Sering lebih murah dan lebih cepat.
    Contoh: sebuah usaha membuat kempa minyak sawit. Katupnya diajukan, perlakuan bajanya tetap rahasia. Pabrik yang menguji menandatangani dulu.
ask =
    bikin mesin pertanian lindungi apanya
    bengkel las bikin alat sendiri, hak apa
    mesin diuji di tempat klien sebelum paten boleh?
    alat perontok padi rakitan sendiri mau dipatenkan
    mesin pesanan khusus, paten atau diam aja
    perkakas bengkel mobil baru paten sederhana?
    mesin jahit dimodif, perlu daftar apa
    setelan mesin dibawa mantan teknisi
