question = Negara mana yang ditunjuk dalam permohonan Hague, dan bolehkah negara sendiri?
answer =
    Tunjuk tempat Anda menjual, tempat Anda membuat, dan tempat tiruan mungkin datang. Anda tidak bisa menambah negara nanti tanpa permohonan baru.
    – Masing-masing harus anggota Sistem Hague. WIPO punya daftarnya.
    – Negara Anda sendiri sering juga boleh ditunjuk, bila anggota. Kantor yang memeriksa boleh mengecualikannya, jadi periksa pernyataannya.
    – Uni Eropa dan OAPI masing-masing satu penunjukan, untuk semua negaranya.
    Negara yang bukan anggota perlu permohonan langsung di sana.
    Setelah permohonan awal, Anda punya { $priority } untuk itu, dan tetap memakai tanggal awal.
more-1 =
    Siapa boleh mengajukan? Anda perlu satu kaitan nyata dengan anggota: kewarganegaraan, domisili, tempat tinggal, atau usaha yang berjalan di sana.
    Kaitan dengan organisasi anggota juga berlaku, misalnya sebagai warga negara Uni Eropa.
    Anda tidak perlu desain di dalam negeri dulu. Tetapi ada yang mengajukan di dalam negeri dulu untuk menguji, lalu ke luar negeri dalam masa prioritas.
    Beberapa pemohon bisa mengajukan bersama, bila masing-masing punya kaitan itu.
    Anda memilih satu pintu masuk: biasanya online di WIPO. Sebagian kantor sama sekali tidak menerima permohonan ini.
    Sebagian negara mewajibkan Anda meminta izin sebelum mengajukan di luar negeri. Tanyakan dulu kepada kantor negara Anda.
more-2 =
    Lihat hal-hal ini untuk setiap negara sebelum membayar:
    – Apakah kantornya memeriksa kebaruan? Bila ya, akan ada pertanyaan dan mungkin perlu konsultan setempat.
    – Apakah memaafkan Anda yang sudah memperlihatkannya? Setiap negara punya aturan masa tenggang sendiri.
    – Apakah membolehkan pengumuman belakangan? Negara yang paling ketat menentukan untuk semua.
    – Apakah meminta nama pendesain, uraian, atau klaim? Klaim adalah kalimat resmi pendek yang menyebut apa yang dilindungi.
    – Apakah meminta tampak tertentu, atau hanya satu desain?
    Profil anggota dari WIPO menjawab sebagian besar ini.
more-3 =
    Jebakannya:
    – Sebagian wilayah tidak termasuk. Tiongkok tidak mencakup Hong Kong dan Makau dalam Sistem Hague. Uni Eropa tidak mencakup Inggris Raya.
    – Negaranya anggota, tetapi hanya menurut versi lama perjanjian. Mungkin tidak bisa Anda capai. Formulir WIPO menunjukkan yang bisa dipilih.
    – Negara yang ditambahkan tahun depan: saat itu peluncuran Anda sendiri mungkin sudah mengakhiri kebaruan.
    Contoh: pembuat sepatu menunjuk Uni Eropa tempat ia menjual, negara pabriknya, dan negaranya sendiri. Untuk satu pasar di luar sistem, ia mengajukan langsung tepat waktu.
ask =
    hague pilih negara mana saja
    boleh gak tunjuk indonesia sendiri di hague
    indonesia anggota hague belum ya
    tambah negara di hague setelah daftar bisa?
    desain mau ke eropa dan jepang lewat hague
    negara tujuan bukan anggota hague gimana
    uni eropa dihitung satu atau banyak
    bisa daftar hague kalau perusahaan di singapura
    negara mana buat desain lampu ekspor
    pilih negara mana buat bentuk jam tangan kayu
