question = Perlukah perjanjian kerahasiaan (NDA) sebelum memperlihatkan ide saya?
answer =
    Perlu, bila yang diperlihatkan itu rahasia dan penting bagi Anda. Perjanjian kerahasiaan (NDA) adalah kontrak tempat seseorang berjanji merahasiakannya.
    Tanda tangani sebelum memperlihatkan apa pun, bukan sesudahnya.
    Ini membantu Anda terhadap mitra, pabrik, pekerja lepas, dan pembeli. Ini juga menunjukkan bahwa Anda menjaga rahasia.
    NDA saja tidak memberi hak terhadap orang lain. Sebagai kontrak, hanya mengikat yang menandatangani.
    Untuk invensi, urutan paling aman: ajukan dulu, bicara kemudian.
more-1 =
    Isi NDA yang baik:
    – siapa yang berjanji, dan apakah satu arah atau dua arah;
    – apa yang rahasia, dengan kata jelas, bukan “semuanya”;
    – boleh dipakai untuk apa, dan oleh siapa;
    – apa yang tidak tercakup: yang sudah diketahui atau menjadi terbuka;
    – berapa lama janji berlaku, dan bahwa dokumen serta berkas dikembalikan;
    – hukum mana yang berlaku dan di mana sengketa diselesaikan.
    Kerahasiaan bukan kepemilikan. Jika orang akan mencipta bersama, tambahkan siapa pemiliknya.
more-2 =
    Jika mereka tidak mau: banyak investor dan pembeli besar menolak. Kalau begitu perlihatkan apa hasilnya, bukan cara kerjanya.
    Simpan catatan setiap pertemuan: tanggal, orang, apa yang diperlihatkan. Sesudahnya kirim surel singkat bahwa itu rahasia.
    Jebakannya: NDA hanya sekuat bukti Anda dan kemampuan Anda ke pengadilan. Pilih mitra dengan hati-hati.
    Apa yang akan ditegakkan pengadilan tergantung negara, terutama untuk janji tanpa akhir dan denda tetap.
ask =
    contoh nda bahasa indonesia
    mau pitching ke investor perlu nda gak
    nda dengan pabrik maklon isinya apa
    investor gak mau tanda tangan nda
    nda berlaku berapa lama
    perjanjian kerahasiaan harus pakai materai?
    tunjukkan prototipe ke calon pembeli, aman?
    freelancer harus tanda tangan nda?
    surat janji ga bocorin rahasia contohnya
    calon investor ga mau tanda tangan rahasia
    sebelum kasih liat gambar ke pabrik teken apa
    investor ogah teken surat tutup mulut
