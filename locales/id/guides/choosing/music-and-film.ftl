question = Kami membuat musik atau film. Pelindungan apa yang penting lebih dulu?
answer =
    Hak cipta datang sendiri saat Anda mencipta. Yang menentukan uang adalah surat dan nama:
    – catatan siapa menulis, memainkan, dan merekam apa, dan bagaimana bagiannya;
    – kontrak dengan musisi, aktor, kru, komponis, dan pengarang buku yang difilmkan;
    – lembaga manajemen kolektif, yang memungut uang untuk lagu Anda, bila cocok;
    – nama band, label, kanal, atau serial: merek;
    – kerahasiaan naskah dan lagu yang belum dirilis.
    Sebuah lagu punya beberapa hak: pada musik dan lirik, pada pertunjukan, pada rekaman. Film menggabungkan lebih banyak lagi.
more-1 =
    Jebakan yang biasa: tidak ada yang menulis pembagian. Saat lagunya menghasilkan, ingatan setiap orang berbeda.
    Jebakan lain:
    – Beat, sampel, loop, huruf, gambar, dan alat AI: periksa lisensinya sebelum rilis.
    – “Semua hak, selamanya, di mana saja” untuk jumlah kecil. Minta batas, bagian, atau haknya kembali nanti.
    – Pihak lain membayar sekali dan nama Anda hilang.
    – Lagu daur ulang atau film dengan lagu terkenal: biasanya perlu izin, sering lebih dari satu.
    – Film tanpa surat bertanda tangan: stasiun dan platform tidak mau.
    – Masuk lembaga, lalu memberi hak yang sama kepada orang lain.
more-2 =
    Langkah awal:
    – Isi lembar pembagian pada hari rekaman. Semua tanda tangan.
    – Simpan berkas proyek dan versi bertanggal. Catatkan ciptaan bila negara Anda menyediakan dan Anda ingin bukti.
    – Telusuri nama band atau serial dan ajukan. Sepakati siapa memegangnya bila berpisah.
    Traktat menentukan waktu paling singkat. Banyak negara memberi lebih.
    Pencipta: { $author } setelah meninggal.
    Film, bila dihitung dari rilis: { $film }.
    Pelaku pertunjukan dan produser rekaman, di anggota Organisasi Perdagangan Dunia: { $performers } sejak pertunjukan atau rekaman.
    Contoh: band menandatangani lembarnya, masuk lembaga, dan mengizinkan satu lagu di satu film saja.
ask =
    band indie sebelum rilis urus hak apa
    bikin film pendek surat apa yang perlu
    produser beat rumahan dilindungi apanya
    album sendiri tanpa label, dokumen apa
    kanal youtube sama musiknya lindungi gimana
    wajib gabung LMK ga buat lagu saya
    podcast dan jingle pelindungan mana dulu
    studio animasi serial dan karakter mulai dari mana
    bikin film pendek, yg diurus apa
