question = Kami membuat kerajinan. Pelindungan mana yang didahulukan?
answer =
    Biasanya nama dulu, lalu tampilan karya terbaik Anda:
    – nama Anda atau tanda untuk seluruh kelompok: merek, merek kolektif, atau merek sertifikasi;
    – bentuk atau motif baru: desain industri, sebelum diperlihatkan;
    – karya seni dan gambar: hak cipta, di banyak negara tanpa pendaftaran;
    – kerajinan yang terkenal karena daerahnya: indikasi geografis, bila kerajinan tercakup;
    – teknik khusus: rahasia dagang, bila bisa dijaga.
    Motif lama milik masyarakat tidaklah baru. Hak desain atasnya biasanya tidak sah. Sebagian negara melindunginya dengan cara lain. Tanyakan dulu kepada masyarakatnya.
more-1 =
    Jebakan yang lazim: foto karya baru sudah di internet sebelum apa pun diajukan. Di sebagian negara, karya itu tidak bisa lagi mendapat hak desain.
    Jebakan lain:
    – Pembeli atau eksportir mendaftarkan nama atau motif Anda di negaranya.
    – Hotel atau rumah mode meniru motif, dan Anda tidak punya bukti bertanggal.
    – Tiruan pabrik memakai nama desa Anda, dan tidak ada kelompok yang melindunginya.
    – Anda menjual satu-satunya gambar beserta “semua hak”.
    Negara menentukan sejauh mana hak cipta mencakup benda pakai.
    Bila dilindungi sebagai seni, Konvensi Bern meminta sedikitnya { $applied-art } sejak dibuat.
more-2 =
    Langkah awal:
    – Beri tanda tangan dan tanggal pada sketsa dan karya, dan simpan foto bertanggal.
    – Pilih karya yang paling laku. Tanyakan kepada kantor kekayaan intelektual berapa biaya satu permohonan desain dengan beberapa karya.
    – Bicarakan merek bersama dengan aturan mutu bersama pengrajin lain, dan pasang label pada setiap karya.
    Setelah permohonan desain awal, Anda punya { $design-priority } untuk mengajukan di luar negeri dengan tanggal yang sama.
    Pesanan besar dari luar negeri? Tulis siapa yang boleh memakai motif itu, untuk apa, dan berapa lama.
    Contoh: penganyam keranjang memilih merek bersama. Motif baru setiap penganyam diajukan sebelum pameran. Motif lama tetap milik desa.
ask =
    pengrajin batik sebaiknya daftar apa dulu
    motif tenun saya ditiru pabrik, gimana lindunginya
    usaha anyaman rotan hki nya apa aja
    ukiran jepara bisa dipatenkan?
    kelompok ibu-ibu bikin songket mau punya merek bersama
    buyer luar minta motif kami, aman gak
    foto kerajinan di instagram sering dicontek
    motif adat boleh didaftarkan pribadi?
    perajin anyaman lindungi apa
    tukang gerabah mau lindungi motif sama nama
    bikin tas anyaman laku, biar ga ditiru gimana
    pengrajin perak takut modelnya ditiru
