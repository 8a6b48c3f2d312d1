question = Apa itu PCT, dan apakah memberi saya paten sedunia?
answer =
    PCT adalah traktat. Dengan PCT Anda bisa meminta paten di banyak negara dengan satu permohonan.
    PCT tidak memberi paten sedunia. Paten seperti itu tidak ada.
    Satu permohonan Anda dianggap permohonan paten di setiap negara anggota, kecuali yang Anda keluarkan.
    Di kebanyakan negara, Anda punya { $entry } sejak tanggal permohonan awal untuk melanjutkan dan membayar di sana.
    Sebelum membayar di sana, Anda mendapat laporan penelusuran. Laporan itu menunjukkan invensi serupa yang sudah dikenal.
    Setiap kantor nasional atau regional lalu memutuskan sendiri apakah memberi paten.
more-1 =
    Yang sungguh diberikan PCT adalah waktu dan informasi.
    Anda bisa mencari pelanggan, mitra, dan uang sebelum membayar konsultan dan terjemahan di banyak tempat.
    Laporan penelusuran datang dengan opini tertulis awal tentang peluang Anda.
    Contoh: pembuat pompa kecil mengajukan satu kali dan membaca laporannya. Laporannya baik, jadi seorang importir setuju ikut menanggung biaya langkah berikutnya.
    Jika laporannya buruk, Anda bisa berhenti di situ dan menghemat sisa uangnya.
more-2 =
    Jebakannya:
    – Ajukan sebelum memperlihatkan atau menjual invensi. PCT tidak memperbaiki kebaruan yang hilang karena video atau pameran terlalu dini.
    – Jika Anda mengajukan di dalam negeri dulu, permohonan PCT biasanya harus menyusul dalam { $priority }.
    – Tidak semua negara anggota. Periksa setiap pasar penting Anda di daftar WIPO.
    – PCT hanya untuk invensi. Nama, logo, atau tampilan produk perlu jalan lain.
more-3 =
    Biaya permohonan internasional yang ditetapkan WIPO adalah { $fee } untuk permohonan pendek.
    Ditambah biaya penelusuran dan biaya kantor tempat mengajukan. Sebagian pemohon membayar jauh lebih sedikit.
    Biaya besar datang kemudian, di setiap negara: terjemahan, konsultan, pemeriksaan, dan biaya tahunan.
    Jika Anda perlu paten di satu atau beberapa negara saja, mengajukan langsung di sana mungkin lebih murah.
ask =
    pct itu apa
    paten internasional lewat pct caranya
    pct beda gak sama paten dunia
    daftar paten ke banyak negara sekaligus
    keuntungan pct dibanding langsung
    pct dapat sertifikat paten?
    perlu paten indonesia dulu sebelum pct?
    startup mau pct, kira kira tahapannya
    paten ke banyak negara sekali jalan
    paten internasional beneran ada ga
    mau dilindungi di amrik sama jepang, duitnya nyusul
    investor minta us sama eu, jalurnya apa
