question = Kapan saya boleh memakai ® atau ™ di samping nama saya?
answer =
    – ® berarti mereknya terdaftar. Pakai hanya setelah pendaftaran, di negara tempat terdaftar, dan untuk barang yang terdaftar.
    – ™ berarti Anda menganggap tanda itu merek Anda. Tidak memberi hak dengan sendirinya. Di banyak negara boleh dipakai tanpa pendaftaran, tetapi tanyakan, karena di sebagian negara bisa menyesatkan.
    Permohonan bukan pendaftaran. Jangan pakai ® sebelum Anda memegang sertifikatnya.
    Pemakaian ® yang keliru adalah pelanggaran pidana di sebagian negara, dan menyesatkan di banyak negara.
    Anda tidak wajib memakai tanda apa pun. Di negara Konvensi Paris, haknya tidak tergantung pada itu.
more-1 =
    Mengapa memakai ®?
    – Memperingatkan penjiplak.
    – Mengingatkan orang bahwa kata itu merek, bukan nama produk.
    – Di beberapa negara membantu di pengadilan. Di Amerika Serikat, tanpa tanda itu Anda mungkin tidak mendapat uang untuk masa sebelum penjiplak tahu.
    Caranya: kecil, di kanan atas merek, setidaknya satu kali pada setiap kemasan atau halaman.
    Pakai dengan merek seperti terdaftar. Jika hanya logonya yang terdaftar, taruh pada logo, bukan pada slogan lain.
    Berhenti memakainya saat pendaftaran berakhir.
more-2 =
    Satu kemasan untuk banyak negara? Terdaftar di dalam negeri tidak berarti terdaftar di luar negeri.
    – Jangan cantumkan tandanya, atau
    – cetak label berbeda, atau
    – tambahkan baris seperti “terdaftar di” dengan nama negaranya. Minta penasihat setempat memeriksa.
    Jebakannya: percetakan atau perancang web menambahkan ® karena tampak meyakinkan. Periksa setiap label, situs, dan halaman media sosial.
    Pesaing memakai ® dan Anda tidak menemukan pendaftarannya? Mungkin ada di daftar negara lain. Cari di sana, dan tanya penasihat sebelum menuduh.
    Contoh: penjual teh mengirim kotak ber-® ke pasar baru sebelum mengajukan di sana. Pesaing mengadu. Ia harus menempelkan stiker di atasnya.
more-3 =
    Tanda lain, supaya tidak tertukar:
    – ℠ di sebagian negara dipakai seperti ™, tetapi untuk jasa.
    – © soal hak cipta atas teks, gambar, musik, atau program. Bukan untuk nama merek.
    – “Dipatenkan” atau “patent pending” soal invensi. Pemakaian palsu juga bisa dihukum.
    – Ⓓ boleh dipakai di Uni Eropa untuk desain UE terdaftar.
    Sebagian bahasa punya singkatan sendiri untuk merek terdaftar.
    Jika ragu, jangan pakai sampai Anda bertanya. Ruginya sedikit, dan Anda tidak menyesatkan siapa pun.
ask =
    kapan boleh pakai tanda r di logo
    arti tm di belakang merek
    merek masih proses boleh pakai r bulat?
    bedanya tm sama r
    pakai simbol r padahal belum daftar kena sanksi?
    cara ketik simbol merek terdaftar
    kemasan ekspor pakai r boleh gak
    saingan pakai ® tapi gak ada di pdki
    tanda TM sama R di logo bedanya
    boleh pasang huruf R bulet ga
    tm di label padahal belum apa-apa
