question = Kami membuat film, serial, atau iklan. Hak apa yang harus dikumpulkan, dan siapa pemiliknya?
answer =
    Kumpulkan hak semua orang yang karya atau wajahnya ada di dalamnya, tertulis, sebelum syuting. Map berisi surat ini disebut rantai hak (chain of title).
    Tanpa itu, stasiun, layanan streaming, festival, dan asuransi sering menolak.
    Anda perlu surat dari:
    – penulis, dan pemilik buku atau drama di balik naskah;
    – sutradara, juru kamera, penyunting, perancang;
    – aktor dan orang lain yang tampak;
    – musik: lagu dan rekamannya;
    – pemilik tempat, karya seni, bahan arsip.
    Siapa pemilik film menurut hukum berbeda tiap negara. Kontrak membuatnya jelas.
more-1 =
    Setiap surat sebaiknya menyebut:
    – apa yang diberikan: pengalihan atau lisensi;
    – untuk apa: bioskop, televisi, online, iklan, potongan, versi baru, barang;
    – negara mana dan berapa lama;
    – bahwa Anda boleh memotong, menyulih suara, memberi teks;
    – bayarannya, dan bagian di kemudian hari;
    – bagaimana nama ditampilkan;
    – hak moral, sejauh hukum membolehkan.
    Opsi berarti: Anda membayar sedikit sekarang, dan boleh membeli ceritanya sampai tanggal tertentu. Beli atau perpanjang sebelum itu. Sesudahnya, pemilik boleh menjualnya kepada orang lain.
    Di sebagian negara produser mendapat hak tertentu dari hukum. Di negara lain hanya dari kontrak.
more-2 =
    Orang dan benda dalam gambar:
    – Surat izin bertanda tangan dari tiap orang yang bisa dikenali. Untuk anak, dari orang tua atau wali.
    – Kisah nyata: tanya pengacara soal privasi dan kehormatan.
    – Tempat pribadi: izin pemilik.
    – Karya seni, poster, dan bangunan: tergantung negaranya. Urus izinnya atau jangan tampilkan.
    – Logo: hindari dalam iklan.
    – Musik: izin untuk lagu dan satu lagi untuk rekaman. Radio di latar pun dihitung.
    – Tiruan suara atau wajah orang nyata: minta izin orangnya dulu.
more-3 =
    Bila sudah jadi:
    – Simpan atau catatkan film bila negara Anda menyediakan.
    – Jaga mapnya. Beri salinan, jangan aslinya.
    – Lisensikan per pemakaian, negara, dan waktu. “Semua media, seluruh dunia, selamanya” harus jauh lebih mahal.
    – Minta laporan teratur dan hak memeriksanya.
    Format, seperti ide acara kuis, sulit dilindungi. Perlihatkan konsep tertulis dengan perjanjian kerahasiaan.
    Contoh: studio kecil mendapat tawaran sebuah kanal. Komponisnya teman dan tidak pernah tanda tangan. Kini ia meminta lebih dari bayaran kanal itu.
ask =
    pemilik film itu sutradara atau produser
    chain of title apaan
    bikin dokumenter, netflix minta surat surat
    orang lewat masuk iklan kami, perlu izin?
    teman bikin musik film pendek tanpa kontrak
    lindungi naskah sebelum dikasih lihat produser
    beli hak novel buat film gimana
    video nikahan mau dipakai vendor buat iklan
    mentahan video punya siapa
    video gue dipotong buat iklan orang
