question = Saya menyanyi, bermain musik, merekam, atau menyiarkan. Apa hak saya di samping pencipta lagu?
answer =
    Anda punya hak terkait. Hak ini melindungi orang yang membawa ciptaan kepada umum:
    – Pelaku pertunjukan, seperti penyanyi, musisi, aktor, dan penari: merekam pertunjukan Anda perlu persetujuan Anda, begitu juga banyak pemakaian.
    – Produser: yang mengatur dan membiayai rekaman suara. Mereka memutuskan penggandaannya.
    – Lembaga penyiaran: radio dan televisi. Mereka memutuskan sebagian pemakaian siarannya.
    Jadi satu lagu rekaman punya beberapa pemilik. Pemakai mungkin perlu izin dari masing-masing.
    Di sebagian besar negara tidak perlu pendaftaran. Luasnya hak tergantung negaranya.
more-1 =
    Berapa lama berlaku:
    Anggota Organisasi Perdagangan Dunia memberi pelaku pertunjukan dan produser rekaman sedikitnya { $performers }.
    Bila lembaga penyiaran punya hak menurut aturan ini, lamanya sedikitnya { $broadcasts }.
    Anggota yang kurang berkembang punya waktu lebih panjang untuk menerapkannya.
    Waktunya dihitung dari akhir tahun pertunjukan, rekaman, atau siaran.
    Banyak negara memberi lebih. Tanyakan kepada kantor hak cipta.
    Beri tanda P dalam lingkaran, tahun, dan pemilik pada rekaman. Itu memperingatkan orang, dan beberapa undang-undang memintanya.
more-2 =
    Sepakati sebelum rekaman, tertulis:
    – Siapa pemilik rekaman akhir, yang disebut master: band, studio, atau yang membayar?
    – Boleh dipakai untuk apa: album, iklan, film, online?
    – Apa yang didapat pemain tambahan, penyanyi latar, dan juru rekam: bayaran, bagian, sebutan nama?
    – Siapa pemilik nama band?
    Dalam film hukumnya sering lain. Di banyak negara, aktor yang setuju difilmkan mengalihkan hak kepada produser, kecuali kontrak berkata lain.
more-3 =
    Jangan biarkan uang tertinggal. Banyak negara membayar pelaku pertunjukan dan produser bila rekaman disiarkan atau diputar di depan umum.
    Lembaga manajemen kolektif memungutnya. Bergabunglah, dan laporkan tiap rekaman dengan peran Anda.
    Tidak semua negara punya hak ini, dan uang dari luar negeri tergantung perjanjian antarnegara.
    Jebakannya: “buy-out”. Artinya bayaran tunggal untuk semuanya, sering untuk selamanya.
    Contoh: hotel merekam band pernikahan dan memakai klipnya dalam iklan. Band itu setuju bermain, bukan dipakai iklan. Di banyak negara mereka bisa menolak atau meminta bayaran.
ask =
    drummer sesi dapat royalti ga
    rekaman itu punya studio atau penyanyi
    suara saya bisa dihakciptakan?
    radio muter lagu saya, uangnya gimana
    pentas tari kami direkam orang masuk youtube
    saya cuma nyanyi reff, hak saya apa
    label pegang master artinya apa
    iklan tv pakai saya lagi tanpa bayar
    hak terkait tuh apa
    label bilang rekamannya punya mereka
