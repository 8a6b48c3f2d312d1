# Pohon yang mencari bantuan biaya.

name = Bantuan biaya mana yang cocok?

purpose = Anda butuh bantuan untuk apa?
    .why = Setiap jenis bantuan punya pintunya sendiri.
    .short = Bantuan untuk
    .fees = Membayar biaya resmi lebih murah
    .attorney = Konsultan atau kuasa
    .money = Uang untuk biayanya
    .plan = Tahu berapa biayanya
    .dispute = Biaya sengketa
    .advice = Saran awal dan penelusuran

where = Biaya mana yang ingin Anda kurangi?
    .why = Sistem internasional dan kantor masing-masing punya aturan berbeda.
    .short = Biaya
    .international = WIPO: PCT, Madrid, Hague
    .national = Kantor nasional atau regional
    .least-developed = Saya di negara kurang berkembang

size = Siapa yang mengajukan?
    .why = Setiap kantor menentukan siapa yang dianggap kecil.
    .short = Yang mengajukan
    .person = Perorangan atau mahasiswa
    .small = Usaha kecil atau baru
    .university = Universitas atau lembaga publik
    .large = Perusahaan besar, atau bagian grup

stage = Sudah sejauh mana Anda?
    .why = Program gratis kebanyakan meminta invensi, bukan sekadar ide.
    .short = Tahap
    .idea = Saya punya ide
    .ready = Saya tahu cara kerjanya
    .filed = Saya sudah mengajukan

means = Sanggupkah Anda membayar konsultan?
    .why = Konsultan gratis disediakan untuk orang dan usaha yang uangnya sedikit.
    .short = Kemampuan membayar
    .little = Tidak, dana saya terbatas
    .enough = Ya, bila harganya wajar

money = Uang seperti apa?
    .why = Hibah, pinjaman, dan investor masing-masing meminta hal lain.
    .short = Uang
    .grant = Hibah atau voucer
    .loan = Pinjaman dengan jaminan hak saya
    .investor = Investor

plan = Apa yang ingin Anda ketahui?
    .why = Pengajuan baru gelombang biaya yang pertama.
    .short = Ingin tahu
    .first = Biaya untuk mendapat pelindungan
    .years = Biaya pada tahun-tahun berikutnya

dispute = Di mana sengketanya nanti?
    .why = Jalannya menentukan biayanya.
    .short = Sengketa
    .court = Di pengadilan
    .outside = Di luar pengadilan
    .insurance = Saya mencari asuransi
