question = Siapa inventor sebuah paten, dan siapa pemiliknya?
answer =
    Bisa orang yang berbeda.
    – Inventor: orang yang ikut menemukan solusi itu sendiri. Membayar, memesan, atau merakit biasanya tidak cukup.
    – Pemohon: orang atau perusahaan yang mengajukan.
    – Pemilik: siapa pun yang berhak atas invensi. Mula-mula biasanya inventor. Hak itu bisa beralih ke pemberi kerja atau pembeli, karena hukum atau kontrak tertulis.
    Sebutkan semua inventor yang sebenarnya. Tetapkan tertulis siapa pemilik invensi, sebelum mengajukan. Nama yang salah atau tanda tangan yang kurang bisa membuat paten hilang kemudian.
more-1 =
    Cara menemukan inventor yang sebenarnya:
    – Untuk setiap klaim, tulis siapa yang punya gagasan yang membuatnya berhasil.
    – Orang yang hanya merakit, menguji, menggambar, atau membayar biasanya bukan inventor.
    – Orang yang memberi gagasan penting bisa menjadi inventor, juga mahasiswa, pelanggan, atau teman.
    – Simpan catatan bertanggal selama bekerja.
    Di negara Konvensi Paris, inventor berhak disebut namanya dalam paten.
    Inventor adalah manusia, dan kantor di banyak negara menolak menyebut mesin. Jika program AI membantu Anda, beri tahu penasihat.
more-2 =
    Siapa pemiliknya?
    – Anda bekerja sendiri dan untuk diri sendiri: biasanya Anda.
    – Karyawan: hukum negara dan kontrak yang menentukan. Ada yang meminta invensi segera dilaporkan. Ada yang memberi bayaran tambahan, atau batas waktu bagi pemberi kerja untuk mengklaimnya.
    – Pekerja lepas, pemasok, mitra, dan mahasiswa: sering memiliki bagiannya sampai mereka mengalihkannya.
    – Beberapa pemilik: siapa yang boleh memberi lisensi, menjual, atau ke pengadilan sendirian, berbeda di setiap negara. Jadi sepakati dalam kontrak.
    Lakukan setiap pengalihan secara tertulis, dan catatkan di kantor. Di banyak negara, pengalihan yang tidak dicatat lemah terhadap orang lain.
more-3 =
    Ada yang mengajukan invensi Anda diam-diam? Segera minta saran. Banyak hukum membolehkan pemilik sebenarnya menuntut permohonan atau patennya, sering hanya untuk waktu terbatas. Bawa catatan bertanggal, pesan, dan nama saksi.
    Lupa menyebut seorang inventor, atau menyebut terlalu banyak? Beri tahu konsultan Anda. Nama sering bisa diperbaiki, dan lebih awal lebih mudah.
    Contoh: pembuat keramik membayar tukang las membuat pintu tungku. Tukang las menemukan kiat yang menahan panas. Ia mungkin inventor. Sebelum mengajukan, mereka menandatangani siapa pemiliknya.
ask =
    siapa yang ditulis sebagai inventor paten
    bos minta namanya masuk sebagai inventor
    karyawan bikin alat di pabrik, patennya punya siapa
    bikin alat berdua, hak patennya dibagi gimana
    tukang las bantu bikin mesin, dia penemu juga?
    teman mendaftarkan penemuan saya diam-diam
    inventor dan pemegang paten beda ya
    ai bisa jadi inventor?
    nama bos ikut jadi penemu padahal ga ikut
    gue nemuin di kantor, punya gue apa bos
    dosen pembimbing naruh namanya duluan
