question = Karyawan keluar dan tahu rahasia kami. Apa yang bisa dilakukan?
answer =
    Orang boleh membawa keterampilan umum dan pengalamannya. Ia tidak boleh membawa atau memakai rahasia dagang Anda.
    Sebelum hari terakhir:
    – bicara dengan orang itu dan sebutkan apa yang tetap rahasia;
    – ambil kembali dokumen, kunci, telepon, contoh, dan berkas;
    – tutup semua akun dan akses;
    – minta ia menyatakan tertulis bahwa tidak ada yang disimpan.
    Jika berkas sudah dibawa, biarkan komputernya tidak disentuh dan segera minta saran hukum.
more-1 =
    Yang sulit adalah batas antara keterampilan dan rahasia. Tukang roti boleh memakai yang dipelajari setiap tukang roti, tetapi bukan resep tertulis Anda.
    Pelanggan sering menjadi sumber pertengkaran. Tahu beberapa nama itu satu hal, menyalin berkas pelanggan itu hal lain.
    Janji tidak bekerja pada pesaing adalah urusan lain. Sebagian negara melarangnya, yang lain membatasi waktu dan tempatnya, atau meminta Anda membayarnya.
    Jangan menghalangi orang mencari nafkah dengan surat yang Anda temukan di internet.
more-2 =
    Jika Anda yakin ada rahasia yang dibawa: amankan bukti dulu, misalnya catatan akses, berkas yang disalin, dan surel. Tetaplah dalam batas hukum privasi dan ketenagakerjaan.
    Pengacara lalu bisa menulis kepada orang itu dan, bila perlu, kepada pemberi kerja barunya. Pengadilan bisa memerintahkan mereka berhenti, sering cepat bila Anda cepat.
    Di Amerika Serikat, gugatan federal harus diajukan dalam { $us-limit } sejak Anda tahu, atau seharusnya tahu.
    Staf baru membawa risiko yang sama dari arah sebaliknya. Minta mereka tidak membawa rahasia pemberi kerja lamanya.
ask =
    karyawan resign bawa data pelanggan
    koki pindah ke saingan bawa resep
    mantan sales pakai daftar klien kami
    perjanjian gak boleh kerja di kompetitor sah gak
    karyawan keluar harus tanda tangan apa
    mantan pegawai buka usaha yang sama persis
    staf copy file sebelum resign
    cara cegah rahasia bocor saat karyawan keluar
    koki pindah ke resto sebelah bawa resep
    sales kabur bawa kontak pelanggan
    admin kirim harga supplier ke email pribadi lalu pindah
