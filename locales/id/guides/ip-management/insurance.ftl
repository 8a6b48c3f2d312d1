question = Adakah asuransi untuk sengketa paten, merek, atau hak cipta?
answer =
    Di sebagian negara ada. Tergantung perusahaan asuransi dan tempatnya. Jenis yang biasa:
    – biaya hukum, bila Anda bertindak terhadap penjiplak;
    – biaya hukum, kadang juga ganti rugi, bila orang menuduh Anda;
    – hanya biaya pendapat hukum.
    Biasanya harus dibeli sebelum ada masalah. Sengketa yang Anda tahu, atau seharusnya tahu, tidak ditanggung.
    Lihat dulu yang sudah Anda bayar. Polis tanggung gugat, biaya hukum, atau siber mungkin menanggung sebagian, sering hanya iklan.
    Bagi sebagian besar usaha kecil, penelusuran, surat yang rapi, dan kontrak yang jelas didahulukan.
more-1 =
    Pertanyaan sebelum membeli:
    – Hak apa dan negara mana? Apakah mediasi ditanggung juga?
    – Hanya biaya kami, atau juga biaya pihak lain dan ganti rugi?
    – Berapa batasnya, dan berapa yang kami bayar sendiri?
    – Siapa memilih pengacara, dan siapa memutuskan perdamaian?
    – Seberapa besar peluang menang yang disyaratkan sebelum mereka membayar?
    – Adakah masa tunggu?
    – Seberapa cepat kami harus melapor?
    – Apa yang dikecualikan? Menjiplak dengan sengaja biasanya begitu.
    Minta jawaban tertulis, dan baca pengecualiannya dulu. Pialang bisa membandingkan penawaran.
more-2 =
    Asuransi bisa sepadan dalam hal ini:
    – usaha Anda hidup dari beberapa hak;
    – Anda menjual di negara yang pengadilannya mahal;
    – pelanggan meminta Anda berjanji menanggung tuntutan.
    Ceritakan semua yang Anda tahu saat menandatangani, juga surat lama. Kalau tidak, pembayaran bisa ditolak.
    Dapat surat sekarang? Laporkan ke asuransi hari itu juga, dan jangan mengakui apa pun sebelumnya.
    Bila tidak ada asuransi bagi Anda: mediasi, bantuan asosiasi, dan cadangan uang menolong sebagian.
    Contoh: pembuat mainan dituduh meniru label. Polis tanggung gugatnya menanggung tuntutan iklan dan membayar pengacara.
ask =
    ada asuransi buat sengketa merek ga
    asuransi usaha nanggung gugatan merek?
    asuransi kalau dituntut langgar paten
    udah dapat somasi masih bisa beli asuransi?
    klien minta kami tanggung tuntutan HKI
    siapa bayar pengacara kalau diserang perusahaan besar
    premi asuransi KI startup berapa
