# Yang diketik orang ketika menginginkan sesuatu dari layanan itu sendiri, dan yang membedakan pertanyaan
# kekayaan intelektual dari yang lain. Satu pola per baris; penjelasannya ada di locales/en/intents.ftl.

## Permintaan kepada layanan

human =
    bicara/ngomong/ngobrol/berbicara/chat/chatting/curhat/konsultasi … petugas/manusia/orang/admin/operator/cs/penasihat/penasehat/staf/staff/agen/ahli/seseorang/konsultan !konsultan_paten !pelanggar !penjiplak !pesaing !mediator !wartawan !janji !jadwal !lawan
    ngomong/bicara/ngobrol langsung dengan/sama/ke
    orang/manusia asli/beneran/sungguhan/nyata/betulan !foto !nama !film !novel !buku !tiruan
    sambungkan/hubungkan/sambungin/hubungin/transfer/alihkan/oper/teruskan saya/aku/ke/dengan/kami petugas/orang/admin/cs/operator/manusia/penasihat/penasehat/agen/staf/seseorang
    sambungkan/hubungkan/sambungin/alihkan ke/dengan petugas/orang/admin/cs/operator/manusia/penasihat/agen/staf
    minta/mau/butuh/perlu/ingin/pengen/cari petugas/admin/operator/manusia/cs/penasihat/penasehat !jadwal !janji !paten !model
    petugas/admin/operator/manusia/penasihat tolong/dong/please/ya/mana
    ada/apakah petugas/orang/admin/manusia/operator/cs … sini/disini/online/asli/bantu/jaga/standby
    ada orang/manusia/admin gak/ga/tidak/nggak/disana/sana
    bisa/boleh/tolong telepon/telpon/telp/hubungi/call/wa saya/aku/kami/balik !merek !produk !nama
    telepon/telpon/telp/hubungi saya/aku/kami … sekarang/dong/ya/tolong/kembali/balik
    nomor/nomer/no … wa/whatsapp/telepon/telpon/hp/kontak … kantor/petugas/admin/kalian/anda/layanan/cs/penasihat
    nomor/nomer telepon/telpon/wa/whatsapp/kontak berapa/kantor/admin/petugas/kalian/anda
    bukan/jangan/tidak/gak/ga/nggak robot/bot/mesin … orang/manusia/petugas !paten !invensi
    capek/cape/bosan/males/malas/kesal robot/bot/mesin/menu
    robot/bot/mesin … bodoh/gak/ga/tidak/nggak/bosan/capek/mau … orang/manusia/guna/ngerti/petugas !paten !menciptakan
    kamu/anda/ini/kau robot/bot/manusia/orang !paten !buat !saya
    layanan/pelayanan pelanggan/konsumen !merek
    customer service/care/support
    bantuan manusia/orang/langsung/petugas
    dilayani/dibantu/dijawab/dijelaskan orang/manusia/petugas/langsung/admin
    live chat/agent
    = petugas
    = orang
    = manusia
    = admin
    = operator
    = cs
    = agen
    = penasihat
    = penasehat
    = staf
    = mimin
    = orang asli
    = minta petugas

book =
    buat/bikin/atur/minta/pesan/booking/reservasi/ambil/mau/ingin/butuh/perlu/pengen/mengatur/membuat janji/jadwal/konsultasi/pertemuan/appointment/slot/meeting/sesi !kereta !bus !pesawat !kapal !bola !sholat !batal !batalkan !ubah !ganti !pindah !geser !mundur !sampul !investor !mitra !pelanggar !licensee !cetak
    jadwalkan konsultasi/pertemuan/janji/ketemu !batal !ubah !ganti
    buat/bikin/atur/minta/pesan/booking … ketemu/bertemu/konsultasi/janji … penasihat/penasehat/konsultan/ahli/petugas/staf !batal !ubah !ganti
    ketemu/bertemu/jumpa/tatap … penasihat/penasehat/konsultan/ahli/petugas/staf/muka !batal !sengketa !paten
    konsultasi … kapan/jadwal/besok/hari/minggu/senin/selasa/rabu/kamis/jumat/bisa/gratis/langsung !batal !ubah !ganti !pindah
    janji temu/ketemu … besok/lusa/senin/selasa/rabu/kamis/jumat/minggu/tersedia/kosong/bisa !batal !ubah !ganti !pindah !geser
    kapan … kosong/tersedia/senggang/luang/jadwal … penasihat/penasehat/konsultan/slot/konsultasi/ketemu
    jadwal/slot/waktu kosong/tersedia/luang … konsultasi/penasihat/penasehat/ketemu
    video call/meeting/konsultasi … penasihat/penasehat/konsultan/ahli/jadwal
    zoom … penasihat/penasehat/konsultan/konsultasi
    datang/mampir/berkunjung ke kantor … konsultasi/jadwal/janji/penasihat
    = janji temu
    = janji
    = booking
    = book
    = konsultasi
    = pertemuan
    = meeting
    = appointment
    = buat janji
    = mau konsultasi

reschedule =
    ubah/ganti/pindah/pindahkan/geser/mundurkan/mundurin/majukan/majuin/tukar/undur/reschedule/menunda/tunda/menggeser/mengubah/mengganti … janji/jadwal/pertemuan/konsultasi/booking/appointment/meeting/sesi/slot !permohonan !prioritas !pengumuman !tenggat !merek !peluncuran
    jadwal/janji/konsultasi/pertemuan/booking … ubah/ganti/pindah/geser/mundur/maju/diundur/dimajukan/digeser/dipindah/diubah/lain/ulang !permohonan !merek
    jadwal ulang/lain
    reschedule/resejul/rescedule !peluncuran !pembayaran
    ganti/ubah/pindah/geser hari/jam/waktu/tanggal !permohonan !prioritas !pengajuan !paten !merek !penerimaan
    hari/jam/waktu/tanggal lain … janji/ketemu/konsultasi/pertemuan/jadwal
    tidak/gak/ga/nggak/tdk bisa/jadi … datang/hadir/ketemu/besok/senin/selasa/rabu/kamis/jumat … lain/ganti/pindah/geser/undur/tunda/ubah
    pindah/geser/pindahkan/undur/mundur ke/jadi senin/selasa/rabu/kamis/jumat/sabtu/besok/lusa/depan/sore/pagi/siang

cancel =
    batal/batalkan/batalin/membatalkan/pembatalan/cancel/hapus/hapuskan/dibatalkan janji/jadwal/pertemuan/konsultasi/booking/appointment/meeting/reservasi/sesi/slot !merek !paten !kontrak !hotel !lain
    janji/jadwal/pertemuan/konsultasi/booking/reservasi … batal/batalkan/batalin/cancel/dibatalkan !merek !paten
    tidak/gak/ga/nggak/tdk/ngga jadi … konsultasi/janji/ketemu/datang/booking/pertemuan/bertemu !lain !ganti !pindah !geser
    tidak/gak/ga/nggak/tdk bisa datang/hadir/ikut … janji/konsultasi/besok/pertemuan/jadwal/lusa !lain !ganti !pindah !geser !undur !ubah !mediasi !arbitrase
    tidak/gak/ga/nggak perlu/butuh/usah … janji/konsultasi/pertemuan/ketemu lagi
    = batal
    = batalkan
    = cancel
    = gak jadi
    = ga jadi
    = tidak jadi
    = batalkan janji
    = batal konsultasi

language =
    bicara/ngomong/tulis/jawab/balas/lanjut/ganti/ubah/pakai/pake/pindah/bahasa/gunakan … inggris/prancis/arab/spanyol/mandarin/cina/china/rusia/portugis/hindi/swahili/indonesia/indo/jawa/sunda/melayu/english !permohonan !terjemah !terjemahkan !mengajukan !daftar !negara !paten !merek
    bisa/boleh … bahasa inggris/prancis/arab/spanyol/mandarin/cina/china/rusia/portugis/hindi/swahili/indonesia/indo/jawa/sunda/melayu !permohonan !terjemah !mengajukan !daftar !paten !merek !dokumen
    ganti/ubah/pilih/tukar/pindah/setting/pengaturan/mengganti/mengubah bahasa/bhs/language !permohonan !terjemahan !pemrograman !dokumen
    bahasa lain/salah/apa/aja/saja … pakai/pilih/bisa/ada/ganti !permohonan !dokumen !mengajukan
    gak/ga/tidak/nggak/kurang bisa/ngerti/paham/mengerti … bahasa inggris/arab/prancis/spanyol/english !klaim !surat !paten
    pakai/pake/dalam bahasa indonesia/indo/inggris/arab/jawa/sunda/melayu/mandarin !permohonan !terjemahan !dokumen !mengajukan
    speak/in english/french/arabic/spanish/chinese/russian/portuguese/hindi/swahili
    = bahasa
    = english
    = inggris
    = bahasa inggris
    = bahasa indonesia
    = indonesia
    = arab
    = bahasa arab
    = mandarin
    = language

delete =
    hapus/hapuskan/hapusin/menghapus/apus/buang/bersihkan/musnahkan/lupakan/hilangkan/dihapus … data/akun/chat/percakapan/obrolan/riwayat/histori/history/pesan/info/informasi/profil/catatan saya/aku/pribadi/semua/kami/ini !merek !lapak !iklan !pesaing !website !toko !pelanggan !konten
    hapus/hapuskan/hapusin/apus/menghapus data/akun/riwayat/histori/history/percakapan/obrolan/profil !merek !pesaing !website !pelanggan
    hapus semua/semuanya … tentang/simpan/disimpan/tahu/tulis/bilang/saya/aku
    penghapusan data/akun/pribadi
    hak untuk/dilupakan dilupakan
    data/informasi apa … simpan/disimpan/tahu/dimiliki/kalian … saya/aku/tentang
    apa yang/aja/saja … disimpan/simpan/diketahui/tahu tentang saya/aku
    jangan/tidak simpan/menyimpan/disimpan data/pesan/informasi saya/aku/pribadi
    uu/undang pdp … hapus/data
    lupakan saya/aku
    = hapus
    = hapus semua
    = hapus data
    = hapus data saya
    = hapus akun
    = delete

restart =
    mulai/mulain/memulai/ulang/ulangi/balik/kembali … awal/nol/lagi/baru/menu/ulang !usaha !jualan !bisnis !berjualan !dagang
    dari awal/nol lagi/aja/saja/dong/ulang !usaha !bisnis
    kembali/balik ke/menu awal/menu/beranda/utama !merek !negara
    menu utama/awal
    reset/restart !hp !router !mesin !jangka !laptop !ponsel
    salah/keliru pencet/klik/tekan/pilih/jawab/tombol/ketik/isi !merek !permohonan
    percakapan/obrolan/chat/sesi baru
    = mulai lagi
    = mulai ulang
    = mulai dari awal
    = ulang
    = ulangi
    = restart
    = reset
    = menu
    = beranda
    = dari awal
    = kembali

opt-out =
    stop/berhenti/setop/hentikan/jangan/matikan/nonaktifkan/off/tanpa kirim/mengirim/kirimi/kirimin/pesan/notif/notifikasi/pengingat/reminder/promosi/wa/chat/sms !pesaing !pelanggan !somasi
    jangan/berhenti/stop … hubungi/ganggu/kirim/chat/wa/sms/telepon/kirimi/ingatkan saya/aku/lagi/terus !pesaing
    tidak/gak/ga/nggak/tdk mau/ingin/perlu/butuh … pesan/notif/notifikasi/pengingat/reminder/dikirimi/dihubungi/diingatkan/spam
    berhenti/stop langganan/berlangganan
    unsubscribe/unsub/unreg
    biarkan/tinggalkan saya/aku sendiri
    jangan spam/ganggu
    = stop
    = berhenti
    = setop
    = unreg
    = unsubscribe
    = jangan kirim pesan lagi
    = jangan ganggu

urgent =
    bunuh/membunuh/dibunuh/sakiti/menyakiti/lukai/melukai/gantung diri/saya/aku/dia/istri/suami/anak/ibu/bapak/kami !pasar !usaha !harga !merek
    mau/ingin/pengen/pingin/lebih mati/meninggal !lampu !hak !paten !merek !pencipta
    bundir/suicide
    akhiri/mengakhiri hidup/hidupku/nyawa
    tidak/gak/ga/nggak/tak mau/ingin/kuat/sanggup … hidup lagi/ini !usaha
    capek/lelah hidup
    senjata/pistol/pisau/golok/parang/celurit/bersenjata … pintu/depan/bunuh/ancam/mengancam/rumah/sini/sekarang/todong/menodong !paten !desain !invensi !jual !produksi !merek !mainan !game
    rumah/pintu/toko … pistol/pisau/golok/parang/celurit !paten !desain !jual !produksi !merek !mainan
    ancam/mengancam/diancam/ancaman … bunuh/nyawa/keluarga/pukul/bakar/tembak/mati/pisau !gugat !somasi !tuntut
    pukul/memukul/dipukul/dipukuli/hajar/tembak/tusuk/perkosa/diperkosa/serang/aniaya saya/aku/istri/suami/anak/ibu/dia !merek !harga !paten !pesaing !perusahaan
    serangan jantung
    sakit/nyeri/sesak dada
    kena/serangan/gejala stroke
    sesak/susah/tidak/gak/ga/nggak napas/nafas/bernapas/bernafas
    pingsan/sadarkan/kolaps … tolong/orang/ibu/bapak/istri/suami/karyawan/jatuh/tidak/bangun
    tersedak … tolong/anak/bayi/makanan/tidak
    minum/menelan/menenggak/telan racun/baygon/pembersih/obat/pil/pestisida/minyak … banyak/semua/nyamuk/tikus/anak/tanah
    minum/menelan/menenggak/telan racun/baygon
    overdosis/keracunan
    kebakaran … rumah/bengkel/toko/gedung/tolong/sekarang/pasar/pabrik !alat !alarm !paten !invensi
    rumah/bengkel/toko/gedung/pabrik terbakar/kebakaran !alat !alarm
    terjebak … api/kebakaran/lift/reruntuhan/banjir/gedung
    kesetrum/tersetrum/tenggelam !produk
    perdarahan/pendarahan/berdarah … banyak/hebat/berhenti/tolong/parah
    silet/sayat/menyayat/potong tangan/nadi/urat/pergelangan
    lompat/loncat dari jembatan/gedung/atap/lantai
    panggil/butuh/perlu/kirim/tolong ambulans/ambulan/ambulance
    darurat … ambulans/polisi/medis/dokter/rumah
    ledakan/meledak … tolong/gudang/rumah/sekarang !penjualan !viral
    gak/ga/tidak/nggak ada/lagi gunanya/alasan hidup
    kebakaran/api/asap/terbakar … terjebak/dalam/orang/tolong/bengkel/pabrik/rumah/toko/dapur/anak/karyawan !alarm !pemadam !asuransi !paten
    menelan/minum/tertelan/menghirup/keminum … racun/pemutih/baygon/obat/pil/bensin/solar/baterai/pelarut/pestisida/deterjen
    kesetrum/tersetrum/tersengat … listrik/pingsan/jatuh/tolong/teman
    tidak/gak/ga/nggak/susah/sesak/berhenti napas/bernapas/nafas/bernafas
    ingin/mau/pengen/kepengen/pingin mati/bunuh/mengakhiri/akhiri diri/hidup/aja/saja
    bunuh/gantung/menyakiti diri
    capek/lelah/tidak/gak/nggak sanggup/kuat/mau/ingin hidup !bisnis !produk
    diancam/mengancam/ancam/ditodong … bunuh/pisau/golok/senjata/pistol/parang/celurit/nyawa
    diculik/penculikan/menculik
    sakit/nyeri dada
    kebocoran/bocor/bau gas !detektor !sensor
    kecelakaan … korban/darah/luka/parah/tolong/ambulans !asuransi
    mau/akan/hendak/ingin bunuh/membunuh/habisi saya/aku/kami/dia !pasar !bisnis !merek
    teriak/ngancam/mengancam/ancam … bunuh/membunuh/bacok
    bawa/membawa/pegang/acungkan parang/golok/pisau/pistol/celurit/senjata … rumah/saya/toko/pintu/ancam
    sembunyi … parang/golok/pisau/bunuh/takut

## Tentang apa sebuah pesan

# Kata yang sendirian sudah membuat pesan menyangkut kekayaan intelektual.
subject =
    merek/merk/mereknya !mobil !hp !motor !laptop !kulkas !terbaik !bagus !termurah !sepatu
    merek/merk/brand … daftar/daftarkan/mendaftarkan/didaftarkan/pendaftaran/terdaftar/permohonan/perpanjang/keberatan/kelas/logo/nama/sama/mirip/kolektif/dibatalkan/ditolak/hak/usaha/saya/kami
    trademark/trade_mark/tm
    registeredsign
    copyrightsign
    paten/patent/hak_paten/mematenkan/dipatenkan/patenkan/patenin/patennya !obat !resep_dokter
    hak cipta/paten/merek/terkait/moral/ekonomi/eksklusif/kekayaan
    copyright/kopirait
    kekayaan intelektual/industri
    intellectual property
    haki/hki/ki !hadjar !dewantara !ageng
    djki/dirjen_ki/ditjen_ki/dgip
    dirjen/ditjen/kantor/kanwil haki/hki/ki/merek/paten/kekayaan
    invensi/inventor/penemu/penemuan/temuan !ilmiah !arkeologi !jenazah !mayat !bayi
    menemukan/nemuin … alat/mesin/cara/teknologi/formula !dompet !hp !alamat
    ciptaan/pencipta/cipta !karya_tuhan !tuhan !kondisi !lapangan
    melanggar/pelanggaran/langgar … hak/merek/paten/cipta/desain/lisensi/kontrak !lalu !lintas !tilang
    barang/produk/tas/sepatu/baju palsu/tiruan/kw/abal/imitasi
    bajakan/pembajakan/dibajak/membajak !sawah !pesawat !akun !hp
    jiplak/menjiplak/dijiplak/penjiplak/penjiplakan/nyontek/contek … produk/desain/merek/logo/karya/ide/saya/kami/usaha
    menjiplak/dijiplak/penjiplakan
    plagiat/plagiasi/plagiarisme/plagiator
    royalti/royalty/royalties
    pct
    wipo
    upov
    udrp/ppnd/pandi
    buss !buspro
    rahasia dagang/perusahaan/bisnis/usaha/resep/produksi/formula
    know-how
    knowhow
    nda
    perjanjian/kontrak/surat kerahasiaan/rahasia/nda
    kerahasiaan … perjanjian/karyawan/perusahaan/informasi/mitra
    paten sederhana/kecil/biasa/dunia/internasional
    utility model
    desain industri/terdaftar/produk/kemasan
    daftar/daftarkan/mendaftarkan/lindungi/melindungi/tiru/ditiru/dicontek/dijiplak/dicuri desain/bentuk/motif/pola/kemasan
    indikasi geografis
    ig … produk/daerah/kopi/daftar/indikasi/sertifikat
    sebutan/daerah asal … produk/nama/kopi/daftar/lindungi
    varietas/varietasnya
    pvt
    pemulia/pemuliaan/memuliakan
    hague
    den haag … desain/sistem/perjanjian
    sistem/protokol/pendaftaran madrid
    madrid … merek/daftar/protokol/protocol/negara/biaya/kantor/internasional
    mediasi/mediator
    arbitrase/arbiter/bani/arbitrasi
    hak/tanggal/klaim/jangka prioritas
    prioritas … bulan/tahun/permohonan/terlewat/terlambat/luar
    invensi/teknologi terdahulu/sebelumnya
    prior art
    kebaruan
    langkah inventif
    kebebasan beroperasi
    freedom to operate
    fto
    lisensi … musik/lagu/merek/paten/teknologi/software/eksklusif/perjanjian/kontrak/foto/gambar/font/sub
    licensing/licensee/licensor/sublisensi
    waralaba/franchise/franchisee/franchisor/kemitraan … merek/usaha/daftar/kontrak/buka
    waralaba/franchise
    fair use
    penggunaan wajar
    creative commons
    open source
    sumber terbuka
    milik umum
    domain publik
    public domain
    dmca
    takedown
    lmk/lmkn/wami/kci
    oposisi/keberatan/sanggahan … merek/permohonan/paten/desain/pendaftaran
    merek kolektif/sertifikasi/dagang/jasa/terkenal/kata
    kelas merek/barang/nice
    masa tenggang
    grace period
    permohonan merek/paten/desain/hak/internasional/pecahan
    pemeriksaan substantif/administratif/paten/merek
    pemeriksa paten/merek
    nama dagang
    nama domain/website
    domain … dicuri/direbut/diambil/dibajak/merek/brand/didaftarkan/sengketa/jual
    cybersquatting/cybersquatter/typosquatting
    somasi
    rekordasi
    beriktikad/itikad/iktikad tidak/buruk
    patentscope/espacenet
    euipo/uspto/epo/jpo/cnipa/ukipo/kipi/aripo/oapi/ipos/myipo
    konvensi paris/bern
    pdki
    hak ekonomi/moral
    trade dress
    pengetahuan/ekspresi tradisional
    mantan/bekas karyawan/pegawai/koki … resep/rahasia/formula/pelanggan

# Kata yang sering ada di pesan seperti itu, tetapi tidak hanya di sana.
context =
    logo/logonya
    slogan/tagline
    brand/branding/jenama
    nama/namanya … daftar/daftarkan/terdaftar/lindungi/dipakai/dipake/pakai/pake/sama/mirip/diambil/dicuri/dijiplak/tiru/ditiru/usaha/toko/produk/warung/kafe/brand/perusahaan/milik/punya/hak
    nama usaha/toko/produk/warung/kafe/dagang/bisnis
    ide/idenya/gagasan
    lindungi/melindungi/dilindungi/pelindungan/perlindungan/proteksi
    tiru/ditiru/meniru/tiruan/peniru/niru/nyontek/contek/dicontek/kopi_paste/kopas/dikopi/copas/mengkopi/mencontek
    curi/dicuri/mencuri/nyolong/dicolong/ambil/diambil … ide/desain/nama/foto/logo/kode/resep/lagu/musik/konten/karya/daftar/brand
    palsu/kw/imitasi/fake/abal
    daftar/daftarkan/mendaftarkan/pendaftaran/registrasi/didaftarkan … nama/ide/produk/logo/desain/merek/brand/aplikasi/karya/lagu/buku/software/resep/motif
    lisensi/licence/license
    domain/domainnya
    desain/design/desainnya/desainer/motif/corak
    prototipe/prototype/purwarupa
    resep/formula/racikan/bumbu … rahasia/lindungi/milik/karyawan/pesaing/bocor/dicuri/tiru/ditiru/paten
    rahasia … resep/formula/cara/proses/karyawan/perusahaan/pesaing/pabrik/jaga/bocor
    pesaing/kompetitor/saingan
    eksklusif/monopoli
    hak/haknya
    siapa … pemilik/punya/milik/memiliki/berhak
    milik siapa/saya/perusahaan/kampus/dia
    lagu/musik/lirik/novel/ilustrasi/lukisan/foto/fotografer/gambar/film/koreografi/podcast/puisi/buku … lindungi/dipakai/pakai/izin/daftar/hak/milik/dicuri/unggah/upload/diposting/siapa/komersial
    freelancer/freelance/fiverr/karyawan/pegawai/agensi/vendor … buat/bikin/hak/milik/punya/logo/desain/kode/foto/rahasia/pindah
    dibuat/bikin/buat/menciptakan/mengembangkan/merancang/rakit … siapa/punya/milik/lindungi/tiru/ditiru/alat/mesin/paten
    parodi/remix/sampling/cover
    software/aplikasi/kode/algoritma/program/app … lindungi/milik/daftar/tiru/dicuri/lisensi/hak/punya
    surat … pengacara/stop/peringatan/berhenti/melanggar/tagihan/hak
    gugat/digugat/menggugat/tuntut/dituntut/pengadilan … merek/brand/nama/logo/tiru/desain/pakai/lisensi/kontrak
    cukai/kepabeanan/perbatasan
    shopee/tokopedia/lazada/bukalapak/tiktok/instagram/amazon/facebook/marketplace … palsu/tiru/jiplak/laporkan/lapor/hapus/takedown/foto/logo/nama/desain/dihapus
    benih/bibit/hibrida/okulasi/stek
    khas/tradisional/adat/turun-temurun/kearifan
    perpanjang/perpanjangan/habis/kedaluwarsa/kadaluarsa … merek/paten/desain/hak/pendaftaran/sertifikat
    kelas … barang/jasa/daftar/permohonan
    konsultan/kuasa/pengacara … merek/paten/hki/haki/ki/daftar
    tagihan/invoice/penipuan/scam … merek/paten/daftar/pendaftaran/biaya
    valuasi/nilai/dinilai … merek/brand/paten/aset/portofolio
    investor … ide/nda/paten/presentasi/rahasia/merek
    diungkap/pengungkapan/dipublikasikan/dipamerkan/pameran/dipajang/diposting/diunggah
    distributor/pabrik/maklon/maklun/pemasok/supplier/konveksi … nama/merek/brand/desain/tiru/kontrak/rahasia/jual/resep/daftar
    alih/transfer teknologi
    ekspor/mengekspor/diekspor … merek/brand/nama/daftar/lindungi/produk
    sertifikat … merek/paten/cipta/hak/desain/milik
    permohonan/pemohon
    mesin/alat/perangkat/kompor/teknologi … baru/buatan/bikin/buat/temuan/rakitan/inovasi/ditiru/lebih
    inovasi/inovatif
    karya/karyanya
    konten … dicuri/diambil/reupload/repost/hak/izin
    batik/tenun/songket/ukiran/anyaman/tenunan … motif/lindungi/tiru/daftar/hak
    umkm … merek/daftar/logo/brand/lindungi/nama

off-topic =
    daftar/mendaftar/pendaftaran sekolah/kuliah/cpns/bpjs/haji/umroh/nikah/vaksin/prakerja/kartu/ktp/stnk/npwp
    buka/bikin/buat/dirikan/mendirikan pt/cv/rekening/perusahaan !merek !nama !logo !brand
    nib/oss/siup/tdp/npwp/pirt/bpom/halal !merek !merk !brand !logo !paten
    izin usaha/bangunan/keramaian/edar/tinggal !merek !merk !brand
    sim/stnk/bpkb/samsat/tilang
    ktp/kk/akta/paspor/visa/imigrasi !merek
    pajak/pph/ppn/spt/efin !royalti !merek !lisensi
    beli/jual/sewa/kredit rumah/mobil/motor/tanah/hp/laptop/tiket/kos/kontrakan !palsu !tiruan !merek
    murah/termurah/diskon … sepatu/hp/baju/tiket/laptop/hotel !palsu !kw
    harga emas/beras/cabai/bbm/bensin/telur/minyak/sekarang/hari
    pinjol/pinjaman/kredit/utang/cicilan !jaminan_merek !paten !merek
    gaji/lembur/phk/thr/pesangon/umr/lowongan/loker/cv/lamaran !invensi !rahasia
    cara masak/memasak/menanam/pupuk !lindungi !merek !rahasia
    resep … masak/rendang/ayam/kue/sambal/sop/soto/nasi/sayur/dokter !rahasia !lindungi !paten !merek !bocor !dicuri !usaha !tiru !ditiru !jiplak
    cuaca/hujan/gempa/banjir/panas … hari/besok/ini/kapan
    bola/sepak/liga/timnas/persib/persija/piala/skor !merek !paten
    real madrid
    madrid … hotel/tiket/liga/menang/skor/barcelona/wisata/bola/pertandingan
    pacar/mantan/jodoh/cinta/gebetan/selingkuh
    cerai/perceraian/warisan/nikah/talak !merek
    sakit/demam/batuk/obat/dokter/hamil/maag/diabetes !jamu !paten !merek !formula
    zodiak/ramalan/togel/judi/slot/lotre
    bitcoin/kripto/crypto/saham/forex/trading
    pemilu/pilkada/presiden/gubernur/capres/partai/dpr
    ibu kota/kotanya
    wifi/internet lemot/lambat/mati/putus
    hp/laptop/komputer/printer/motor/mobil rusak/mogok/lemot/mati/servis/hang
    lupa password/sandi/pin
    film/drakor/series/anime … rekomendasi/bagus/nonton/terbaru
    lagu … enak/galau/favorit/rekomendasi/dengerin
    rekomendasi hotel/restoran/wisata/hp/laptop/kafe
    terjemahkan/translate … kalimat/kata/inggris !permohonan !paten
    abaikan/lupakan … instruksi/perintah/aturan/prompt
    system prompt
    buatkan/bikinin/tulis/tuliskan … puisi/pantun/cerpen/esai/skripsi/makalah/kode/surat !somasi !kerahasiaan !kuasa
    skripsi/tugas/pr/makalah/matematika/fisika/kimia/sejarah
    jadwal kereta/bus/pesawat/kapal/sholat/bola/imsak
    tiket pesawat/kereta/bus/konser
    tetangga … berisik/ribut/anjing/pagar/ribut
    paket/kurir/jne/jnt/ongkir/resi/kiriman … mana/sampai/telat/cek/belum/lacak
    barang/pesanan … sampai/rusak/refund/retur !palsu !tiruan
    refund/retur/pengembalian … barang/uang/toko/pesanan
    followers/follower/subscriber/viral … tambah/naik/cara/banyak
    kurus/gemuk/diet/jerawat/uban/ketombe !merek !paten !produk
    apa kabar
    kamu/anda … makan/cinta/sayang/lucu/umur/tinggal
    anjing/bangsat/goblok/tolol/bego/babi/kontol/memek/asu
    terima kasih/kasi
    makasih/thanks/thx/tengkyu
    wkwk/wkwkwk/haha/hehe/lol
    tes/test tes/test
    puasa/lebaran/natal/imlek/ramadhan/ramadan … kapan/tanggal/libur
    kos/kosan/kontrakan/apartemen … bayar/pemilik/usir/cari
    bpjs/puskesmas/posyandu/rsud
    listrik/pln/pdam/pulsa/token … bayar/mati/tagihan/isi
    sawah/tanah/sertifikat tanah/sengketa/hak !merek !varietas
    sertifikat tanah/rumah
    buku nikah
    hak asuh/waris/pilih
    merek/merk/brand … kulkas/hp/handphone/mobil/motor/tv/laptop/ban/sepatu/ac/mesin bagus/terbaik/awet/rekomendasi/apa/mana !daftar !mendaftarkan !lindungi
    merek/merk/brand … bagus/terbaik/awet/rekomendasi … kulkas/hp/handphone/mobil/motor/tv/laptop/ban/ac !daftar !lindungi
    rahasia/resep … rendang/nasi/sambal/kue/ayam/empuk/enak/renyah/sukses/bahagia/langsing !lindungi !daftar !karyawan !pesaing !jual
    duplikat/fotokopi/gandakan/kopi kunci/ktp/kk/ijazah/paspor
    abaikan/lupakan/ignore … instruksi/perintah/aturan/previous/instructions

# Rangkaian kata yang membuat kata bidang ini berarti lain. Kata-kata itu dikeluarkan dari pesan.
other-sense =
    merek hp/mobil/motor/laptop/sepatu/kulkas/ban/oli apa/bagus/terbaik/murah
    obat paten
    paten banget/bener/abis/punya
    hak asasi/manusia/asuh/waris/pilih/sepatu/guna/milik tanah
    hak asasi/waris/asuh/pilih
    sepatu hak
    daftar isi/hadir/pustaka/nikah/belanja/putar/tunggu/pemilih
    daftar/mendaftar sekolah/kuliah/cpns/haji/bpjs/kerja/akun/prakerja
    desain rumah/interior/kamar/dapur/taman/kuku/undangan
    desain grafis belajar/kursus
    cipta kerja/kondisi/lapangan
    rahasia umum/sukses/cinta/awet/bahagia/ilahi/hidup/cantik/jodoh
    kelas sekolah/ekonomi/yoga
    naik kelas
    lisensi mengemudi/pelatih/pilot/guru
    perpanjang/perpanjangan sim/stnk/ktp/paspor/visa/kontrak/kos/pajak
    klaim asuransi/bpjs/garansi/jht/voucher
    gugat/gugatan cerai
    kopi hitam/susu/pahit/darat/tubruk minum/enak/bikin
    model rambut/iklan
    lagu enak/galau/favorit/sedih
    main/nonton/dengar film/lagu/musik/bola/game
    novel/buku/film bagus/seru/menarik/rekomendasi
    penemu telepon/listrik/lampu/radio/pesawat/komputer/mesin_uap
    siapa penemu
    penemuan mayat/jenazah/bayi
    pelanggaran lalu/lintas/ham/tilang/pemilu
    barang bukti narkoba/kasus
    nilai rapor/ujian/tukar/un/matematika/mata
    salin/fotokopi/copy ktp/kk/ijazah/kunci
    pembajakan pesawat
    membajak sawah
    pencipta alam/langit/semesta
    asal usul/mula kata/manusia/nama_daerah

# Kata sehari-hari yang jarang ada dalam pertanyaan kekayaan intelektual. Masing-masing sedikit memberatkan.
elsewhere =
    paspor visa imigrasi kedutaan bandara pesawat kereta stasiun terminal bus angkot ojek gojek grab taksi macet tilang tiket hotel penginapan wisata liburan pantai gunung
    cuaca hujan panas mendung banjir gempa badai petir bulan bintang planet
    bola sepakbola bulutangkis badminton basket tinju gol kiper pemain pelatih liga piala turnamen skor stadion timnas persib persija messi ronaldo
    istri suami pacar mantan nikah menikah pernikahan cerai jodoh cinta selingkuh hamil bayi balita anak mama papa ibu ayah nenek kakek om tante adik kakak sepupu keponakan mertua
    sakit demam batuk pilek pusing mual diare maag gigi kulit jerawat rambut ketombe diabetes darah tinggi kolesterol kanker vaksin pil tablet obat dosis apotek puskesmas dokter perawat operasi gejala diet kurus gemuk olahraga gym tidur insomnia depresi stres alergi
    kos kontrakan sewa rumah apartemen tanah genteng bocor pipa wc keran kamar dapur kasur kulkas kompor listrik pln pdam galon
    gaji lembur thr phk pesangon bos lowongan loker lamaran wawancara magang cuti pensiun bpjs jht
    pajak pph ppn spt npwp efin akuntan pembukuan
    bank atm pinjaman pinjol kpr utang cicilan bunga tabungan pulsa dana ovo gopay bitcoin kripto saham forex dividen lotre togel judi inflasi rupiah dolar kurs
    sekolah ujian pr guru murid siswa kelas matematika aljabar fisika kimia biologi sejarah geografi esai skripsi tesis puisi pantun beasiswa kuliah dosen wisuda ukt rapor
    anjing kucing ayam kambing sapi ikan burung ular nyamuk kecoa tikus semut hewan dokter_hewan
    masak goreng rebus kukus panggang sarapan makan siang malam lapar enak lezat telur bawang cabai tepung nasi mie bakso sate rendang
    mobil motor truk ban rem oli mesin bengkel bensin solar pertalite parkir sim stnk bpkb samsat helm mogok
    iphone android smartphone laptop wifi router bluetooth baterai charger sandi password gmail netflix followers printer keyboard virus layar excel
    polisi maling begal copet rampok penjara tentara perang korupsi
    presiden menteri dpr gubernur bupati walikota pemilu pilkada politik partai caleg
    masjid gereja pura vihara sholat salat doa puasa ramadan lebaran natal imlek haji umroh ustadz pendeta alquran
    lucu lawak bosan kesepian bahagia sedih marah capek nangis zodiak ramalan mimpi
    bioskop aktor artis konser dangdut joget gitar piano karaoke drakor anime
    celana kaos jaket kaus kaki jilbab kuku makeup salon cukur
    bodoh goblok tolol bego anjir bangsat jelek benci
    penduduk benua lautan sungai fotosintesis dinosaurus gravitasi
    pembantu art satpam tukang laundry paket kurir ongkir resi
    termurah terdekat hari_ini besok kemarin
    warisan wasiat yatim adopsi ktp kk akta kelurahan kecamatan

## Kata yang menuju sebuah topik

topic-choosing =
    lindungi/melindungi/dilindungi/pelindungan/perlindungan … apa/mana/yang/dulu
    hak/pelindungan/perlindungan apa/mana … cocok/perlu/butuh/tepat/pas
    apa bedanya/beda/perbedaan … merek/paten/cipta/desain/hki
    beda/bedanya/perbedaan … merek/paten/cipta/desain
    merek atau paten/hak/desain
    paten atau merek/rahasia/hak/desain/cipta
    hak cipta atau merek/paten/desain
    ide/gagasan … lindungi/daftar/daftarkan/paten/patenkan/dicuri/hak
    mulai dari mana/apa
    baru mulai/buka usaha/bisnis … lindungi/hki/haki/apa
    jenis/macam … hki/haki/kekayaan/perlindungan/pelindungan/hak
    apa itu/sih hki/haki/ki/kekayaan
    hki/haki itu apa
    supaya/biar/agar … tidak/gak/ga/nggak ditiru/dicuri/dijiplak/dicontek ide/usaha/produk
    nama … bentuk … resep

topic-trademark =
    merek/merk/merek_dagang
    trademark/trade_mark
    nama/logo/brand … daftar/daftarkan/didaftarkan/mendaftarkan/terdaftar/hak/lindungi
    nama/logo/brand … sama/mirip/serupa/persis/dipakai/diambil
    nama toko/usaha/warung/kafe/produk/perusahaan/pt … sama/hak/merek/daftar/dipakai
    slogan/tagline
    kelas merek/barang/jasa
    cek/cari/penelusuran/telusuri/ngecek merek/merk/nama/brand/logo
    perpanjang/perpanjangan/diperpanjang merek/brand/merk
    keberatan/oposisi/sanggahan … merek/brand
    ditolak/usul/penolakan … merek/merk/brand
    merek kolektif/sertifikasi
    simbol/lambang/tanda r/tm
    registeredsign
    tanda tm/r
    hak paten/cipta merek/merk/nama/brand/logo
    patenkan/mematenkan/patenin merek/merk/nama/brand/logo
    daya pembeda
    pdki

topic-patent =
    paten/patent/mematenkan/dipatenkan/patenkan !sederhana !merek !merk !nama !logo !brand
    invensi/inventor/penemu/penemuan/temuan
    alat/mesin/teknologi/perangkat baru/temuan/buatan/ciptaan/rakitan
    bikin/buat/menemukan/menciptakan/rakit alat/mesin/teknologi/perangkat
    kebaruan
    langkah inventif
    klaim paten/invensi/permohonan
    biaya tahunan/pemeliharaan … paten
    pemeriksaan substantif
    prototipe/prototype/purwarupa
    masa tenggang/grace paten/invensi
    penelusuran/cek/cari paten/invensi
    deskripsi/spesifikasi paten/invensi

topic-utility-model =
    paten sederhana/kecil
    utility model
    perbaikan/penyempurnaan/perbaiki kecil/alat/sederhana
    alat sederhana/tepat
    paten … murah/cepat/singkat/ringan

topic-design =
    desain industri/produk/kemasan/terdaftar
    bentuk/tampilan/rupa/model/wujud produk/botol/kursi/lampu/tas/sepatu/meja/baju/kemasan/mainan
    desain/bentuk/motif/corak/pola … ditiru/dijiplak/dicontek/daftar/daftarkan/lindungi/dicuri/sama
    desain … pameran/instagram/diposting/terlanjur/kebaruan/foto/gambar
    motif batik/tenun/kain/songket

topic-copyright =
    hak cipta/pengarang/terkait/moral
    copyright
    copyrightsign
    ciptaan/pencipta
    lagu/musik/lirik/novel/puisi/film/foto/ilustrasi/lukisan/koreografi/podcast/youtube/buku/ebook/komik/video
    software/aplikasi/kode/program … hak/milik/lindungi/tiru/dicuri/lisensi/punya
    foto/gambar/musik/video … google/internet/pinterest/instagram/tiktok/youtube/medsos
    ai/chatgpt/midjourney … gambar/hak/milik/logo/musik/tulisan/buatan
    logo … freelancer/desainer/fiverr/bayar/dibuatkan … milik/punya/hak
    source code
    kode sumber
    open source
    creative commons
    fair use
    milik umum
    domain publik
    plagiat/plagiasi
    lmk/lmkn
    putar/muter/memutar lagu/musik … kafe/toko/warung/restoran/hotel

topic-trade-secret =
    rahasia dagang/perusahaan/resep/usaha/produksi/formula/bisnis
    resep/formula/racikan/bumbu … rahasia/bocor/karyawan/dicuri/jaga/sembunyi
    nda
    perjanjian/surat kerahasiaan/rahasia
    kerahasiaan
    karyawan/pegawai/mantan/koki … keluar/pindah/resign/bawa/bocorkan/pesaing/saingan
    daftar/data pelanggan/klien/customer … dibawa/dicuri/dibocorkan/karyawan/rahasia
    bocor/bocorkan/dibocorkan/membocorkan
    know-how
    rekayasa balik
    bongkar produk
    mantan/bekas karyawan/pegawai/koki … resep/rahasia/formula/pelanggan

topic-madrid =
    madrid !bola !hotel !real
    merek/merk/brand/nama/logo … luar/negara/internasional/asing/ekspor/dunia/mancanegara
    merek internasional/dunia/global
    serangan sentral
    central attack
    merek dasar
    penunjukan kemudian/negara
    penolakan sementara
    pendaftaran internasional

topic-hague =
    hague
    den haag
    desain … luar/negara/internasional/asing/ekspor/dunia
    penundaan/tunda pengumuman desain

topic-pct =
    pct
    paten … luar/negara/internasional/dunia/sedunia/asing/ekspor
    invensi/alat/mesin … luar/negara/internasional/dunia
    fase nasional/internasional
    permohonan internasional
    laporan penelusuran
    kantor penerima
    opini tertulis
    paten dunia/internasional/global

topic-gi =
    indikasi geografis
    ig
    nama daerah/desa/gunung/kampung/kabupaten/tempat
    khas daerah/desa/kabupaten/kampung
    kopi/garam/lada/beras/teh/madu/tenun/batik/ubi/salak/jeruk/keju … daerah/khas/gunung/desa/asal/gayo/kintamani/muntok/geografis
    mpig
    sebutan/asal daerah/asal
    oleh-oleh khas

topic-plant-variety =
    varietas
    pvt
    pemulia/pemuliaan
    bibit/benih … baru/unggul/hak/petani/simpan/jual/tanam/daftar
    tanaman/padi/jagung/cabai/cabe/tomat/anggrek/durian/mangga/buah/bunga baru/unggul/hasil/silangan/persilangan
    silang/persilangan/menyilangkan/silangan
    upov

topic-licensing =
    lisensi/licence/license !mengemudi
    royalti/royalty
    waralaba/franchise/kemitraan
    sewakan/menyewakan/sewa merek/paten/brand/nama
    jual/menjual/alihkan/pengalihan/balik … paten/merek/hak/cipta/brand
    izinkan/izin/ngizinin … orang/perusahaan/pabrik … pakai/produksi/bikin merek/paten/desain/nama/lagu
    berapa persen … royalti/bayar/merek/paten/lisensi
    alih/transfer teknologi
    bagi hasil … merek/paten/lisensi/nama

topic-ip-management =
    aset … merek/paten/ki/hki/intelektual/usaha/daftar
    nilai/valuasi/harga merek/paten/brand/hki/ki
    karyawan/mahasiswa/dosen/magang/pegawai … invensi/buat/bikin/menemukan/ciptaan … milik/punya/siapa/hak
    mitra/partner/teman/kongsi/rekan … pisah/bubar/bagi/merek/nama/pecah
    pecah/bubar kongsi
    ekspor/mengekspor … sebelum/produk/merek/lindungi
    strategi/kebijakan/portofolio/audit ki/hki/haki/merek/paten/kekayaan
    jaminan/agunan/fidusia … merek/paten/ki/hki/hak/bank
    bank/investor … merek/paten/ki/hki
    uji tuntas
    due diligence
    kepemilikan bersama
    kampus/universitas … invensi/paten/milik/startup

topic-infringement =
    dijiplak/menjiplak/penjiplak/ditiru/meniru/tiruan/dicontek/dikopi/dipalsukan/pemalsuan
    palsu/kw/imitasi/bajakan
    melanggar/pelanggaran/langgar … hak/merek/paten/desain/cipta
    somasi
    surat … pengacara/peringatan/tuntutan
    dituduh/menuduh/tuduhan/dituding
    gugat/digugat/menggugat/tuntut/dituntut/lapor/laporkan … merek/tiru/jiplak/palsu/brand/hak/desain
    bea cukai
    cukai
    shopee/tokopedia/lazada/tiktok/bukalapak/instagram/facebook/marketplace/lapak … palsu/tiru/lapor/laporkan/hapus/dihapus/takedown/jiplak
    orang/toko/pabrik/pesaing/kompetitor … pakai/pake/jual/tiru … nama/merek/logo/desain/produk/foto saya/kami
    akun palsu/kloning
    takedown
    bukti … jiplak/tiruan/palsu/pelanggaran

topic-domain-name =
    domain
    udrp
    ppnd
    pandi
    cybersquatting/cybersquatter/typosquatting
    alamat web/website/situs/internet
    website/situs … nama/palsu/tiru/phishing/mirip
    com/id/net … nama/beli/dijual/punya/domain

topic-adr =
    sengketa/perselisihan/konflik/ribut/cekcok/berselisih … pengadilan/damai/mediasi/luar/selesai/kontrak/mitra/tanpa/klausul
    mediasi/mediator
    arbitrase/arbiter/bani
    tanpa/luar/selain/hindari pengadilan
    damai/musyawarah/kekeluargaan
    penengah/netral
    penentuan ahli
    jasa baik
    klausul sengketa/arbitrase/mediasi/penyelesaian

topic-costs-support =
    berapa/brp … biaya/bayar/harga/tarif/ongkos/duit/uang/habis
    biaya/tarif/harga/ongkos … merek/paten/daftar/desain/hki/permohonan
    mahal/murah … merek/paten/daftar/hki
    gratis … bantuan/daftar/konsultasi/merek/umkm/pengacara
    diskon/potongan/keringanan/subsidi/umkm … biaya/tarif/merek/paten
    tidak/gak/ga/nggak punya/ada/mampu uang/duit/biaya/modal/bayar
    tagihan/invoice/penipuan/scam/nipu/palsu … merek/paten/surat/email/bayar
    surat/email/tagihan/invoice … asli/palsu/penipuan/scam/bayar
    cari/pilih konsultan/kuasa/pengacara
    konsultan hki/haki/ki/paten/merek
    hibah/bantuan/dana … paten/merek/umkm/hki
    pnbp

## Tentang kata

# Kata yang sendirian tidak berarti.
stop =
    yang yg itu ini tersebut sebuah suatu para si sang
    saya aku gue gua gw ku kami kita anda kamu kau lu lo dia ia mereka beliau nya mu
    adalah ialah yaitu yakni merupakan ada tidak tak tdk gak ga nggak ngga enggak kagak bukan belum sudah udah sdh telah sedang lagi akan mau ingin pengen pingin
    bisa dapat boleh harus mesti perlu butuh mungkin
    dan atau tapi tetapi namun jika kalau kalo klo bila apabila karena krn sebab sehingga maka supaya agar biar walau meski juga jg pun hanya cuma saja aja sangat sekali banget terlalu
    di ke dari dr pada dalam dlm untuk utk buat oleh dengan dgn sama tentang soal mengenai terhadap antara sampai hingga sejak atas bawah luar sebelum sesudah setelah selama
    apa apakah siapa mana dimana kemana kapan kenapa mengapa bagaimana gimana gmn berapa brp
    tolong mohon dong deh sih kok lah kah ya iya yah nih tuh kan min kak gan bang mas mbak pak bu bro sis halo hai
    terus trus lalu kemudian nanti sekarang skrg tadi dulu masih selalu sering kadang pernah
    banyak sedikit beberapa semua setiap tiap lain lainnya satu hal cara caranya begitu begini gitu gini seperti kayak kaya
    baik bagus baru lama besar kecil pertama terakhir
    tahu tau bilang kata lihat liat pikir kasih beri minta jadi menjadi

# Setiap baris dibaca sebagai kata pertamanya.
same =
    merek merk mereknya merknya trademark trade_mark merek_dagang mrk
    paten patent patennya mematenkan dipatenkan patenkan patenin pematenan
    daftar daftarkan mendaftarkan didaftarkan mendaftar pendaftaran registrasi terdaftar daftarin regist
    lindungi melindungi dilindungi pelindungan perlindungan proteksi terlindungi
    invensi penemuan temuan inventor penemu invensinya
    cipta ciptaan pencipta menciptakan diciptakan hak_cipta copyright
    langgar melanggar pelanggaran dilanggar pelanggar
    tiru meniru ditiru tiruan peniru niru jiplak menjiplak dijiplak penjiplak penjiplakan contek mencontek nyontek dicontek copas kopas dikopi
    palsu kw imitasi abal-abal fake dipalsukan pemalsuan memalsukan
    curi mencuri dicuri pencurian nyuri colong dicolong nyolong
    lisensi license licence licensing melisensikan dilisensikan sublisensi
    royalti royalty royalties
    waralaba franchise franchising
    rahasia kerahasiaan merahasiakan dirahasiakan
    karyawan pegawai pekerja staf buruh anak_buah
    pesaing kompetitor saingan rival
    logo logonya logotype
    brand jenama branding
    nama namanya
    desain design desainnya mendesain didesain rancangan
    bentuk bentuknya tampilan rupa wujud
    sengketa perselisihan konflik cekcok
    mediasi mediator
    arbitrase arbiter arbitrasi
    mohon_daftar permohonan pemohon pengajuan mengajukan ajukan diajukan
    perpanjang memperpanjang perpanjangan diperpanjang
    keberatan oposisi sanggahan berkeberatan
    milik pemilik memiliki kepemilikan punya dimiliki pemiliknya kepunyaan
    biaya tarif ongkos harga bayar membayar pembayaran bayarnya
    gratis free cuma-cuma
    konsultan kuasa pengacara advokat lawyer
    penasihat penasehat
    varietas bibit benih
    foto gambar image photo
    aplikasi app software program perangkat_lunak
    domain nama_domain
    ekspor mengekspor diekspor eksportir
    negara negeri luar_negeri mancanegara
    somasi surat_peringatan
    jual menjual dijual jualan penjualan berjualan
    pakai memakai dipakai pake menggunakan digunakan penggunaan gunakan
    resep formula racikan
    lokapasar marketplace toko_online shopee tokopedia lazada
    nilai valuasi dinilai
    umkm ukm usaha_kecil
    hki haki ki kekayaan_intelektual

# Kata sehari-hari yang mirip kata bidang ini, supaya tidak disangka salah ketik.
common =
    mereka merah meter merdu marak mekar pasien pasti patung pantun panen paket pakar pagar pelan
    royal loyal lintas lensa desa desakan dasar dasi dosen dokter domba dompet dominan
    cinta cita citra cipika rahasiawan rasa raja rata rahim lagi lagu laga logika logis
    invasi investasi inspeksi insting intensif interval
    madu madrasah mandi mandiri media medis medan meditasi meja
    kelas keras kertas kelapa kalem klaim kalian keliling
    tanda tangan tanah tanam taman teman tamat tema
    gaya gaji gula guna gambar gamis gampang
    somay soto sosis sama sana sini
    bibir bisa biasa biaya bahaya biarkan batik bantal
    harta hasta hari hadir haji hujan hutan
    minta mina minum mimpi mulai mulut
    resah resmi restu rasa resepsi resepsionis
    nama nanas nasi nanti narasi
    royan rokok roda roti
    waras warung warna warga warisan
    pulsa pulang pulau pilih pindah pisang
    palu paku payung pasar pesan pesta
