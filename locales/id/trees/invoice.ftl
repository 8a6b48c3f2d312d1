# Pohon yang mencari tanda tagihan palsu.

name = Apakah tagihan atau surat ini penipuan?

sender = Siapa yang mengirimnya?
    .why = Tagihan palsu sering memakai nama yang mirip nama kantor.
    .short = Pengirim
    .agent = Konsultan atau kuasa saya sendiri
    .office = Mengaku WIPO atau kantor KI
    .register = Daftar, direktori, atau basis data
    .unknown-firm = Perusahaan yang tidak saya kenal
    .caller = Penelepon, atau pesan chat
    .domain-seller = Penjual alamat web
    .promoter = Perusahaan yang memuji ide saya
    .accuser = Orang yang menuduh saya melanggar hak

asks = Apa yang dimintanya?
    .why = Kantor mengumumkan sendiri. Tidak ada yang wajib membayar daftar swasta.
    .short = Yang diminta
    .publication = Uang untuk diumumkan atau dicatat
    .renewal = Uang untuk memperpanjang hak saya
    .fee = Biaya untuk permohonan saya
    .data = Data kartu, kata sandi, atau bank
    .signature = Hanya tanda tangan, lalu dikirim balik

hurry = Apakah Anda didesak membayar dalam beberapa hari, kalau tidak hak Anda hilang?
    .why = Desakan adalah tanda penipuan.
    .short = Desakan
    .yes = Ya
    .no = Tidak

agent = Apakah ada kuasa yang mewakili Anda di kantor?
    .why = Kalau ada, kantor biasanya menulis kepada kuasa itu.
    .short = Kuasa
    .passed-over = Ya, tetapi ini langsung ke saya
    .passed-on = Ya, dan kuasa yang meneruskannya
    .none = Tidak, saya urus sendiri

account = Apakah rekeningnya sama dengan yang ada di halaman kantor itu sendiri?
    .why = Pada pemalsuan yang rapi, hanya rekeningnya yang berbeda.
    .short = Rekening bank
    .differs = Tidak, rekening atau negaranya lain
    .same = Ya, sama
    .not-compared = Belum saya bandingkan
