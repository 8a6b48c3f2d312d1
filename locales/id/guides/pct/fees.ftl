question = Biaya PCT apa yang dibayar, kapan, dan bila terlambat?
answer =
    Anda membayarnya ke kantor tempat mengajukan:
    – biaya penerusan, untuk kantor itu
    – biaya permohonan internasional, untuk WIPO
    – biaya penelusuran, untuk kantor yang menelusuri
    Jatuh temponya dalam { $pay } setelah kantor menerima permohonan Anda.
    Biaya permohonan internasional adalah { $fee } untuk permohonan pendek. Halaman tambahan lebih mahal, dan pengajuan online lebih murah.
    Biaya lainnya berbeda di setiap kantor. Lihat tabel biaya WIPO pada hari Anda membayar, karena jumlahnya dalam mata uang Anda berubah.
more-1 =
    Cara membayar lebih sedikit:
    – Ajukan online, dengan formulir kantor atau ePCT.
    – Teksnya lengkap tetapi tanpa kata kosong. Setiap halaman tambahan ada biayanya.
    – Bandingkan kantor penelusuran yang boleh dipilih. Biayanya sangat berbeda, dan ada yang lebih murah untuk pemohon dari negara tertentu.
    – Sebagian membayar lebih sedikit kepada WIPO: perorangan dari negara dalam daftarnya, serta perorangan dan usaha dari negara kurang berkembang.
    Bagi mereka, biaya permohonan internasional turun { $reduction }.
    Semua pemohon harus memenuhi syarat. Tanyakan sebelum mengajukan, dan tulis di formulir permintaan apa yang diperlukan kantor.
    – Tanyakan hibah kepada kantor dan negara Anda.
more-2 =
    Terlambat membayar, atau kurang? Kantor mengirim surat permintaan bayar dengan hari terakhirnya. Segera bayar.
    Kantor boleh menambahkan { $surcharge } dari kekurangannya, dalam batas tertentu.
    Jika tetap tidak dibayar, permohonan dianggap ditarik kembali. Pastikan uang sampai penuh, dengan biaya bank ditanggung Anda.
    Biaya berikutnya:
    – penelusuran atau pemeriksaan lagi, hanya bila Anda mau
    – fase nasional, negara demi negara
    Fase itu biasanya datang { $entry } setelah tanggal prioritas. Itu bagian terbesar, jadi menabunglah.
more-3 =
    Jebakannya: tagihan. Setelah pengumuman, perusahaan swasta mengirim surat yang tampak resmi. Biaya di atas masuk ke kantor tempat Anda mengajukan. Surat soal “daftar” lain tidak perlu dibayar.
    Pengembalian uang hanya mungkin dalam beberapa keadaan dan pada tahap awal, misalnya bila Anda menarik kembali sebelum penelusuran mulai. Tanyakan kepada kantor.
    Contoh: seorang mahasiswa dan pamannya mengajukan bersama. Mahasiswa sendiri akan membayar lebih sedikit, tetapi pamannya tinggal di negara di luar daftar. Jadi mereka membayar penuh. Mereka mencari kantor penelusuran yang lebih murah dan mengajukan online.
ask =
    biaya pct berapa
    daftar paten pct habis berapa rupiah
    diskon pct untuk perorangan indonesia
    telat bayar biaya pct gimana
    kantor penelusuran pct yang murah
    kapan bayar biaya permohonan internasional
    tagihan setelah publikasi pct penipuan?
    fase nasional biayanya berapa per negara
    pct habis berapa juta
    jalur internasional buat alat abis berapa
