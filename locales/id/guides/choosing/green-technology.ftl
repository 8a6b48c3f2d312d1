question = Kami membuat teknologi hijau: surya, air, sampah. Pelindungan apa yang penting lebih dulu?
answer =
    Biasanya solusi teknisnya, diajukan sebelum proyek percobaan, dan nama yang lebih dari sekadar “eco”:
    – cara kerjanya: paten, atau paten sederhana untuk perbaikan kecil;
    – campuran, setelan, dan data operasi: rahasia dagang;
    – nama dan logo: merek;
    – tampilan alat: desain industri;
    – program kendali dan buku panduan: hak cipta;
    – mitra, desa, pemberi dana: kontrak soal hasil dan laporan.
    Telusuri paten dulu. Banyak solusi hijau lama kini bebas dipakai, atau tidak pernah dipatenkan di negara Anda.
more-1 =
    Jebakan yang biasa: instalasi percobaan atau laporan kepada pemberi dana. Tamu, pers, dan laporan terbuka bisa membuka invensi sebelum Anda mengajukan.
    Jebakan lain:
    – “Hijau”, “eco”, atau “bio” dalam nama. Itu menjelaskan, jadi mereknya lemah. Klaim palsu juga bisa melanggar hukum konsumen.
    – Label milik orang lain: perlu izinnya, dan harus lulus ujinya.
    – Hibah yang meminta hasil terbuka atau pemakaian bebas. Baca sebelum tanda tangan.
    – Paten yang berakhir di negara Anda bisa masih hidup di negara tujuan ekspor.
    Sebagian kantor memeriksa invensi hijau lebih cepat bila diminta. Pengumuman dan biaya juga bisa datang lebih cepat.
more-2 =
    Langkah awal:
    – Ajukan, atau putuskan untuk diam, sebelum tamu melihat percobaannya.
    – Telusuri: paten lama untuk ide, paten yang masih berlaku untuk risiko. Pusat penelusuran membantu, sering gratis.
    – Tulis dalam setiap kontrak mitra dan hibah siapa pemilik perbaikan dan data.
    Setelah pengajuan awal, Anda punya { $patent-priority } untuk mengajukan di negara lain.
    Anda tidak harus membuat sendiri di mana-mana. Lisensi kepada pembuat di luar negeri bisa menghasilkan. WIPO GREEN mempertemukan tawaran dan kebutuhan; jangan taruh rahasia di sana.
    Contoh: bengkel membuat kompor dari besi bekas. Cincin udaranya menjadi paten sederhana. Pembuat di negara tetangga membayar lisensi.
ask =
    panel surya startup daftar HKI apa dulu
    saringan air buat desa, mau dilindungi tapi tetap dibagi
    kompor biomassa paten atau paten sederhana
    biogas dibuat pakai dana hibah LSM punya siapa
    boleh ga nama brand pakai eco
    mesin daur ulang plastik perlindungannya apa
    paten lingkungan ada jalur cepat?
    cari teknologi hijau gratis di database paten
