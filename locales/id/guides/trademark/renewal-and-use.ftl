question = Berapa lama merek saya berlaku, dan haruskah dipakai?
answer =
    Bisa tanpa akhir, bila Anda memperpanjang tepat waktu dan sungguh memakainya.
    Di negara Traktat Singapura, setiap pendaftaran dan perpanjangan berlaku { $term }.
    Anggota Organisasi Perdagangan Dunia wajib memberi sedikitnya { $term-min } setiap kali.
    Untuk memperpanjang, bayar biaya perpanjangan ke kantor sebelum tanggal dalam daftar.
    Di kebanyakan negara, orang lain bisa meminta penghapusan merek yang tidak dipakai.
    Menurut aturan perdagangan dunia, itu perlu sedikitnya { $non-use } berturut-turut tanpa pemakaian. Banyak negara memberi lebih lama.
more-1 =
    Catat tanggal perpanjangan di kalender hari ini, dengan pengingat lebih awal.
    Jika terlambat, negara Konvensi Paris memberi sedikitnya { $grace } lagi, sering dengan biaya tambahan.
    Simpan bukti pemakaian untuk setiap jenis barang: faktur bertanggal, foto, iklan, halaman web, kemasan.
    Di Uni Eropa, merek yang tidak dipakai bisa dihapus setelah { $non-use-eu } tanpa pemakaian sungguhan.
    Di Amerika Serikat Anda juga harus menyatakan pemakaian, untuk pertama kali paling lambat { $us-use } setelah pendaftaran.
    Alasan yang baik, misalnya larangan impor, bisa memaafkan tidak dipakainya merek.
more-2 =
    Jebakannya: pemakaian harus nyata, dan untuk barang yang didaftar. Satu penjualan demi mempertahankan merek tidak cukup.
    Pakai merek seperti terdaftar. Jika logo banyak berubah, ajukan versi barunya.
    Pemakaian oleh penerima lisensi biasanya dihitung, bila Anda mengizinkan dan tetap mengawasi. Tulis dalam kontrak.
    Contoh: Anda mendaftar untuk sabun dan lilin tetapi hanya menjual sabun. Bagian untuk lilin bisa dihapus.
    Tagihan perpanjangan palsu sering terjadi. Bayar hanya kantor atau penasihat Anda sendiri.
ask =
    merek berlaku berapa tahun
    cara perpanjang merek
    telat perpanjang merek masih bisa?
    merek gak dipakai bisa dihapus orang?
    biaya perpanjangan merek umkm
    logo diganti, merek lama gimana
    sudah daftar tapi belum jualan, aman gak mereknya
    merek habis masa berlaku diambil orang
    merek 10 tahun habis kapan urusnya
    merek udah lama ga dipakai bisa ilang?
    udah 10 tahun namanya, harus bayar lagi?
    nama nganggur tiga tahun bisa dicabut orang?
