question = Apa itu keberatan, dan bagaimana bila ada yang keberatan atas merek saya?
answer =
    Keberatan adalah penolakan resmi dari orang lain terhadap merek Anda. Di kebanyakan negara, kantor kekayaan intelektual yang memutuskan, bukan pengadilan.
    Biasanya datang dalam waktu tertentu setelah pengumuman. Sebagian kantor hanya menerima keberatan setelah pendaftaran, dan sebagian tidak punya.
    Jangan abaikan. Tanpa jawaban tepat waktu, permohonan Anda bisa hilang.
    Langkah awal:
    – Catat hari terakhir untuk menjawab.
    – Lihat hak lebih tua mana yang menjadi dasarnya, dan untuk barang apa.
    – Bicara dengan penasihat sebelum menjawab.
    Banyak keberatan berakhir dengan kesepakatan.
more-1 =
    Pilihan Anda:
    – Keluarkan barang yang berbenturan dari daftar Anda.
    – Sepakati tertulis bagaimana kedua merek bisa hidup berdampingan.
    – Bela diri. Di sebagian negara Anda bisa meminta pihak lain membuktikan pemakaian merek yang lebih tua.
    – Mundur dan pilih nama lain, bila risikonya terlalu tinggi.
    Contoh: pembuat jus berkeberatan atas merek Anda untuk minuman dan sabun. Anda hanya menjual sabun. Mengeluarkan minuman mungkin menyelesaikan urusannya.
    Minta tepat waktu bila perlu lebih lama. Sebagian kantor memberi jeda untuk berunding.
more-2 =
    Anda ingin berkeberatan atas merek orang lain? Awasi pengumuman baru di bidang Anda. Waktunya pendek dan ketat.
    Di Uni Eropa waktunya { $eu } setelah pengumuman.
    Di Amerika Serikat waktunya { $us } setelah pengumuman, dan bisa diperpanjang bila diminta.
    Kantor Anda sendiri punya waktunya sendiri. Jika terlewat, Anda mungkin masih bisa meminta pembatalan kemudian, tetapi itu sering lebih sulit dan lebih mahal.
    Anda perlu hak yang lebih tua atau dasar hukum lain. Biasanya ada biaya.
ask =
    merek saya ada yang oposisi, harus jawab apa
    dapat surat keberatan merek dari perusahaan besar
    cara mengajukan keberatan merek di djki
    batas waktu sanggahan merek
    ada yang daftar merek mirip punya saya, bisa dicegah?
    kalau oposisi gak dijawab gimana
    biaya oposisi merek
    perusahaan asing keberatan nama umkm saya
    ada pengumuman merek mirip punya saya mau protes
    permohonan merek saya diprotes perusahaan gede
    ada yg ngajuin nama mirip, cara nolaknya
    masih masa pengumuman, keburu nyanggah ga
