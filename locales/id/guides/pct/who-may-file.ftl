question = Siapa yang boleh mengajukan permohonan PCT, dan di mana?
answer =
    Anda boleh mengajukan bila warga negara atau penduduk negara anggota PCT. Perorangan atau perusahaan boleh mengajukan.
    Jika ada beberapa pemohon, cukup satu yang memenuhi syarat.
    Perusahaan dianggap warga negara dari negara yang hukumnya menjadi dasar pendiriannya. Usaha nyata di negara anggota juga dianggap tempat tinggal.
    Anda mengajukan ke kantor paten nasional atau regional, atau langsung ke WIPO, bila hukum Anda membolehkan.
    Anda juga perlu hak atas invensi: sebagai inventor, atau dari inventor lewat kontrak atau hukum.
more-1 =
    Negara Anda bukan anggota? Lihat pemohon lain dan di mana perusahaan Anda sebenarnya bekerja.
    Kaitan itu harus benar pada hari Anda mengajukan. Jangan mengarang alamat atau mitra di atas kertas.
    Jika tidak ada kaitan, Anda masih bisa mengajukan langsung di setiap negara.
    Hak prioritas Konvensi Paris bisa membantu di sana, bila negara Anda ikut serta.
more-2 =
    Jebakannya:
    – Sebagian negara meminta izin, atau permohonan awal di dalam negeri, sebelum invensi diajukan di luar negeri. Tanya dulu kantor Anda.
    – Sebut pemohon yang tepat. Jika perusahaan membayar tetapi pendiri mengajukan sendirian, investor akan bertanya kemudian.
    – Karyawan, mahasiswa, atau universitas mungkin memiliki sebagian. Tetapkan tertulis sebelum mengajukan.
    – Sebut inventor yang sebenarnya. Atasan atau penyandang dana bukan inventor hanya karena itu.
more-3 =
    Sebagian pemohon membayar jauh lebih sedikit kepada WIPO.
    Biaya tertentu turun { $reduction }.
    Harga ini untuk perorangan yang menjadi warga negara dan penduduk negara dalam daftar WIPO.
    Juga untuk orang dan perusahaan yang menjadi warga dan penduduk negara kurang berkembang.
    Jika ada beberapa pemohon, masing-masing harus memenuhi syarat.
    Sebagian otoritas penelusuran juga menurunkan biayanya. Tanyakan sebelum membayar, bukan sesudahnya.
ask =
    siapa yang boleh daftar pct
    wni bisa ajukan pct lewat djki?
    pt di indonesia mau pct, daftarnya ke mana
    bisa pct langsung ke wipo jenewa?
    pemohon pct atas nama pribadi atau perusahaan
    partner saya orang asing, bisa pct bareng?
    diskon pct buat perorangan syaratnya
    perlu izin dulu sebelum paten di luar negeri?
    orang indonesia boleh ajukan pct?
    istri wna, boleh ngajuin internasional?
