question = Apa itu paten?
answer =
    Paten adalah hak eksklusif atas invensi: produk teknis baru atau cara baru melakukan sesuatu.
    Kantor memberikannya setelah ada permohonan. Anda lalu bisa melarang orang lain membuat, memakai, menjual, atau mengimpor invensi tanpa persetujuan Anda.
    Paten hanya berlaku di negara atau wilayah yang memberikannya, dan hanya untuk waktu terbatas.
    Sebagai imbalan, invensi diumumkan. Semua orang bisa membacanya, dan kelak semua orang boleh memakainya.
    Paten tidak melindungi nama, logo, atau ide belaka.
more-1 =
    Berapa lama? Aturan perdagangan dunia meminta kebanyakan negara menawarkan sedikitnya { $term } sejak tanggal penerimaan.
    Jangka waktu yang tercatat untuk negara Anda: { $home-term }.
    Di kebanyakan negara Anda membayar biaya agar tetap berlaku, sering setiap tahun (biaya tahunan). Tanpa pembayaran, paten hapus, dan siapa pun boleh memakai invensi di sana.
    Anda bisa memakai paten sendiri, menjualnya, atau membolehkan orang lain memakainya dengan bayaran (lisensi).
    Yang menentukan adalah klaimnya. Itu kalimat yang menyebut persis apa yang dilindungi.
more-2 =
    Jebakannya:
    – “Patent pending” hanya berarti permohonan sudah diajukan. Biasanya Anda belum bisa melarang siapa pun sebelum paten diberikan.
    – Paten memungkinkan Anda menghentikan orang lain. Paten tidak menjanjikan bahwa Anda boleh menjual: produk Anda mungkin memakai paten orang lain.
    – Kantor tidak mengawasi pasar. Anda sendiri harus menemukan tiruan dan bertindak.
    Contoh: Anda mematenkan engsel yang lebih baik. Tidak ada yang boleh menirunya di negara itu. Jika pintu tempat engsel itu dipasang dipatenkan perusahaan lain, Anda tetap perlu persetujuan perusahaan itu.
ask =
    paten itu apa
    apa bedanya paten dan merek
    hak paten berlaku berapa lama
    nama usaha bisa dipatenkan?
    kalau punya paten untungnya apa
    paten indonesia berlaku di luar negeri?
    patent pending artinya apa
    ide bisa dipatenkan atau harus jadi barang
    paten tuh sebenarnya buat apa
    kalo udah dapet berlaku berapa taun
