question = Mediasi atau arbitrase: mana yang tepat untuk kami?
answer =
    Dalam mediasi, Anda yang memutuskan, dengan bantuan. Dalam arbitrase, seorang arbiter memutuskan untuk Anda, seperti hakim swasta, dan putusannya mengikat.
    Pilih mediasi bila kesepakatan mungkin tercapai, dan Anda ingin menjaga hubungan serta menekan biaya dan keributan.
    Pilih arbitrase bila Anda perlu putusan akhir, terutama antara pihak di negara berbeda. Pengadilan di kebanyakan negara melaksanakan putusan arbitrase menurut Konvensi New York.
    Arbitrase hanya berjalan bila kedua pihak menyetujuinya, sebelum atau sesudah sengketa mulai.
    Banyak kontrak menggabungkannya: mediasi dulu, arbitrase bila gagal.
more-1 =
    Bentuk lain:
    – Arbitrase dipercepat: biasanya satu arbiter dan batas waktu pendek. Cocok untuk perkara kecil atau mendesak.
    – Penentuan ahli: seorang ahli menjawab satu pertanyaan teknis atau soal uang, misalnya royalti yang wajar.
    Biaya: dalam mediasi Anda membayar lembaga dan mediator untuk waktu singkat. Dalam arbitrase, arbiter bekerja jauh lebih lama.
    Terhadap putusan arbitrase hampir tidak bisa diajukan banding. Pengadilan hanya melihat kesalahan berat dalam prosedur, bukan apakah hasilnya benar.
    Sidang dan dokumennya tertutup. Periksa aturannya bila kerahasiaan penting bagi Anda.
more-2 =
    Jebakannya: sah tidaknya paten atau merek sering menjadi urusan kantor atau pengadilan. Bila arbiter boleh memutuskannya, hasilnya biasanya hanya mengikat para pihak.
    Jadi arbitrase jarang menghapus catatan yang salah dari daftar bagi semua orang.
    Contoh: perusahaan perangkat lunak dan penjualnya di luar negeri bertengkar soal royalti yang belum dibayar. Mereka mediasi dulu. Jumlahnya disepakati, dan hanya arti satu klausul yang diserahkan kepada arbiter.
    Pemalsu yang tidak dikenal tidak akan pernah menandatangani perjanjian arbitrase. Terhadap orang itu Anda memerlukan pengadilan, bea cukai, atau platform.
ask =
    bedanya mediasi sama arbitrase apa
    saya dan distributor luar negeri ribut soal royalti, enaknya mediasi atau arbitrase
    putusan arbiter bisa dibanding gak
    arbitrase bani itu mengikat ya
    mau selesai damai tapi kalau gagal gimana
    lebih murah mana arbitrase atau mediasi
    arbitrase dipercepat buat usaha kecil
    pakai ahli saja untuk hitung royalti bisa?
    mediasi apa arbitrase buat ribut sama mitra
