question = Apa itu arbitrase, dan apakah putusannya final?
answer =
    Arbitrase mirip pengadilan swasta. Kedua pihak sepakat bahwa satu arbiter atau lebih memutus, dan putusannya mengikat mereka.
    – Keduanya harus sepakat, biasanya tertulis, dalam kontrak atau setelah sengketa muncul.
    – Bersama-sama Anda bisa memilih aturan, lembaga, arbiter, bahasa, dan tempat.
    – Putusannya final. Biasanya tidak bisa banding hanya karena putusan itu keliru.
    – Pengadilan di sebagian besar negara melaksanakannya menurut sebuah traktat, Konvensi New York.
    Cocok untuk sengketa kontrak. Orang tak dikenal yang menjiplak dan tidak menyepakati apa pun tidak terjangkau.
    Anda menerima permohonan arbitrase? Waktu menjawab singkat. Temui pengacara hari itu juga.
more-1 =
    Tempat arbitrase adalah rumah hukum perkara. Pengadilannya bisa membantu, dan bisa membatalkan putusan yang cacat berat. Sidangnya boleh di tempat lain, atau online.
    Pilih tempat di negara anggota Konvensi New York. Pihak lain sebaiknya juga punya harta di negara seperti itu.
    Urutannya: permohonan, jawaban, pemilihan arbiter, dokumen dan bukti, sering ada sidang, putusan.
    Menurut Aturan WIPO, perkara sebaiknya ditutup dalam { $closing } setelah pembelaan atau terbentuknya majelis, mana yang lebih akhir.
    Putusan sebaiknya menyusul dalam { $award }.
    Ini sasaran, dipenuhi sejauh mungkin.
more-2 =
    Pengadilan bisa menolak melaksanakan putusan karena beberapa alasan. Contohnya: tidak ada perjanjian sah, tidak diberi kesempatan didengar, memutus hal yang tidak diminta, atau bertentangan dengan ketertiban umum.
    Jebakannya:
    – klausul tanpa aturan, tempat, atau lembaga;
    – tiga arbiter untuk jumlah kecil;
    – tempat jauh yang tidak terjangkau biayanya;
    – bila Anda tidak hadir, perkara bisa berjalan tanpa Anda.
    Sebelum tanda tangan, tanyakan biaya untuk menagih utang kecil.
    Contoh: studio gim tidak dibayar penerbit luar negeri. Kontraknya menyebut arbitrase di negara ketiga. Dengan putusan itu, pengadilan di negara penerbit bisa memerintahkan pembayaran.
ask =
    arbitrase itu apa sih bahasa gampangnya
    putusan arbiter bisa dibanding ga
    penerbit luar negeri ga bayar royalti, di kontrak tertulis arbitrase
    dapat surat permohonan arbitrase harus gimana
    kalau saya ga datang ke arbitrase apa akibatnya
    seat arbitrase artinya apa
    BANI atau WIPO, wasit swasta buat sengketa kontrak
    menang arbitrase tapi lawan di luar negeri ga mau bayar
    kontrak sewa merek nyebut BANI
