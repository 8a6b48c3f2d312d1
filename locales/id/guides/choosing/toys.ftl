question = Kami membuat mainan atau permainan. Pelindungan apa yang penting lebih dulu?
answer =
    Biasanya tampilan dan nama, diajukan sebelum pameran pertama:
    – bentuk mainan, boneka, papan: desain industri;
    – nama mainan, seri, atau tokoh: merek;
    – gambar, cerita, teks aturan, musik, program: hak cipta;
    – mekanisme baru: paten atau paten sederhana;
    – rencana musim depan: kerahasiaan.
    Ide permainan dan cara memainkannya biasanya bebas bagi semua. Teks aturan, gambar, dan namanya tidak.
    Bentuk yang diperlukan mainan hanya untuk berfungsi, seperti tonjolan penyambung, sering ditolak.
more-1 =
    Jebakan yang biasa: pameran mainan. Pembeli dan penjiplak melihat meja yang sama. Ajukan dulu, baru perlihatkan.
    Jebakan lain:
    – Tokoh film, komik, atau klub olahraga di mainan Anda. Perlu lisensi. Yang “mirip” pun bisa bermasalah.
    – Pabrik menjual hasil cetakan Anda kepada orang lain. Kontrak harus melarangnya dan menyebut pemilik cetakan.
    – Gambar yang lemah dalam permohonan desain. Yang tidak tampak sulit dibela.
    – Pekerja lepas menggambar tokohnya dan tidak pernah mengalihkan haknya.
    Aturan keamanan mainan adalah soal lain. Tanyakan kepada badan keamanan produk.
more-2 =
    Langkah awal:
    – Telusuri nama dan tampilan di basis data gratis, dan lihat di toko.
    – Ajukan desain dan nama, juga mekanismenya bila baru. Buat perjanjian tertulis dengan ilustrator dan pabrik.
    – Tanyakan kepada bea cukai apakah merek atau desain Anda bisa direkam, di tempat tiruan masuk.
    Setelah permohonan desain awal, Anda punya { $design-priority } untuk mengajukan di negara lain.
    Ingin memakai tokoh orang lain? Minta lisensi sebelum menggambar.
    Contoh: orang tua membuat derek kayu dengan kerekan baru. Kerekannya menjadi paten sederhana, tampilannya desain, namanya merek. Baru mereka ke pameran.
ask =
    ide board game biar ga diterbitkan orang
    saya bikin boneka, daftar apa
    mainan kayu sebelum pameran urus apa
    kartu permainan mau cetak perdana
    boneka karakter dan buku cerita haknya apa
    puzzle gambar sendiri dilindungi ga
    mainan edukasi plus aplikasi mana dulu
    balok susun yang cocok sama merek terkenal boleh?
    ular tangga versi saya sendiri
    boneka rajut, muka sama bajunya buatan sendiri
