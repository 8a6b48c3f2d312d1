question = Apa itu standar Tiongkok { -gb-t-29490 }, dan apakah usaha kecil saya memerlukannya?
answer =
    { -gb-t-29490 } adalah standar nasional Tiongkok. Isinya cara perusahaan mengatur KI dan mematuhi hukum KI. Perusahaan bisa diaudit dan mendapat sertifikat.
    Ini dianjurkan, bukan wajib. Standar ini tidak memberi Anda merek atau paten, di Tiongkok atau di tempat lain.
    Bila tidak berbisnis dengan Tiongkok, Anda tidak memerlukannya. Anda mungkin menemuinya bila punya perusahaan di sana, memasok pelanggan Tiongkok, atau meminta bantuan di sana.
    Untuk menjual atau membuat di Tiongkok, pendaftaran Anda sendiri di sana biasanya lebih penting.
more-1 =
    Yang diminta, singkatnya:
    – tujuan, aturan, dan penanggung jawab;
    – catatan apa yang dimiliki dan dilakukan;
    – KI di tiap bagian kerja: pengembangan, pembelian, produksi, penjualan;
    – menghormati hak orang lain: paten, merek, hak cipta, rahasia;
    – pemeriksaan dan perbaikan teratur.
    Edisi baru menekankan kepatuhan hukum. Waktu mengganti sertifikat edisi lama sudah habis. Mintalah sertifikat menyebut edisi yang berlaku.
    Setelah audit perpanjangan penuh, sertifikat baru berlaku { $certificate }.
    Auditor datang lagi di antaranya. Hanya lembaga yang disetujui di Tiongkok untuk bidang ini boleh memberi sertifikat.
more-2 =
    Pelanggan Tiongkok memintanya? Tanya balik dulu:
    – Maunya sertifikat, atau aturan tertulis dan seorang kontak?
    – Untuk perusahaan mana, dan paling lambat kapan?
    Lalu mulai dari yang memang berguna: daftar hak, kontrak karyawan, aturan menjaga rahasia, penelusuran sebelum peluncuran. Baru minta penawaran dari lembaga yang disetujui.
    Jebakannya:
    – Penjual menjanjikan uang negara bersama sertifikat. Bantuan berbeda tiap tempat dan berubah, jadi tanya kantor KI setempat.
    – Sertifikat di dinding, tetapi merek di Tiongkok belum milik Anda.
    Contoh: pembuat katup memperlihatkan aturannya dan merek terdaftarnya. Pembeli puas.
ask =
    gb/t 29490 itu apa
    buyer cina minta sertifikat manajemen HKI
    perusahaan asing wajib gb/t 29490 ga
    anak usaha di shenzhen perlu sertifikat KI?
    beda standar cina dan iso 56005
    sertifikat gbt 29490 berlaku berapa lama
    siapa yang boleh kasih sertifikat 29490
