question = Bagaimana mendapat paten sederhana?
answer =
    Pastikan dulu negara Anda, atau kantor regionalnya, punya paten sederhana. Lalu, sebelum memperlihatkan barangnya:
    – Telusuri apakah baru. Sering tidak ada yang melakukannya untuk Anda.
    – Tulis deskripsi, gambar, dan klaim yang menyebut apa yang dilindungi.
    – Ajukan ke kantor dan bayar biayanya. Anda mendapat tanggal penerimaan.
    – Kantor memeriksa bentuknya. Sebagian kantor juga memeriksa apakah baru.
    – Lalu didaftar dan diumumkan.
    Banyak pemohon mengisi formulirnya sendiri. Untuk klaim, bantuan itu berharga.
more-1 =
    Yang disiapkan:
    – nama dan alamat pemilik dan inventor yang sebenarnya
    – gambar jelas dengan bagian bernomor
    – teks yang menjelaskan masalah, solusi Anda, dan cara kerjanya
    – klaim yang menyebut ciri penting, tanpa tambahan yang bisa ditinggalkan orang lain
    – pengalihan tertulis, bila karyawan atau mitra yang menemukannya
    Jebakannya: kesalahan dalam teks sering tidak bisa diperbaiki setelah diajukan. Mungkin tidak ada yang memperingatkan Anda, karena tidak ada yang memeriksanya.
more-2 =
    Negara lain: dalam { $priority } sejak permohonan awal, Anda bisa memakai tanggalnya di negara anggota Konvensi Paris lainnya.
    Lewat PCT, Anda kemudian bisa meminta paten sederhana di negara yang punya. ARIPO dan OAPI, kantor regional di Afrika, juga menawarkan paten sederhana.
    Setelah pendaftaran:
    – Catat tanggal biayanya. Jika terlewat, hak berakhir.
    – Tandai produk dengan jujur. Sebut hanya hak yang Anda miliki.
    – Sebelum memperingatkan penjiplak, dapatkan laporan penelusuran atau pemeriksaan bila hukum memintanya.
ask =
    cara daftar paten sederhana
    syarat paten sederhana djki
    biaya paten sederhana umkm
    alat tani modifikasi daftar paten sederhana gimana
    lama proses paten sederhana
    contoh klaim paten sederhana
    mesin pengupas kelapa buatan saya, daftar paten sederhana
    paten sederhana perlu konsultan gak
    syarat paten sederhana alat parut kelapa
    gantungan panci mau didaftarin cepet
