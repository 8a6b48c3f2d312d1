question = Siapa pemilik karya buatan staf dan pekerja lepas saya?
answer =
    Tergantung negara dan kontraknya. Membayar pekerjaan tidak selalu membuat Anda menjadi pemilik.
    Sebagai panduan kasar:
    – karyawan: di banyak negara, usaha memiliki, atau boleh memakai, yang mereka buat sebagai bagian tugasnya;
    – pekerja lepas dan agensi: sering tetap pemilik kecuali haknya dialihkan secara tertulis;
    – pendiri, pemagang, dan teman: biasanya sama sekali tidak ada pengalihan otomatis.
    Jalan amannya sama di mana-mana: klausul tertulis yang jelas, ditandatangani sebelum kerja mulai.
more-1 =
    Klausul itu sebaiknya menyebut ciptaan yang mana, bahwa haknya dialihkan kepada usaha, dan untuk pemakaian dan negara mana. Tambahkan apa yang dibayar, dan bahwa rahasia tetap rahasia.
    Invensi karyawan punya aturan sendiri di banyak negara. Ada yang memberi karyawan bayaran tambahan, atau menetapkan batas waktu bagi pemberi kerja untuk mengklaim invensi.
    Di kebanyakan negara, pencipta juga tetap punya hak moral, misalnya disebut namanya. Hak ini sering tidak bisa dijual.
    Tanyakan kepada pekerja lepas apa yang mereka pakai ulang: gambar, jenis huruf, kode sumber terbuka, alat AI. Anda juga perlu hak memakainya.
more-2 =
    Contoh: sebuah toko membayar mahasiswa untuk logo. Tanpa surat. Kemudian usahanya berkembang, dan pembeli bertanya siapa pemilik logonya. Tidak ada yang bisa menjawab.
    Perbaiki sekarang, selama hubungan masih baik. Pengalihan singkat bertanda tangan untuk karya lama cukup dalam banyak kasus.
    Pendiri juga memerlukannya: yang dibuat masing-masing sebelum perusahaan ada tetap miliknya sampai dialihkan.
    Simpan semua surat ini dalam satu map. Bank, pembeli, atau investor akan menanyakannya.
ask =
    desain buatan karyawan milik perusahaan atau dia
    invensi karyawan di pabrik hak siapa
    kontrak kerja pasal hak cipta contohnya
    anak magang bikin aplikasi, punya siapa
    freelancer bikin logo tanpa kontrak
    teman bantu bikin produk tanpa dibayar, dia punya hak?
    karyawan minta imbalan paten
    cofounder bikin kode sebelum pt berdiri
    karyawan bikin desain jam kerja punya siapa
    anak magang bikin website terus cabut
    desainer gajian gambar logo, punya siapa
