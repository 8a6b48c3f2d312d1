# Yang diketik orang ketika menginginkan sesuatu dari layanan itu sendiri, dan yang membedakan pertanyaan
# kekayaan intelektual dari yang lain. Satu pola per baris; penjelasannya ada di locales/en/intents.ftl.

## Permintaan kepada layanan

human =
    bicara/ngomong/ngobrol/berbicara/chat/chatting/curhat/konsultasi … petugas/manusia/orang/admin/operator/cs/penasihat/penasehat/staf/staff/agen/ahli/seseorang/konsultan !konsultan_paten !pelanggar !penjiplak !pesaing !mediator !wartawan !janji !jadwal !lawan !singkat !pengacara !merahasiakan !wajib !rahasia !menjual !segera
    ngomong/bicara/ngobrol langsung dengan/sama/ke
    orang/manusia asli/beneran/sungguhan/nyata/betulan !foto !nama !film !novel !buku !tiruan !barang !mengimpor !milik !izin
    sambungkan/hubungkan/sambungin/hubungin/transfer/alihkan/oper/teruskan saya/aku/ke/dengan/kami petugas/orang/admin/cs/operator/manusia/penasihat/penasehat/agen/staf/seseorang
    sambungkan/hubungkan/sambungin/alihkan ke/dengan petugas/orang/admin/cs/operator/manusia/penasihat/agen/staf
    minta/mau/butuh/perlu/ingin/pengen/cari petugas/admin/operator/manusia/cs !jadwal !janji !paten !model !periksa !memeriksa !klaster !kemasan !kirim
    petugas/admin/operator/manusia/penasihat tolong/dong/please/ya/mana
    ada/apakah petugas/orang/admin/manusia/operator/cs … sini/disini/online/asli/bantu/jaga/standby
    ada orang/manusia/admin gak/ga/tidak/nggak/disana/sana
    bisa/boleh/tolong telepon/telpon/telp/hubungi/call/wa saya/aku/kami/balik !merek !produk !nama
    telepon/telpon/telp/hubungi saya/aku/kami … sekarang/dong/ya/tolong/kembali/balik
    nomor/nomer/no … wa/whatsapp/telepon/telpon/hp/kontak … kantor/petugas/admin/kalian/anda/layanan/cs/penasihat
    nomor/nomer telepon/telpon/wa/whatsapp/kontak berapa/kantor/admin/petugas/kalian/anda
    bukan/jangan/tidak/gak/ga/nggak robot/bot/mesin … orang/manusia/petugas !paten !invensi
    capek/cape/bosan/males/malas/kesal robot/bot/mesin/menu
    robot/bot/mesin … bodoh/gak/ga/tidak/nggak/bosan/capek/mau … orang/manusia/ngerti/petugas !paten !menciptakan
    kamu/anda/kau robot/bot/manusia !paten !buat !saya
    layanan/pelayanan pelanggan/konsumen !merek
    customer service/care/support
    bantuan manusia/langsung !mediasi !hukum
    dilayani/dijawab/dijelaskan manusia/petugas/langsung/admin/orang !kontak !bea !ahli !copyleft
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
    ada/adakah/mana/masih/beneran manusia/admin/petugas/operator/cs/mimin/staf/agen gak/ga/nggak/ngga/tidak/sih/kah/disini/sini/sana/asli/beneran/dong/hidup/online/standby/jaga !palsu !fotocopy
    minta/bisa/ada/punya/boleh/bagi/kasih/mau/berapa/kasi/tau nomor/nomer/no/kontak/telp/telepon/telpon/hotline/wa/whatsapp/hp … ditelpon/ditelepon/dihubungi/kantor/hubungi/petugas/admin/cs/layanan/call/konsultan/kalian/bisa/telpon/telepon/center/kontak !pendaftaran !permohonan !paten !sertifikat !penipu !kelas !tanda !bea !tanggal !dituduh
    bisa/boleh/mau/pengen/ingin/minta/izin/pingin/tolong ngobrol/ngomong/bicara/berbicara/curhat/diskusi/nelpon/nelfon/telpon/telepon/telponan/teleponan/video/ketemu/konsultasi/tanya/nanya/tanya-tanya … langsung/ahlinya/ahli/petugas/orang/manusia/admin/operator/seseorang/staf/pakar/kalian/cs/penasihat/konsultan/orangnya !janji !jadwal !pelanggar !pesaing !kapan !bahasa !negara !internet !temukan !beberapa
    ngobrol/ngomong/diskusi/tanya/nanya … sama/dengan/ke/ama/langsung manusia/petugas/admin/operator/ahlinya/pakar/staf/seseorang/cs/atasan/pimpinan/orangnya !pelanggar !pesaing !janji !jadwal !lawan
    jawaban/jawabanmu/jawabannya/balasan/balesan ngaco/ngawur/salah/aneh/gak/ga/ngelantur/nggak/robot/template/otomatis/muter/nyambung … orang/manusia/petugas/admin/cs/nyambung/jelas/panggil
    ada orang gak/ga/nggak/sih/disini/sini/sana/asli/beneran/hidup !isi !lisensi !hak !karya !pakai !yang
    panggilin/panggil/panggilkan/carikan/cariin/sambungin/sambungkan/hubungkan/hubungin/konek/connect/pindahkan/arahkan orang/manusia/petugas/admin/cs/operator/atasan/bos/staf/pimpinan/ahli/supervisor/spv/agen/penasihat/konsultan/pegawai/mimin/seseorang !paten !merek !lisensi !hotel !perjanjian !pemilik !tulis
    gak/ga/nggak/ngga/tidak/jangan/males/malas/ogah/capek/cape/bosen/bosan/emoh/bukan mau/sama/pake/pakai/ngomong/bicara/chat/ngobrol/lawan/ngadepin/dengan/dijawab bot/robot/mesin/ai/chatbot/sistem !paten !invensi !buat !goblok !bego !tolol !guna
    bot/robot/chatbot/ai/mesin … gak/ga/nggak/tidak/bego/goblok/tolol/bodoh/payah/lemot/ngaco/bosen/useless … orang/manusia/petugas/admin/cs/ngerti/paham/nyambung/panggil/operator !paten !gambar !lagu !hasil
    sama/dengan/ke/butuh/mau/maunya/cari manusia/admin/petugas/cs/operator/staf beneran/asli/langsung/aja/saja/sungguhan/nyata/hidup/dong !meniru !foto
    tanya/nanya/ngomong/ngobrol/bicara ke/sama/langsung orang/admin/manusia/petugas/staf/cs
    cs/admin/operator/petugas/mimin/staf dong/woi/plis/please/pls/tolong/min/kak/halo/oi
    hubungkan/sambungkan/mohon/harap/tolong/dapatkah/bolehkah … saya/kami … petugas/staf/operator/penasihat/konsultan/admin/pegawai/manusia/pejabat !jadwal !janji !jadwalkan !paten
    telpon/telepon/telfon/tlp/call/kontak/hubungi/wa/kabarin saya/aku/gue/gw/balik/kami/dong/sekarang/aja !pesaing !pelanggar !penipu !merek !stop !jangan !berhenti !gak !ngaku !toko !platform !freelancer !pengalihan !pemilik
    kamu/anda/lu/lo/ini/ente/situ robot/bot/manusia/chatbot ya/kah/bukan/asli/beneran/sih
    atasan/pimpinan/bos/manajer/supervisor … minta/mana/bicara/ngomong/panggil/sambungin/kantor/komplain/sama/mau !merek !invensi !temuan !paten !milik !punya !email !palsu !cek !penemu
    komplain/ngadu/complain … ke/sama/siapa/layanan/bot/petugas/kalian/pelayanan/orang !pengadilan !djki !shopee
    call center/centre
    ahli/pakar/konsultan/penasihat/pengacara langsung/nya/kalian … ngobrol/bicara/ngomong/hubungi/tanya/sambung
    talk/speak human/person/agent/someone/orang/admin
    agent/human/admin please/pls/dong
    = cs dong
    = admin dong
    = min
    = ada orang
    = ada orang asli
    = ada admin
    = ada manusia
    = manusia dong
    = orang dong
    = panggil orang
    = panggil admin
    = minta cs
    = minta admin
    = minta orang
    = hubungi petugas
    = human
    = agent
    = hotline
    = call center
    = telpon saya
    = telepon saya
    halo/hallo/woi/permisi orang/orangnya
    ada/mana/halo/hallo/woi/permisi adminnya/petugasnya/csnya/operatornya/manusianya
    males/malas/capek/ribet/susah ngetik/nulis/ketik … ngomong/telpon/telepon/bicara/voice/ngobrol/orang/langsung
    mau/pengen/bisa/boleh ngomong/bicara/telpon/telepon/nelpon/ngobrol/telponan aja/langsung/saja/dong/ga/gak/bisa !paten !merek !pesaing !lawan !bahasa
    ga/gak/nggak/kurang puas/jelas/membantu/nyambung/ngerti … robot/bot/jawaban/orang/manusia
    puas/kecewa/kesel/kesal … jawaban/jawabannya/robot/bot/sistem
    mbak/mas/bapak/ibu/teteh/akang cs/admin/petugas/operator … sambung/sambungin/tolong/mana/bicara
    wa/nomor/nomer/kontak/telp petugas/petugasnya/admin/adminnya/cs/csnya/kantor/kantornya/konsultan/konsultannya/operator
    kamu/anda/lu/lo/ini robot/bot/manusia/chatbot ya/kah/bukan/sih !dia !paten !lagu
    = kamu robot
    = kamu robot ya
    = ini robot
    = halo ada orang
    = ada orangnya
    = mau ngomong
    jangan/bukan/gak/ga/nggak/tidak/males bot/robot/mesin/chatbot … dong/deh/lagi/mau/orang/please/ya
    jangan/bukan bot/robot/chatbot
    hubungi/telpon/telepon/kontak/call saya/aku/gue … lewat/via/telepon/wa/telpon/hp/ini/nomor
    = jangan bot
    = jangan bot dong

book =
    buat/bikin/atur/minta/pesan/booking/reservasi/ambil/mau/ingin/butuh/perlu/pengen/mengatur/membuat janji/jadwal/konsultasi/appointment/slot/meeting/sesi !kereta !bus !pesawat !kapal !bola !sholat !batal !batalkan !ubah !ganti !pindah !geser !mundur !sampul !investor !mitra !pelanggar !licensee !cetak !karyawan !logo !tertulis !bukti !dosen !publikasi !awal !kantor !pembelian !bot
    jadwalkan konsultasi/pertemuan/janji !batal !ubah !ganti !bot
    buat/bikin/atur/minta/pesan/booking … ketemu/konsultasi/janji … penasihat/penasehat/konsultan/ahli/petugas/staf !batal !ubah !ganti !awal !kantor !bot
    jumpa/tatap … penasihat/penasehat/konsultan/ahli/petugas/staf/muka !batal !sengketa !paten !bot
    konsultasi … kapan/jadwal/besok/hari/minggu/senin/selasa/rabu/kamis/jumat/bisa/gratis/langsung !batal !ubah !ganti !pindah !haki !hki !gratis !bot
    janji temu … besok/lusa/senin/selasa/rabu/kamis/jumat/minggu/tersedia/kosong/bisa !batal !ubah !ganti !pindah !geser !bot
    kapan … kosong/tersedia/senggang/luang/jadwal … penasihat/penasehat/konsultan/slot/konsultasi !bot
    jadwal/slot/waktu kosong/tersedia/luang … konsultasi/penasihat/penasehat !bot
    video call/meeting/konsultasi … penasihat/penasehat/konsultan/ahli/jadwal !bot
    zoom … penasihat/penasehat/konsultan/konsultasi !bot
    datang/mampir/berkunjung ke kantor … konsultasi/jadwal/janji/penasihat !bot
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
    mau/pengen/ingin/minta/bisa/boleh/butuh/perlu/pingin/pgn/hendak/rencana konsul/konsultasi/konsulan/janjian/janji/booking/reservasi/dijadwalkan/jadwal/meeting/tatap/jumpa/audiensi/appointment/sesi … dong/dengan/sama/penasihat/konsultan/ahli/petugas/kalian/kantor/langsung/hari/jam/minggu/senin/selasa/rabu/kamis/jumat/besok/lusa/kapan/kak/min/online/daring/offline/video/ya/gratis !batal !batalin !batalkan !ubah !ganti !pindah !geser !mundur !gak !ga !nggak !tidak !lain !investor !supplier !pabrik !pembeli !inventor !kursus !kantor !sertifikat !bot
    kapan/jam/hari bisa/boleh/buka/ada/kosong/senggang/luang/tersedia/available ketemu/konsul/konsultasi/konsultan/konsultannya/penasihat/ahli/ahlinya/petugas/jadwal/slot/dateng/datang/meeting/tatap !batal !ganti !pindah !surat !sertifikat !sidang !bot
    buat/bikin/bikinin/buatkan/buatin/atur/aturin/aturkan/tolong/minta/ambil/pesan/mohon/set/arrange/jadwalkan/jadwalin/dijadwalkan/menjadwalkan/agendakan/booking/bookingin/reservasi janji/janjian/jadwal/konsultasi/konsul/pertemuan/meeting/sesi/slot/appointment/antrian/antrean/waktu/diskusi … dong/dengan/sama/penasihat/konsultan/ahli/petugas/hari/jam/minggu/senin/selasa/rabu/kamis/jumat/besok/lusa/bahas/kak/ya/tanggal/depan/pukul/pagi/siang/sore/zuhur/ashar/saya/konsultasi !batal !batalkan !batalin !ubah !ganti !pindah !geser !lain !ulang !investor !pabrik !mundur !karyawan !logo !tertulis !bukti !invensi !merek !profil !pemeriksa !topi !bot
    ada/masih/apakah/cek/lihat slot/jadwal/antrian/antrean/waktu/jam/kuota kosong/tersedia/minggu/hari/besok/lusa/luang/konsultasi/konsul/available/senin/selasa/rabu/kamis/jumat/pagi/siang/sore/depan !bola !kereta !bus !pesawat !lari !lomba !kapal !sholat !marathon !ganti !lain !bot
    dateng/datang/mampir/ke/berkunjung/nyamperin/sowan/langsung kantor/kantornya/tempat … nanya/tanya/konsul/konsultasi/janji/jadwal/boleh/bisa/bawa/perlu/diskusi/nanya2 !djki !surat !polisi !pos !pengacara !hukum !somasi !gak !ga !tiruan !kantor_ki !terakhir !tunjuk !badan !ki !bot
    tolong/mohon/minta/bisa jadwalin/jadwalkan/dijadwalkan/dijadwalin/bookingin/agendakan !bot
    tolong/mohon/bisa/coba jadwalin/jadwalkan/dijadwalkan/bookingin/agendakan !bot
    mau/pengen/ingin/minta booking/book/reservasi/bikin janji/janjian … jam/hari/slot/besok/konsul/dong/senin/selasa/rabu/kamis/jumat/tanggal/pukul !hotel !tiket !lapangan !kereta !bot
    booking/book/reservasi/appointment … jam/hari/slot/besok/konsul/konsultasi/senin/selasa/rabu/kamis/jumat/tanggal/pukul/dong/penasihat/ahli !batal !cancel !hapus !hotel !tiket !ganti !ubah !lapangan !cover !bot
    atur/aturin/jadwal/agendakan/waktu/janji … bahas/diskusi/ngobrolin/bicarain/membahas/mendiskusikan/konsultasiin … invensi/merek/paten/masalah/produk/desain/usaha/temuan/karya !batal !ganti !pindah !investor !bot
    bahas/diskusi/konsultasi/ngobrol/ngobrolin/konsul … kapan/jadwal/janji/jam/slot/zoom/hari/senin/selasa/rabu/kamis/jumat/besok/lusa/ada !batal !ganti !pindah !geser !ubah !lain !bot
    konsul/konsultasi/meeting … besok/lusa/senin/selasa/rabu/kamis/jumat/sabtu/hari/jam/pukul/minggu/pagi/siang/sore/kapan … bisa/boleh/ada/dong/ya/gak/ga/kosong/tersedia/pukul/slot !batal !gajadi !ganti !pindah !geser !ubah !lain !tidak !jadi !tukar !dituker !mundur !invensi !karyawan !bawalah !penemu !bot
    janji temu/konsultasi … buat/mau/penasihat/bikin/hari/bisa/mohon/atur/minta !batal !batalkan !ubah !ganti !pindah !lain !kantor_ki !awal !pertanyaan !bot
    zoom/gmeet/video/vc/telekonsultasi … konsul/konsultasi/penasihat/ahli/konsultan/bisa/jadwal/meeting !jualan !toko !daftar !batal !bot
    = mau konsul
    = mau booking
    = konsul dong
    = jadwalin dong
    = bikin janji
    = buat jadwal
    = tolong jadwalin
    = ada slot
    = mau janjian
    = mau ketemu
    = konsul
    = reservasi
    mau/pengen/ingin/bisa/boleh/minta/kapan/pingin ketemu/bertemu/ketemuan … penasihat/konsultan/konsultannya/petugas/ahlinya/kalian/staf/admin/pakar/langsung/orangnya/muka !alat !mesin !paten !penemu !dijual !bos !batal !lain !ganti !bot
    ketemu/bertemu/ketemuan penasihat/penasehat/konsultan/konsultannya/petugas/ahlinya/kalian/staf/pakar/muka !alat !mesin !batal !lain !karyawan !pabrik !bot
    ketemu/bertemu/ketemuan … jam/senin/selasa/rabu/kamis/jumat/besok/lusa !alat !mesin !paten !batal !lain !ganti !geser !pindah !mundur !diundur !gajadi !jadi !bot
    = mau ketemuan
    = janji temu
    daftar/daftarin/ikut/ambil/ngambil/mau/pengen/bikinin/bikin/bukain/buka/minta/kasih/cariin/set konsultasi/konsul/konsulan/konseling/appointment/slot/jadwal/antrian/antrean/janjian dong/buat/hari/besok/ya/min/kak/tatap/jam/aja/min/lusa/pagi/siang/sore/minggu/online/langsung !haki !gratis !batal !ganti !ubah !krl !kereta !bot
    bikinin/buatin/bukain/set/atur/book/booking appointment/appoinment/apointment/slot/janji/janjian/jadwal !batal !cancel !ganti !ubah !lain !rahasia !bukti !tanda !bot
    konsultasi/konsul tatap/muka/offline/onsite/langsung/privat !bot
    tatap muka !belajar !kelas !bot
    jadwal/slot konsultasi/konsul/konsultan … tersedia/kosong/ada/mohon/informasi/kapan/buka/apa !bot
    mau/pengen/bisa/boleh tanya/nanya/tanya2/nanya2/konsul … langsung/kantor … kapan/buka/jam/dateng/datang/ke !merek !bot
    kapan/jam/hari buka/bukanya/operasional/layanan … kantor/konsultasi/konsul/kalian/langsung/tanya2/nanya/berapa !pendaftaran !permohonan !bot
    bisa/boleh/mau/pengen janjian/janji/ketemuan … hari/senin/selasa/rabu/kamis/jumat/besok/lusa/jam/minggu !lain !batal !bot
    = bikinin appointment
    = daftar konsultasi
    = daftar konsultasi dong
    = bisa janjian
    = booking slot

reschedule =
    ubah/ganti/pindah/pindahkan/geser/mundurkan/mundurin/majukan/majuin/tukar/undur/reschedule/menunda/tunda/menggeser/mengubah/mengganti … janji/jadwal/pertemuan/konsultasi/booking/appointment/meeting/sesi/slot !permohonan !prioritas !pengumuman !tenggat !merek !peluncuran
    jadwal/janji/konsultasi/pertemuan/booking … ubah/ganti/pindah/geser/mundur/maju/diundur/dimajukan/digeser/dipindah/diubah/lain/ulang !permohonan !merek !mendaftar !invensi !logo !pct !daftar
    jadwal ulang/lain
    reschedule/resejul/rescedule !peluncuran !pembayaran
    ganti/ubah/pindah/geser hari/jam/waktu/tanggal !permohonan !prioritas !pengajuan !paten !merek !penerimaan !sertifikat !tugas !sandi !pengganti !franc !edisi !akhiran
    hari/jam/waktu/tanggal lain … janji/ketemu/konsultasi/pertemuan/jadwal
    tidak/gak/ga/nggak/tdk bisa/jadi … datang/hadir/ketemu/besok/senin/selasa/rabu/kamis/jumat … lain/ganti/pindah/geser/undur/tunda/ubah
    pindah/geser/pindahkan/undur/mundur ke/jadi senin/selasa/rabu/kamis/jumat/sabtu/besok/lusa/depan/sore/pagi/siang
    ganti/ubah/pindah/pindahin/geser/geserin/mundur/mundurin/mundurkan/maju/majuin/majukan/dimajuin/dimajukan/dimundurin/dimundurkan/diundur/undur/undurin/tunda/ditunda/tukar/tuker/dituker/ditukar/diganti/diubah/dipindah/dipindahkan/digeser/jadwalkan ulang/atur ulang hari/jam/jamnya/harinya/waktu/waktunya/tanggal/tanggalnya/jadwal/jadwalnya/janji/konsul/konsultasi/pertemuan/ketemuan/ketemu/booking/meeting/slot/sesi/sehari/sejam/seminggu/besok/lusa/senin/selasa/rabu/kamis/jumat/sabtu/depan/pagi/siang/sore/malam/aja/bisa/bisa/dong !permohonan !prioritas !pengajuan !paten !merek !penerimaan !pengumuman !logo !nama !kemasan !desain !batal !alamat !pemilik !produk !bahasa !label
    mendadak/tiba-tiba/ternyata/kebetulan/anak/sakit/lembur/acara/bentrok/halangan/kendala/hujan/rapat/arisan/hajatan/kondangan/dinas/keluar/tabrakan … bisa/boleh/ganti/mundur/geser/pindah/dituker/tukar/undur/lusa/diundur/besok/dimundurin/digeser/tunda … ga/gak/nggak/hari/jam/aja/gimana/dong/ke/minggu/ya/senin/selasa/rabu/kamis/jumat/depan/pagi/sore/siang !paten !merek !permohonan !orang !negara !jual !harga !produk
    tidak/gak/ga/nggak/ngga/tdk/ndak bisa/jadi/sempat/sempet/keburu/nutut/cocok/pas … besok/lusa/senin/selasa/rabu/kamis/jumat/jam/hari/pagi/siang/sore/dateng/datang/ketemu/hadir … aja/ganti/lain/geser/pindah/undur/mundur/gimana/tunda/ubah/lusa/reschedule/tukar/diganti/ke !paten !merek !permohonan !bayar
    boleh/bisa/minta/mau/pengen/cari jam/hari/tanggal/jadwal/slot lain/lainnya/laen/pengganti !negara !kelas !merek !daftar !produk
    jadwal/janji/pertemuan/konsultasi/konsul/konsulnya/janjian/meeting/ketemuan/booking/sesi … diubah/dipindah/dipindahkan/digeser/diundur/dimundurkan/dimajukan/ditunda/diganti/dituker/ditukar/diatur/ulang/majuin/mundurin/geserin/pindahin/geser/pindah/tukar/mundur/lusa !permohonan !merek !paten !publikasi !pengumuman !batal !invensi !negara !mendaftar !karyawan !sertifikat
    reskedul/reschedule/reskejul/resched/reskedjul/rescedul/reskedulnya/penjadwalan ulang
    jadwalkan/atur/jadwal/janjian ulang/lagi !pabrik
    besok/lusa/senin/selasa/rabu/kamis/jumat/minggu depan/depan aja/saja/gimana/bisa/boleh … ga/gak/nggak/hari/konsul/ketemu/janji/ganti/ya/ini/pindah !batal !paten !merek
    ga/gak/nggak/tidak bisa … lusa/besok/senin/selasa/rabu/kamis/jumat/minggu aja/saja/gimana/boleh/ya !bayar !paten !merek
    kecepetan/kepagian/kesiangan/kesorean/kemaleman … jam/ganti/bisa/mundur/maju/geser/janji/konsul
    = ganti hari
    = ganti jam
    = jam lain
    = hari lain
    = boleh jam lain
    = ganti hari dong
    = ganti jam dong
    = ganti jadwal
    = ubah jadwal
    = pindah hari
    = reskedul
    = mundurin dong
    = bisa mundur
    = bisa diundur
    = ditunda dulu
    = lain kali aja
    dimajuin/majuin/dimajukan/dimundurin/mundurin/diundur/diundurin/ditunda/tunda … sehari/sejam/seminggu/bisa/dong/ya/gak/aja/lagi/jam/hari !pembayaran !pengumuman !bayar !dilindungi !duit
    bisa dimajuin/majuin/dimundurin/mundurin/diundur/digeser/dituker/ditukar !dilindungi !bayar
    reskedul/reskejul/reschedule/rescedul ya/kak/dong/min/aja/bisa/please/tolong
    = reskedul ya kak
    = reschedule dong
    = bisa dimajuin sehari
    ganti/ubah/pindah/geser/mundur/maju jadi/ke/jam/aja/lagi jam/pukul/pagi/siang/sore/malam/senin/selasa/rabu/kamis/jumat/sabtu/minggu/besok/lusa/tanggal/1/2/3/4/8/9/10 … ya/dong/aja/bisa/boleh/min/kak/gimana !merek !nama !logo !warna !alamat !paten !label
    hari/jam itu/segitu/tersebut/segini … gak/ga/nggak/tidak/ada … bisa/lain/cocok/hari/pas !paten !merek
    ada/boleh/minta hari/jam/tanggal/slot lain/lainnya/laen … gak/ga/dong/ya/ndak/kah !negara !kelas
    kepagian/kesiangan/kesorean/kemaleman/kecepetan/siangan/sorean/pagian/maleman/telatan/agak siang … dikit/boleh/bisa/aja/ganti/jam/mundur/sedikit/dong/ya
    tolong/mohon/bisa/minta/boleh undur/undurin/mundurin/mundurkan/geser/geserin/pindah/pindahin/pindahkan/dipindahkan/ubah/diubah/tunda/tundain/dimundurkan/diundur/majuin konsultasi/konsul/jadwal/janji/jadwalnya/janjinya/pertemuan/saya/jam/hari/dua/satu/seminggu/sehari !publikasi !permohonan !pengumuman !pembayaran !merek
    dimundurin/diundur/dimajuin/digeser/dipindah/ditunda dua/tiga/satu/sehari/hari/minggu/jam/seminggu … bisa/boleh/aja/dong/ya/gak/ga !pengumuman !bayar !publikasi
    minggu/bulan/senin/selasa/rabu/kamis/jumat/besok/lusa depan/aja/saja/deh … konsul/konsulnya/konsultasi/janjian/ketemu/ketemuan/janji/jadwalnya !batal !mau !gak
    skip/lewat hari ini … ganti/besok/lusa
    = ubah jadwal dong
    = ganti jadi besok
    = dimundurin bisa
    = minggu depan aja
    = besok aja
    = lusa aja
    besok/lusa/senin/selasa/rabu/kamis/jumat/sabtu/itu/nanti … gak/ga/nggak/tidak/gk bisa … ganti/rabu/senin/selasa/kamis/jumat/sabtu/lusa/pindah/geser/mundur/lain/minggu !paten !merek !bayar
    gak/ga/nggak/tidak bisa … ganti/pindah/geser/mundur/tunda/undur senin/selasa/rabu/kamis/jumat/sabtu/lusa/besok/jam/hari/minggu/aja/ke
    ganti/pindah/geser/mundur/undur ke/jadi/hari senin/selasa/rabu/kamis/jumat/sabtu/minggu/besok/lusa

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
    batal/batalin/batalkan/membatalkan/dibatalkan/dibatalin/batalnya/pembatalan/cancel/kensel/cancle/cencel/ngebatalin/mbatalin/gagalin/urungkan/drop aja/dong/deh/janji/jadwal/konsul/konsultasi/konsultasiku/pertemuan/ketemuan/meeting/booking/bookingan/saya/gue/gw/aku/min/kak/besok/sesi/slot/reservasi/kamis/senin/jumat/rabu/selasa/ketemu/kunjungan/tolong/mohon/please/nya !merek !paten !kontrak !hotel !lain !pendaftaran !orang !permohonan !sertifikat !perjanjian !pesaing !shopee !pesanan !order !tiket !desain !langganan !chat !data !akun !riwayat !pesan !lisensi !notif !platform !jualan !logo !upload !melanggar
    gak/ga/nggak/ngga/tidak/tdk/gk/g/kaga/ndak/urung jadi/jadinya/jd … dateng/datang/konsul/konsultasi/ketemu/bertemu/booking/pertemuan/hadir/batalin/batalkan/batal/deh/kesana/besok/janji/lusa/meeting !ganti !pindah !geser !lain !merek !daftar !lusa !pertemuannya !penemu !negara !contoh !luar
    gajadi/gakjadi/gajd/gakjd/nggajadi/urung/wurung deh/dateng/datang/konsul/ketemu/aja/ya/besok/kak/batal/min/booking
    gak/ga/nggak/ngga/tidak/tdk/udah/sudah/kayaknya/ternyata perlu/butuh/usah/prlu ketemu/konsul/konsultasi/janji/jadi/pertemuan/ketemuan/datang/dateng/dilanjut/meeting/beres/kelar !daftar !ganti !lain !merek !paten !notif !pesan !kirim !bayar !jual !bank !jaminan !menjual
    gausah/gakusah/gaperlu/gakperlu/gaktuh jadi/ketemu/konsul/dateng/deh/repot/booking/janji
    udah/sudah/udh beres/kelar/selesai/ketemu/terselesaikan/clear/ngerti … batal/batalin/batalkan/gak/ga/nggak/tidak/gausah/cancel/jadi/konsul/ketemu/janji/perlu !paten !merek !daftar !sertifikat !bersertifikat !pabrik
    tidak/gak/ga/nggak/tdk/berhalangan bisa/dapat/sempat/jadi/akan hadir/datang/dateng/ikut/kesana/ketemu/memenuhi/menghadiri … besok/janji/konsul/konsultasi/pertemuan/jadwal/lusa/maaf/batal/hari/mohon/senin/selasa/rabu/kamis/jumat/undangan !lain !ganti !pindah !geser !undur !ubah !mediasi !arbitrase !sidang !pameran !lusa_aja !mundur !tiruan !tunjuk !menjual
    maaf/mohon/sorry … batal/batalkan/membatalkan/dibatalkan/batalin/cancel/gajadi !merek !paten !kontrak !permohonan !pesanan
    = gajadi
    = gajadi deh
    = batalin
    = batalin aja
    = batal aja
    = batal dong
    = batal ya
    = ga jadi deh
    = gak jadi deh
    = ga jadi dateng
    = tidak jadi datang
    = gausah jadi
    = cancel aja
    = cancel dong
    = cancel janji
    = kensel
    = urung
    skip/cancel/batal/urung/urungin/urungkan/gagalin/tiadakan/ditiadakan/drop aja/dulu/janjinya/konsulnya/konsultasinya/jadwalnya/janji/konsul/bookingnya/deh/booking/bookingan/pertemuannya !merek !paten !kontrak !lain !order !pesanan !pendaftaran
    = urungin aja
    = skip aja
    = batal deh
    = cancel deh
    = skip
    besok/lusa/senin/selasa/rabu/kamis/jumat/aku/saya/gue … gak/ga/nggak/tidak/gk/batal dateng/datang/hadir/kesana/ikut !paten !merek !ganti !lain !pindah !geser !pabrik !barang !pesanan !arbitrase !mediasi !sidang !skripsi
    gak/ga/nggak/tidak/gk dateng/datang/hadir/kesana … besok/lusa/ya/deh/kak/senin/selasa/rabu/kamis/jumat/aku/saya !ganti !lain !barang !pesanan !paket !arbitrase !mediasi !sidang
    = cancel ya
    = cancel please
    = ga dateng
    = aku gak dateng
    = besok gak dateng
    = gak jadi dateng

language =
    bicara/ngomong/tulis/jawab/balas/lanjut/ganti/ubah/pakai/pake/pindah/bahasa/gunakan … inggris/prancis/arab/spanyol/mandarin/cina/china/rusia/portugis/hindi/swahili/indonesia/indo/jawa/sunda/melayu/english !permohonan !terjemah !terjemahkan !mengajukan !daftar !negara !paten !merek !membayar !template !patentscope !clause !nama !label !huruf !sambal !espacenet !nda !contoh !pr !soal !tugas
    bisa/boleh … bahasa inggris/prancis/arab/spanyol/mandarin/cina/china/rusia/portugis/hindi/swahili/indonesia/indo/jawa/sunda/melayu !permohonan !terjemah !mengajukan !daftar !paten !merek !dokumen !pr !soal !tugas
    ganti/ubah/pilih/tukar/pindah/setting/pengaturan/mengganti/mengubah bahasa/bhs/language !permohonan !terjemahan !pemrograman !dokumen !aturan !arbiter !pajak !lembaga !keamanan
    bahasa lain/salah/apa/aja/saja … pakai/pilih/bisa/ada/ganti !permohonan !dokumen !mengajukan !terjemahan !negara
    gak/ga/tidak/nggak/kurang bisa/ngerti/paham/mengerti … bahasa inggris/arab/prancis/spanyol/english !klaim !surat !paten
    pakai/pake/dalam bahasa indonesia/indo/inggris/arab/jawa/sunda/melayu/mandarin !permohonan !terjemahan !dokumen !mengajukan !membayar !tempat !pr !soal !tugas
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
    bisa/boleh/pake/pakai/ngomong/bicara/ada/mau/pengen/tolong/ganti/pindah/cuma/hanya/jawab/ngerti/paham/balas/bales/pilih/tau/lanjut/gunakan/pk bahasa/bhs/bhsa/boso/basa jawa/sunda/inggris/english/arab/mandarin/minang/bugis/batak/bali/madura/betawi/melayu/daerah/prancis/spanyol/rusia/jepang/korea/belanda/jerman/indo/indonesia/indonesian/cina/tionghoa/hokkien/aceh/banjar/tamil/hindi/thailand/tagalog/vietnam !permohonan !terjemah !terjemahkan !mengajukan !paten !dokumen !daftar !negara !merek !nama !klaim !surat !patentscope !membayar !kata !huruf !pr !soal !tugas
    ngomong/bicara/jawab/bales/balas/chat/pake/pakai/bisa jawa/sunda/inggris/english/arab/mandarin/melayu/betawi/indo/minang/batak … bisa/gak/ga/aja/dong/dong/kah/nggak !kata !huruf !nama
    ngomong/bicara/bisa/pake/pakai jawa/sunda/inggris/english/mandarin/melayu/betawi/minang/batak/bugis … bisa/gak/ga/aja/dong/nggak/kak/ya !nama !produk !merek !motif !huruf
    inggris/english/indo/indonesia/jawa/arab/mandarin/melayu aja/saja/pls/please/plis/dong/pliss/tolong !daftar !merek !paten !ekspor !negara
    gak/ga/nggak/kurang/tidak/ndak paham/ngerti/mengerti/bisa/lancar/fasih/pinter … bahasa/bhs/inggris/english/indonesia/arab/indo/mandarin/boso !klaim !surat !paten !dokumen !kontrak
    kok/kenapa/mengapa/lho/loh/knp … jadi/berubah/pake/pakai/balasnya/jawabnya/muncul/ganti/malah … bahasa/inggris/arab/english/mandarin/spanyol/rusia/prancis/hindi/asing/cina !label !kemasan
    istri/suami/ibu/bapak/saya/aku/nenek/orang/teman/temen … cuma/hanya/bisanya/taunya … ngerti/bisa/paham/mengerti/tahu/ngomong … mandarin/inggris/jawa/sunda/arab/english/melayu/bahasa/madura/bugis/batak !huruf
    balikin/balik/kembali/kembalikan/ubah/ganti/switch/set/setel/pindahin/pindahkan/tukar/ke bahasa/language/bhs … indonesia/inggris/arab/indo/english/awal/lain/mandarin/jawa/dong/nya !pemrograman !dokumen !permohonan !negara !aksara !periksa !membawa
    can/could/do/please we/you/i/speak/use/talk/write/reply/answer/switch english/french/arabic/spanish/chinese/russian/hindi
    speak/use/talk/write/reply/answer/switch/in english/french/arabic/spanish/chinese/russian/hindi
    = english pls
    = english please
    = ganti bahasa
    = ubah bahasa
    = bahasa jawa
    = bahasa sunda
    = bahasa melayu
    = bahasa lain
    = pilih bahasa
    = inggris aja
    = indo aja
    cuma/hanya ngerti/bisa/paham mandarin/inggris/jawa/sunda/arab/melayu/madura
    bahasa/bahasanya/language … diganti/dirubah/diubah/ganti/ubah/pilih/setting/bisa/tukar … gak/ga/dong/bisa/nggak/gimana/dimana/ya !pemrograman !dokumen !permohonan !merek
    gak/ga/nggak/tidak/kurang ngerti/paham/mudeng/bisa … bahasa ini/nya/kamu/kalian/itu/begini
    english/inggris/arab/mandarin/jawa/indonesia version/versi/mode/please/language
    versi/mode bahasa/inggris/english/arab/indonesia/mandarin/jawa !paten !aplikasi
    cuma/hanya/taunya bisa/ngerti/paham/bahasa jawa/sunda/inggris/arab/mandarin/melayu/madura/indonesia/batak/bugis/minang
    = english version
    = bahasa inggris dong
    = bahasa lain dong
    = bahasanya diganti

delete =
    hapus/hapuskan/hapusin/menghapus/apus/buang/bersihkan/musnahkan/lupakan/hilangkan/dihapus … data/akun/chat/percakapan/obrolan/riwayat/histori/history/pesan/info/informasi/profil/catatan saya/aku/pribadi/semua/kami/ini !merek !lapak !iklan !pesaing !website !toko !pelanggan !konten
    hapus/hapuskan/hapusin/apus/menghapus data/akun/riwayat/histori/history/percakapan/obrolan/profil !merek !pesaing !website !pelanggan
    hapus semua/semuanya … tentang/simpan/disimpan/tahu/tulis/bilang/saya/aku !panik !bukti
    penghapusan data/akun/pribadi
    hak untuk dilupakan !perpanjang !memperpanjang
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
    hapus/hapusin/hapuskan/apus/apusin/ngapus/menghapus/hps/buang/bersihin/bersihkan/musnahkan/musnahin/lenyapkan/ilangin/hilangin/lupain/lupakan/dihapus/dihilangkan/hapusnya/hancurkan/clear/delete/bersihin/cabut/tarik data/dataku/datanya/akun/akunku/chat/chatku/chatan/percakapan/obrolan/riwayat/riwayatku/histori/history/pesan/pesanku/info/informasi/profil/catatan/jejak/nomor/nomorku/identitas/semua/semuanya/segalanya saya/aku/gue/gw/gua/ku/pribadi/semua/kami/ini/dong/tolong/dari/sini/tadi/di/nya/kita/min/kak !merek !lapak !iklan !pesaing !website !toko !pelanggan !konten !produk !listing !janji !bookingan !konsultasi !watermark !tiktok !youtube !jadwal !notif !berkas !arbitrase !ghostwriter !minta !singkat !upload !stok !telanjur
    hapus/apus/hapusin/bersihin/bersihkan/musnahkan/delete/clear/dihapus chat/chatku/riwayat/riwayatku/akun/akunku/data/dataku/percakapan/obrolan/history/histori !pesaing !pelanggan !karyawan !merek !palsu !toko !website
    jangan/gak/ga/nggak/tidak/gausah/dilarang/stop/berhenti/tolak/keberatan usah/mau/boleh/perlu/jangan/sampai/ingin simpan/nyimpen/menyimpan/disimpan/simpen/disimpen/save/rekam/merekam/direkam/nyatat/catat/mencatat/dicatat/kumpulkan/sebarkan/bagikan … data/dataku/nomor/nomorku/pesan/informasi/chat/nama/obrolan/saya/aku/gue/pribadi/apapun !rahasia !pelanggan !karyawan !resep !petugas !pengadilan
    jangan/gausah/stop simpan/nyimpen/simpen/save/disimpan/rekam/catat/nyatat nomor/nomorku/data/dataku/chat/pesan/nama/info/informasi/obrolan/identitas !petugas !pengadilan
    cabut/mencabut/tarik/menarik/batalkan/ditarik persetujuan/izin/consent/ijin … data/pribadi/pemrosesan/pengolahan/informasi !merek !lisensi !paten
    kalian/anda/kamu/kmu/situ/layanan/bot … nyimpen/simpan/simpen/menyimpan/tau/tahu/punya/catat/nyatet/kumpulin/rekam … apa/data/soal/tentang/aja/saja … saya/aku/gue/gw/ku/soal/tentang/diri !pesaing
    data/dataku/informasi … apa/mana … disimpan/simpan/kalian/dipegang/tersimpan/dikumpulkan/nyimpen/dimiliki … saya/aku/gue/tentang/ku/kalian !pelanggan !pesaing
    lupain/lupakan/ngelupain/forget aku/gue/saya/gw/semua/semuanya/omongan/percakapan
    uu/undang/undang-undang/hak pdp/pelindungan/perlindungan/dihapus … hapus/dihapus/data/menghapus/musnahkan !merek !paten
    anggap/anggep … gak/nggak/tidak/ga/belum … pernah … chat/ngobrol/ada/datang/bicara
    tutup/nutup/nonaktifkan/deaktivasi/close akun/akunku/profil/akunnya !shopee !tokopedia !instagram !toko !palsu !akses
    = apus akunku
    = hapus akunku
    = hapus chat
    = hapus chatku
    = hapus riwayat
    = bersihin riwayat
    = lupain aku
    = lupakan aku
    = delete akun
    = hapus dataku
    = tutup akun
    buang/buangin/hapus/apus/hapusin/bersihin/ilangin/hilangin/musnahin/lenyapin riwayat/riwayatnya/chat/chatnya/chatku/history/historinya/data/datanya/percakapannya/obrolannya/nomor/nomorku/jejakku/jejak/pesannya !pesaing !pelanggan !merek
    lupain/lupakan/hapus semua/semuanya/apa … bilang/omongin/tulis/ketik/cerita/katakan/kasih/chat
    jangan/gausah/stop rekam/merekam/nyatat/mencatat/simpan/nyimpen/save/ngerekam obrolan/chat/percakapan/ini/data/nomor/omongan/apa
    = buang riwayatnya
    = hapus chatnya

restart =
    mulai/mulain/memulai/ulang/ulangi/balik/kembali … awal/nol/menu/ulang !usaha !jualan !bisnis !berjualan !dagang !hak !kode !pendaftaran !daftar !merek !paten
    dari awal/nol lagi/aja/saja/dong/ulang !usaha !bisnis
    kembali/balik ke/menu awal/menu/beranda/utama !merek !negara
    menu utama/awal
    reset/restart !hp !router !mesin !jangka !laptop !ponsel
    salah/keliru pencet/klik/tekan/pilih/tombol/isi !merek !permohonan !importir !akhiran
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
    ulang/ulangi/ulangin/ngulang/mengulang/diulang/mulai/mulain/memulai/balik/kembali/restart/reset/balikin/muter … awal/nol/menu/semula/beranda !usaha !jualan !bisnis !berjualan !dagang !daftar !permohonan !pemohon !paten !negara !merek !prioritas !tanggal !lisensi !copyleft !kode !layanan !gambar
    ulang/ulangi/ngulang/mengulang/balik/kembali dari/ke/lagi awal/nol/pertama/semula/depan/menu !usaha !bisnis !jualan !dagang !laporannya
    salah/keliru/kepencet/kesalahan/kliru/kepleset/typo/nyasar pencet/klik/tekan/pilih/jawab/jawaban/tombol/ketik/isi/milih/mencet/ngisi/input/opsi/tadi/jawabnya/pilihan … balik/ulang/mau/ganti/ngulang/kembali/gimana/tadi/maaf/awal/tombol/opsi/ubah !merek !permohonan !paten !kelas !nama !alasannya !berhenti !importir !akhiran
    salah/kepencet pencet/klik/tekan/tombol/milih/pilih/mencet !merek !permohonan !paten !kelas
    kepencet/kepencetan/salah pencet/salah klik
    jawaban/jawabanku/pilihan/pilihanku tadi/sebelumnya/barusan … salah/keliru/ganti/ubah/ulang/ngulang/batal
    balik/buka/lihat/tampilkan/mana/ke menu … depan/utama/awal/dong/lagi/kembali/pertama !makanan !restoran !resto !kafe
    menu utama/depan/awal/pertama/dong
    reset/restart/riset/muat/refresh aja/dong/ulang/chat/obrolan/bot/semuanya/percakapan/semua/lagi !hp !router !mesin !jangka !laptop !ponsel !wifi !password !market !pasar
    obrolan/percakapan/chat/sesi/topik baru/ulang !merek !paten !produk
    ganti/bahas topik/tema baru/lain/beda/dong !merek
    bingung/ngelantur/muter/pusing … ulang/awal/mulai/dari/balik … awal/lagi/nol/aja/ulang
    step/langkah/halaman/pertanyaan sebelumnya/sebelum/pertama/awal … kembali/balik/mau/ulang/ke !paten !pct
    = ulang dong
    = ulang aja
    = ulangi dong
    = dari awal aja
    = dari nol
    = mulai lagi dong
    = mulai lagi yuk
    = balik ke awal
    = kembali ke awal
    = ke awal
    = ke menu
    = menu depan
    = reset aja
    = reset dong
    = salah pencet
    = kepencet
    = obrolan baru
    = chat baru
    = topik baru
    = ganti topik
    mau/pengen/bisa/boleh ganti/ubah/ralat/benerin/koreksi/revisi jawaban/jawabanku/jawabannya/pilihan/pilihanku/pilihannya !merek !somasi !surat !oposisi
    halaman/layar/menu awal/utama/depan/pertama !website !merek
    mulai ulang/awal/lagi/fresh !usaha !bisnis !jualan
    balik/balikin/kembali/mundur/back … awal/pertanyaan/pertama/depan/sebelumnya/menu/tadi/step !negara !merek !pengumuman !disepakati
    = mulai baru
    = halaman awal
    = halaman utama
    = mau ganti jawaban
    = balikin
    = back
    = ulang lagi

opt-out =
    stop/berhenti/setop/hentikan/jangan/matikan/nonaktifkan/off kirim/mengirim/kirimi/kirimin/pesan/notif/notifikasi/pengingat/reminder/promosi/wa/chat/sms !pesaing !pelanggan !somasi !sampel !nda !tagihan !kantor !tanggal !contoh !mediasi !dokumen !kode !hakim !laporan
    jangan/berhenti/stop … hubungi/ganggu/kirim/chat/wa/sms/telepon/kirimi/ingatkan saya/aku/lagi/terus !pesaing
    tidak/gak/ga/nggak/tdk mau/ingin/perlu/butuh … pesan/notif/notifikasi/pengingat/reminder/dikirimi/dihubungi/diingatkan/spam !royalti !bank !lisensi
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
    stop/berhenti/setop/hentikan/jangan/jgn/matikan/matiin/matikanlah/nonaktifkan/off/offin/gausah/gakusah/jangan/mute/bisukan/senyapkan/blokir/tolak/turn kirim/kirim2/kirim-kirim/ngirim/ngirimin/mengirim/mengirimi/kirimi/kirimin/pesan/notif/notifnya/notifikasi/notifikasinya/pengingat/pengingatnya/reminder/promosi/wa/chat/sms/ngechat/chatting/spam/nyepam/spamming/broadcast/iklan/pemberitahuan/langganan/email/telpon/blast !pesaing !pelanggan !somasi !hapus !riwayat !konsultasi !barang !produk !sample !sampel !merek !sampel !nda !tagihan !kantor !tanggal !contoh !mediasi !dokumen !kode !hakim !laporan
    jangan/jgn/berhenti/stop/gausah/tolong/setop/udah hubungi/ganggu/gangguin/ngganggu/mengganggu/menghubungi/ingatkan/ingetin/ngingetin/mengingatkan/kontak/kontek/wa/chat/sms/telpon/telepon/nelpon/nelponin/neror/repotin/kirimi/kirimin/rese saya/aku/gue/gw/lagi/terus/melulu/mulu/kami/dong/nomor/pls/malem/tengah !pesaing !pengacara
    tidak/gak/ga/nggak/ngga/tdk/gk/males/malas/ogah/emoh mau/ingin/perlu/butuh/pengen/usah/minat/berkenan/bersedia dikirimi/dikirimin/dihubungi/diingatkan/diingetin/dispam/dichat/spam/pesan/pesannya/notif/notifikasi/pengingat/reminder/pemberitahuan/promosi/broadcast/sms/email !merek !pelanggan !somasi !royalti !lisensi !jaminan !bank
    notif/notifnya/notifikasi/notifikasinya/pengingat/reminder/pesan/pesannya/sms/broadcast/spam/chat/wa … ganggu/gangguin/mengganggu/matiin/matikan/stop/berhenti/bikin/off/capek/risih/hentikan/kebanyakan/banyak/terus/mulu/melulu/berisik/dimatiin/dimatikan/jangan/cukup/nyebelin/males/tolong/gausah/hapus !hapus !pesaing !merek !paten !palsu !penipuan !somasi !pelanggan !kantor !jawabnya !freelancer !logo
    spam/nyepam/spamming/ngespam … terus/capek/mulu/jangan/stop/melulu/ganggu/banget/kalian/kebanyakan !email_masuk !komentar
    berhenti/stop/batal/keluar/cabut/hentikan langganan/berlangganan/subscribe/broadcast
    keluarkan/hapus/coret/keluarin/cabut nomor/nomorku/saya/gue/aku dari/dr daftar/list/broadcast/grup/database/kontak
    unsub/unsubscribe/unreg/unfollow/optout/leave
    biarkan/biarin/tinggalkan/tinggalin/jauhi saya/aku/gue sendiri/sendirian/tenang
    blokir/blok/block/ngeblok/laporin/laporkan kalian/nomor/ini/bot … spam/terus/nih/ya/kalo/pesan
    = stop kirim
    = jangan wa
    = jangan chat
    = jangan chat lagi
    = matiin notif
    = stop notif
    = notif off
    = jangan kirim lagi
    = unsub
    = cukup
    = udah stop
    = stop dong
    = diam
    = berisik
    = off
    = gausah kirim
    berisik/ganggu/brisik/rese/bising/ribut stop/banget/udah/diem/jangan/bot/notif/pesan/kalian/nih !tetangga
    keluarin/keluarkan/coret/cabut/hapus … nomor/nomorku/gue/saya/aku … list/daftar/grup/broadcast/kontak/database
    udah/sudah/tolong/plis/please/mohon jangan/stop/berhenti/hentikan … kirim/ngirim/chat/wa/notif/notifikasi/pesan/hubungi/ganggu/ngechat/pengingat/spam/kirimin
    = berisik stop
    = stop ganggu
    = jangan hubungi saya
    = jangan ganggu saya

urgent =
    bunuh/membunuh/dibunuh/menyakiti/lukai/melukai diri/saya/aku/dia/istri/suami/anak/ibu/bapak/kami !pasar !usaha !harga !merek !sakit !novel !tokoh !tokohnya !dongeng !kemasan
    mau/ingin/pengen/pingin/lebih mati/meninggal !lampu !hak !paten !merek !pencipta !novel !tokoh !tokohnya !dongeng !harga !kemasan
    bundir/suicide !novel !tokoh !tokohnya !dongeng
    akhiri/mengakhiri hidup/hidupku/nyawa !novel !tokoh !tokohnya !dongeng
    tidak/gak/ga/nggak/tak mau/ingin/kuat/sanggup … hidup lagi/ini !usaha !novel !tokoh !tokohnya !dongeng
    capek/lelah hidup !novel !tokoh !tokohnya !dongeng
    senjata/pistol/pisau/golok/parang/celurit/bersenjata … pintu/depan/bunuh/ancam/mengancam/rumah/sini/sekarang/todong/menodong !paten !desain !invensi !jual !produksi !merek !mainan !game !novel !tokoh !tokohnya !dongeng !harga !kemasan
    rumah/pintu/toko … pistol/pisau/golok/parang/celurit !paten !desain !jual !produksi !merek !mainan !novel !tokoh !tokohnya !dongeng
    ancam/mengancam/diancam/ancaman … bunuh/nyawa/keluarga/pukul/bakar/tembak/mati/pisau !gugat !somasi !tuntut !novel !tokoh !tokohnya !dongeng !harga !kemasan
    pukul/memukul/dipukul/dipukuli/hajar/tembak/tusuk/perkosa/diperkosa/serang/aniaya saya/aku/istri/suami/anak/ibu/dia !merek !harga !paten !pesaing !perusahaan !novel !tokoh !tokohnya !dongeng
    serangan jantung !novel !tokoh !tokohnya !dongeng
    sakit/nyeri/sesak dada !novel !tokoh !tokohnya !dongeng
    kena/serangan/gejala stroke !novel !tokoh !tokohnya !dongeng
    sesak/susah/tidak/gak/ga/nggak napas/nafas/bernapas/bernafas !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    pingsan/sadarkan/kolaps … tolong/orang/ibu/bapak/istri/suami/karyawan/jatuh/tidak/bangun !novel !tokoh !tokohnya !dongeng
    tersedak … tolong/anak/bayi/makanan/tidak !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    minum/menelan/menenggak/telan racun/baygon/pembersih/obat/pil/pestisida/minyak … banyak/semua/nyamuk/tikus/anak/tanah !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    minum/menelan/menenggak/telan racun/baygon !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    overdosis/keracunan !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    kebakaran … rumah/bengkel/toko/gedung/tolong/sekarang/pasar/pabrik !alat !alarm !paten !invensi !novel !tokoh !tokohnya !dongeng !dipatenkan !temuan !deteksi
    rumah/bengkel/toko/gedung/pabrik terbakar/kebakaran !alat !alarm !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    terjebak … api/kebakaran/lift/reruntuhan/banjir/gedung !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    kesetrum/tersetrum/tenggelam !produk !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    perdarahan/pendarahan/berdarah … banyak/hebat/berhenti/tolong/parah !novel !tokoh !tokohnya !dongeng
    silet/sayat/menyayat/potong tangan/nadi/urat/pergelangan !novel !tokoh !tokohnya !dongeng
    lompat/loncat dari jembatan/gedung/atap/lantai !novel !tokoh !tokohnya !dongeng
    panggil/butuh/perlu/kirim/tolong ambulans/ambulan/ambulance !novel !tokoh !tokohnya !dongeng
    darurat … ambulans/polisi/medis/dokter/rumah !novel !tokoh !tokohnya !dongeng
    ledakan/meledak … tolong/gudang/rumah/sekarang !penjualan !viral !novel !tokoh !tokohnya !dongeng
    gak/ga/tidak/nggak ada/lagi gunanya/alasan hidup !novel !tokoh !tokohnya !dongeng
    kebakaran/api/asap/terbakar … terjebak/dalam/orang/tolong/bengkel/pabrik/rumah/toko/dapur/anak/karyawan !alarm !pemadam !asuransi !paten !novel !tokoh !tokohnya !dongeng !dipatenkan !temuan !deteksi
    menelan/minum/tertelan/menghirup/keminum … racun/pemutih/baygon/obat/pil/bensin/solar/baterai/pelarut/pestisida/deterjen !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    kesetrum/tersetrum/tersengat … listrik/pingsan/jatuh/tolong/teman !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    tidak/gak/ga/nggak/susah/sesak/berhenti napas/bernapas/nafas/bernafas !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    ingin/mau/pengen/kepengen/pingin mati/bunuh/mengakhiri/akhiri diri/hidup/aja/saja !novel !tokoh !tokohnya !dongeng !harga !kemasan
    bunuh/menyakiti diri !novel !tokoh !tokohnya !dongeng !harga !kemasan
    capek/lelah/tidak/gak/nggak sanggup/kuat/mau/ingin hidup !bisnis !produk !novel !tokoh !tokohnya !dongeng
    diancam/mengancam/ancam/ditodong … bunuh/pisau/golok/senjata/pistol/parang/celurit/nyawa !novel !tokoh !tokohnya !dongeng !harga !kemasan
    diculik/penculikan/menculik !novel !tokoh !tokohnya !dongeng
    sakit/nyeri dada !novel !tokoh !tokohnya !dongeng
    kebocoran/bocor/bau gas !detektor !sensor !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    kecelakaan … korban/darah/luka/parah/tolong/ambulans !asuransi !novel !tokoh !tokohnya !dongeng
    mau/akan/hendak/ingin bunuh/membunuh/habisi saya/aku/kami/dia !pasar !bisnis !merek !novel !tokoh !tokohnya !dongeng !harga !kemasan
    teriak/ngancam/mengancam/ancam … bunuh/membunuh/bacok !novel !tokoh !tokohnya !dongeng !harga !kemasan
    bawa/membawa/pegang/acungkan parang/golok/pisau/pistol/celurit/senjata … rumah/saya/toko/pintu/ancam !novel !tokoh !tokohnya !dongeng
    sembunyi … parang/golok/pisau/bunuh/takut !novel !tokoh !tokohnya !dongeng !harga !kemasan
    tidak/gak/ga/nggak/ngga/engga/kagak/tak/ndak/gk/g/udah/sudah kuat/sanggup/tahan/mau/ingin/pengen/pingin/kuasa/minat/niat hidup/ngejalanin/bertahan/bangun/menjalani !bisnis !usaha !produk !baterai !novel !tokoh !tokohnya !dongeng
    hidup/idup/hidupku/hidupnya … gak/ga/nggak/tidak/tak/udah/sudah/tanpa … berarti/arti/artinya/guna/gunanya/berguna/makna/tujuan/harapan/alasan/semangat/selesai/berakhir/hancur/hampa !bisnis !produk !merek !novel !tokoh !tokohnya !dongeng
    gak/ga/nggak/tidak/tak/ndak ada arti/artinya/guna/gunanya/alasan/harapan/tujuan … hidup/idup/lagi !novel !tokoh !tokohnya !dongeng
    mau/pengen/pingin/ingin/pgn/kepengen/kepingin/pen/lebih/mending/mendingan/pilih/siap mati/meninggal/modar/mampus/modyar/wafat/bundir/mengakhiri !lampu !hak !paten !merek !listrik !mesin !pencipta !kutu !gaya !masa !perpanjang !berakhir !novel !tokoh !tokohnya !dongeng !harga !kemasan
    nyusul/menyusul/susul ibu/bapak/mama/papa/almarhum/almarhumah/ayah/emak/anakku/suami/istri … aja/saja/mau/pengen !novel !tokoh !tokohnya !dongeng
    akhiri/mengakhiri/ngakhiri/ngakhirin/akhirin/sudahi/menyudahi/udahan/selesaikan/nyudahin/habisi hidup/idup/hidupku/idupku/nyawa/nyawaku/penderitaan !kontrak !sengketa !paten !merek !novel !tokoh !tokohnya !dongeng !harga !kemasan
    bunuh/bunoh/ngebunuh/bundir/nyakitin/menyakiti/melukai/nyilet/ngelukain/siksa/bakar diri/diriku/sendiri/dirinya !novel !tokoh !tokohnya !dongeng !harga !kemasan
    bundir/suicide/sucide/harakiri !novel !tokoh !tokohnya !dongeng
    dunia/keluarga/semua/kalian/mereka/orang … lebih baik/bahagia/enak/tenang … tanpa aku/gue/saya/gw/diriku !novel !tokoh !tokohnya !dongeng
    tanpa aku/gue/diriku … lebih/bahagia/baik/tenang/mending !novel !tokoh !tokohnya !dongeng
    surat/pesan/catatan perpisahan/terakhir/wasiat … tulis/nulis/udah/sudah/tinggalin/buat/keluarga/maaf !novel !tokoh !tokohnya !dongeng
    selamat tinggal/jalan … semua/semuanya/dunia/mama/keluarga/maaf/selamanya !merek !novel !tokoh !tokohnya !dongeng
    tidur/pergi/hilang/ilang/pulang selamanya/selama-lamanya/gak/nggak/ga/tidak … bangun/selamanya/lagi/balik/kembali/tuhan !merek !novel !tokoh !tokohnya !dongeng
    gak/ga/nggak/tidak usah/mau/pengen/ingin bangun lagi !novel !tokoh !tokohnya !dongeng
    capek/cape/lelah/muak/bosan/letih/putus hidup/idup/asa/ngejalanin !bisnis !usaha !novel !tokoh !tokohnya !dongeng
    putus asa !novel !tokoh !tokohnya !dongeng
    pinggir/tepi/ujung/atas/pinggiran/pagar/rel/jendela/balkon jembatan/gedung/rooftop/atap/rel/kereta/tebing/balkon/lantai/apartemen … loncat/lompat/tinggal/berdiri/terjun/jatuh/berdiri/duduk/lagi/nunggu/nungguin/mau !novel !tokoh !tokohnya !dongeng
    loncat/lompat/terjun/melompat/meloncat/nyebur/njegur/menabrakkan … dari/ke/di jembatan/gedung/atap/lantai/rooftop/jurang/rel/sungai/laut/tebing/balkon/jendela/apartemen/flyover/kereta !novel !tokoh !tokohnya !dongeng
    mau/tinggal/siap/pengen/ingin/bakal loncat/lompat/terjun/nyebur !novel !tokoh !tokohnya !dongeng
    sayat/nyayat/menyayat/silet/nyilet/iris/ngiris/mengiris/potong/motong/goreskan/gores/tusuk/nusuk/lukai tangan/tanganku/nadi/urat/pergelangan/lengan/lenganku/leher/paha/diri/nadiku !dapur !alat !mesin !klaim !tanda !novel !tokoh !tokohnya !dongeng
    gantung diri !paten !negara !hak !pasar !novel !tokoh !tokohnya !dongeng
    tangan/tanganku/nadi/nadiku/pergelangan/leher/urat … sayat/disayat/silet/disilet/iris/diiris/gores/robek/darah/sobek !tas !kain !tanah !sutra !tanda !pajak !novel !tokoh !tokohnya !dongeng
    abis/habis/udah/sudah/telah/barusan/baru/tadi/sengaja/mau/akan/pengen/gak sengaja/anak/anakku/dia/bayi/adik/istri/suami/ibu/bapak/temen/teman minum/nelen/nenggak/menenggak/telan/menelan/tenggak/makan/ketelen/ketelan/tertelan/keminum/terminum/neguk/ngemut/kemakan/minun racun/baygon/wipol/pembersih/obat/pil/pestisida/minyak/porselen/bayclin/pemutih/sabun/deterjen/detergen/sampo/thinner/tiner/bensin/solar/oli/spirtus/spiritus/metanol/oplosan/batre/baterai/batere/koin/magnet/paku/jarum/peniti/kancing/kelereng/kutek/aseton/rinso/molto/karbol/kapur/potas/potasium/tikus/insektisida/herbisida/roundup/hcl/soda/cuka/parfum/hand/hitt/vape/cairan/lem/silica/strip/setrip/butir/tablet/kapsul !jamu !merek !produk !resep !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    minum/nelen/nenggak/menenggak/telan/menelan/tenggak/ketelen/ketelan/tertelan/keminum/terminum/kemakan racun/baygon/wipol/pembersih/pestisida/porselen/bayclin/pemutih/deterjen/detergen/thinner/tiner/bensin/solar/oli/spirtus/spiritus/metanol/oplosan/batre/baterai/batere/koin/magnet/paku/jarum/peniti/kancing/kelereng/kutek/aseton/rinso/karbol/potas/insektisida/herbisida/aki/soda/cuka !cegah !anti !mencegah !inovasi !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    obat/pil/tablet/kapsul tidur/penenang/banyak/sebotol/strip/setrip/semua/overdosis/segenggam/sepuluh/puluhan … minum/nelen/telan/abis/habis/udah/makan/minumin/diminum/menelan !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    segenggam/sebotol/satu strip/setrip/banyak/berpuluh/puluhan/papan obat/pil/tablet/paracetamol/panadol/antimo/xanax !novel !tokoh !tokohnya !dongeng
    racun/baygon/potas/pestisida/wipol … minum/diminum/nelen/telan/beli/siap/siapin/udah/sudah/habis/keminum/dimakan !hama !produk !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    overdosis/overdose/overdosed/over dosis/od/odol/keracunan/teracuni/diracun/kecubung/tuak/oplosan … respon/gak/ga/nggak/pingsan/temen/teman/muntah/sadar/lemes/lemas/tolong/anak/gas/makanan/jamur/karbon/istri/suami/adik !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    overdosis/overdose/keracunan/teracuni/diracun !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    gak/ga/nggak/ngga/tidak/tak/gk/blm/belum/susah/sulit/berhenti/sesak/megap/tersengal/engap/kaga respon/nyaut/nyahut/sadar/sadarkan/gerak/bergerak/bangun/bangun-bangun/napas/nafas/bernapas/bernafas/nyawa/kebangun/siuman/berdetak/merespon !pengadilan !toko !djki !email !somasi !admin !marketplace !platform !penjual !kantor !merek !aset !pelanggan !alat !merek !usaha !penjiplak !bukti !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    jatuh/jatoh/pingsan/ambruk/roboh/kolaps/tergeletak/terkapar/rebah … gak/ga/nggak/tidak/belum/sadar/bangun/gerak/kepala/darah/napas/nafas/tolong/bapak/ibu/istri/suami/anak/kakek/nenek/temen/teman/karyawan/pucat/dada !harga !tempo !omzet !paten !merek !usaha !pengadilan !hak !novel !tokoh !tokohnya !dongeng !dipatenkan !temuan !deteksi
    pingsan/epilepsi !alat !tempo !novel !tokoh !tokohnya !dongeng
    demam/panas/step/busa/mendelik/kaku/ayan/stuip/mata … kejang !novel !tokoh !tokohnya !dongeng
    kejang/kejang-kejang … busa/demam/sadar/mendelik/biru/step/mulut/sawan !novel !tokoh !tokohnya !dongeng
    mulut/bibir/muka/wajah/ngomong/bicara/lidah mencong/miring/perot/pelo/cadel/lumpuh/mati rasa/kaku/mencang !novel !tokoh !tokohnya !dongeng !harga !kemasan
    tangan/kaki/badan/lengan/separuh/sebelah/setengah kiri/kanan/badan/tubuh … lemas/lemes/lumpuh/kebas/baal/mati/gerak/kesemutan/kaku/digerakin !desain !sarung !novel !tokoh !tokohnya !dongeng !harga !kemasan
    stroke/strok/setrok/jantungan/serangan jantung !detektor !paten !novel !tokoh !tokohnya !dongeng
    stroke/strok … kena/kayaknya/kakek/nenek/bapak/ibu/gejala/suami/istri/papa/mama/ayah/temen/serangan !novel !tokoh !tokohnya !dongeng
    dada/dadaku/dadanya/jantung/jantungku/ulu sakit/nyeri/sesak/ditindih/tertekan/ditusuk/nyesek/berat/berdebar/berhenti/panas/sesek/ngilu/kumat/ketindih/kayak/seperti/diremas/terbakar !ayam !desain !paten !novel !tokoh !tokohnya !dongeng
    sesak/sesek/engap/megap/susah/sulit/gak bisa/ga bisa/nggak bisa napas/nafas/bernapas/bernafas/nfas/npas !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    bibir/muka/wajah/tenggorokan/lidah/leher/mata bengkak/membengkak/bengkak-bengkak … abis/makan/napas/alergi/sesak/udang/kacang/disengat/obat/seafood/gatal !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    tersedak/keselek/kesedak/tersendak/keselak/kesedek/tercekik/kecekik/ketulangan … bayi/anak/muka/biru/napas/nafas/gak/ga/tolong/kakek/nenek/adik/makanan/bakso/biji/suami/istri/nggak/tulang !cegah !alat !permen !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    keselek/tersedak/kesedak/tercekik !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    muka/mukanya/wajah/bibir/bibirnya/badan/badannya/kuku biru/membiru/pucat/kebiruan/ungu/dingin/pasi … anak/bayi/gak/napas/suami/istri/dia/ibu/bapak/darah/nyaut/tolong/pingsan !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    anak/anakku/bayi/bayiku/balita/adik/keponakan/cucu/ponakan … keselek/tersedak/nelen/ketelen/tertelan/pingsan/biru/membiru/tenggelam/kelelep/hilang/ilang/diculik/kesetrum/kesiram/kebakar/keracunan/minum/jatuh/kecebur/digigit/terjepit/kejepit … batre/baterai/koin/magnet/napas/gak/ga/tolong/demam/biru/sumur/kolam/sungai/listrik/wipol/racun/penculik/tebusan/panas/lantai/air/ular/anjing/obat/bensin/pemutih/jam/mesin/lift/muka/darah/parah !mainan !produk !merek !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    anak/anakku/bayi/adik/cucu/keponakan/ponakan diculik/hilang/ilang/keselek/tersedak/kelelep/tenggelam/kesetrum/kecebur/dibawa !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    pukul/mukul/mukulin/memukul/memukuli/dipukul/dipukulin/dipukuli/hajar/ngehajar/menghajar/dihajar/gebuk/gebukin/digebuk/digebukin/tampar/ditampar/nampar/tendang/ditendang/nendang/nendangin/tonjok/ditonjok/tonjokin/injak/cekik/nyekik/dicekik/mencekik/tusuk/nusuk/ditusuk/bacok/dibacok/ngebacok/membacok/sabet/tembak/ditembak/nembak/perkosa/memperkosa/diperkosa/perkosaan/aniaya/dianiaya/menganiaya/siksa/disiksa/nyiksa/keroyok/dikeroyok/ngeroyok/pelecehan/dilecehkan/melecehkan/cabul/dicabuli/mencabuli/serang/diserang/rudapaksa/jambak/dijambak/dibanting/disundut/diseret saya/aku/gue/gw/gua/ku/kami/istri/suami/anak/ibu/bapak/dia/mama/adik/kakak/nenek/emak/ayah/tiri/pacar/mantan/bos/tetangga/majikan/preman/orang/tiap/terus/lagi/tolong !harga !paten !pesaing !pasar !rata !mundur !merek !target !hacker !ddos !domain !akun !website !pengadilan !belakangan !novel !tokoh !tokohnya !dongeng
    dihajar/digebukin/dicekik/nyekik/mencekik/ditusuk/dibacok/bacok/ngebacok/membacok/ditembak/diperkosa/memperkosa/perkosa/dianiaya/disiksa/dikeroyok/dilecehkan/pelecehan/dicabuli/kdrt/disekap/penyekapan/disandera/sandera/penyanderaan/diculik/penculik/penculikan/dirampok/perampokan/begal/dibegal/todong/ditodong/menodong !ide !desain !karya !data !domain !novel !tokoh !tokohnya !dongeng
    kekerasan rumah/seksual/dalam/fisik !novel !tokoh !tokohnya !dongeng
    suami/pacar/mantan/bapak/ayah/tiri/bos/majikan/tetangga … ngamuk/mabok/mabuk/kalap/marah … mukul/mukulin/pukul/parang/pisau/golok/ngumpet/sembunyi/takut/anak/bunuh/hajar/kamar/banting !novel !tokoh !tokohnya !dongeng !harga !kemasan
    ngumpet/sembunyi/bersembunyi/ngunci/mengunci/terkunci/dikunci/lari/kabur … kamar/lemari/toilet/wc/mukul/parang/golok/pisau/bunuh/takut/gedor/dobrak/suami/preman/tembakan/pukul !harga !rahasia !novel !tokoh !tokohnya !dongeng !kemasan
    gedor/gedor-gedor/ngegedor/dobrak/mendobrak/ngedobrak/dijebol/masuk/nyelonong … pintu/rumah/paksa/kamar/toko … pisau/golok/parang/takut/orang/bunuh/mabuk/rampok/maling/tolong/sembunyi !novel !tokoh !tokohnya !dongeng !harga !kemasan
    ancam/mengancam/ngancem/ngancam/diancam/diancem/ancaman/mengancamnya/teror/neror/diteror/meneror/bilang/katanya/janji/sumpah … bunuh/membunuh/dibunuh/bacok/habisin/habisi/abisin/ngabisin/matiin/nyawa/bakar/dibakar/membakar/tembak/culik/nyulik/pisau/golok/parang/pukul/hajar/gebukin/patahin/siram/cekik/perkosa/santet/mutilasi !gugat !somasi !tuntut !pinjol !novel !tokoh !tokohnya !dongeng !harga !kemasan
    habisin/habisi/abisin/ngabisin/menghabisi/matiin/dimatiin/bantai/membantai/dibantai/tumbangin keluarga/saya/aku/gue/gw/kami/anak/istri/dia/nyawa/nyawaku/lo/lu/orang !stok !modal !pasar !uang !masa !berlaku !novel !tokoh !tokohnya !dongeng !harga !kemasan
    bunuh/membunuh/ngebunuh/dibunuh/mbunuh/bacok/ngebacok/membacok/dibacok/tusuk/nusuk/tebas/penggal/cekik/racun/racunin/racuni/gorok/tembak/bakar/mutilasi/pateni/mateni orang/dia/gue/gw/aku/saya/kami/keluarga/anak/istri/suami/bos/dirinya/bapak/ibu/mantan/pacar/tetangga/temen/kamu/lu/lo/pesaing/maling/pencuri/si/itu/yang !pasar !harga !bisnis !kompor !pembakar !contoh !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi !kemasan
    bakar/dibakar/membakar/ngebakar/disiram/nyiram/siram/bensin toko/rumah/warung/gudang/ruko/kami/hidup/istri/keras/motor/mobil/orang … ancam/diancam/mau/bayar/kalau/kalo/preman/orang/dia/bensin/bakal !sate !ikan !resep !ayam !novel !tokoh !tokohnya !dongeng
    disekap/nyekap/menyekap/dikurung/ngurung/mengurung/terkurung/dikunciin/dipasung/diborgol/disandera … ruko/rumah/kamar/gudang/tolong/suami/kamboja/myanmar/kabur/keluar/bisa/paspor/majikan/tiga/hari/gak/makan !bea !cukai !barang !novel !tokoh !tokohnya !dongeng
    gak/ga/nggak/tidak boleh/bisa keluar/kabur/pulang … disekap/dikunci/paspor/majikan/kamboja/myanmar/scam/judi/kerja/disandera/disita/dikurung !novel !tokoh !tokohnya !dongeng
    minta/nuntut/menuntut/bayar/kirim/transfer tebusan/penculik !novel !tokoh !tokohnya !dongeng
    kesetrum/kesetrom/tersetrum/kestrum/tersengat/kesengat/nyetrum/ketrum/keseterum/kena setrum … listrik/gak/ga/pabrik/tolong/gerak/karyawan/pingsan/jatuh/temen/teman/anak/kabel/adik/tiang/banjir/nempel/gosong/bapak !alat !paten !produk !invensi !merek !pagar !novel !tokoh !tokohnya !dongeng !dipatenkan !temuan !deteksi
    kesetrum/tersetrum/kestrum/kesetrom !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    bau/kebocoran/bocor/cium/nyium/keracunan/hirup/menghirup/kehirup gas/lpg/elpiji/amonia/karbon/klorin/kimia/solvent/asap … pusing/kepala/mual/rumah/dapur/menyengat/keras/pingsan/muntah/tolong/lemes/sesak/kuat/pabrik/tabung/mobil/kamar/kosan/sekeluarga !detektor !sensor !alarm !invensi !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    kebakar/kebakaran/terbakar/kobong/kobongan/kebakarannya/kepanggang/api/asap … gudang/rumah/toko/orang/dalem/dalam/tolong/sekarang/anak/terjebak/kompor/dapur/pabrik/ruko/pasar/kos/kosan/gedung/lantai/motor/mobil/pemadam/damkar/kejebak/besar/gede/ngepul/hitam/meledak/karyawan/warung/workshop/bengkel/badan/baju/muka !alat !alarm !paten !invensi !asuransi !dulu !tahun !sertifikat !detektor !pemadam_otomatis !novel !tokoh !tokohnya !dongeng !dipatenkan !temuan !deteksi !harga !kemasan
    gudang/rumah/toko/dapur/pabrik/ruko/pasar/kos/kosan/gedung/bengkel/warung/workshop kebakar/kebakaran/terbakar/kobong !alat !alarm !paten !invensi !asuransi !dulu !novel !tokoh !tokohnya !dongeng !dipatenkan !temuan !deteksi
    kejebak/terjebak/kejepit/terjepit/ketimbun/tertimbun/ketiban/tertimpa/ketimpa/terperangkap/terhimpit … api/asap/kebakaran/lift/reruntuhan/banjir/gedung/longsor/mobil/mesin/tanah/gempa/bangunan/dalem/dalam/orang/tembok/crane/pohon/rumah/truk/kaki/lumpur !kontrak !utang !alat !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    meledak/meleduk/mbledos/ledakan/meledug … kompor/tabung/gas/muka/istri/gudang/rumah/tolong/sekarang/korban/pabrik/luka/baterai/hp/aki/boiler/bom/motor/petasan/anak/tangan/orang !penjualan !viral !omzet !laku !pasar !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    melepuh/kesiram/ketumpahan/kesirem/kecipratan/kena/tersiram/kepercik/siram/luka air/minyak/bakar/kuah/keras/kimia/soda/cairan … panas/mendidih/anak/muka/mata/kulit/melepuh/kulitnya/bayi/tangan/keras/badan/istri/wajah/parah/api/mulut/asam !krim !salep !desain !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    air/minyak/kuah/cairan panas/mendidih/keras/kimia … anak/kesiram/melepuh/muka/mata/kulit/ketumpahan/tumpah/kecipratan/disiram/kena/istri/wajah !novel !tokoh !tokohnya !dongeng
    air keras !novel !tokoh !tokohnya !dongeng
    melepuh !novel !tokoh !tokohnya !dongeng
    mata/mataku/matanya kena/kecipratan/perih/kemasukan/buta/kepercik/tiba-tiba/mendadak … air/keras/kimia/soda/gelap/cairan/lem/lihat/liat/kaca/besi/gram/semen/aki/cabe/gak/buta !novel !tokoh !tokohnya !dongeng
    jari/tangan/kaki/lengan/jempol/telapak/telunjuk/rambut/kepala/leher/tangannya/jarinya putus/kepotong/terpotong/kejepit/terjepit/kegiling/tergiling/kegilas/remuk/hancur/kelindes/kesobek/keiris/kebacok/kegergaji/terputus/ketarik/kegulung/bolong … mesin/darah/darahnya/tolong/pabrik/gergaji/gak/banyak/karyawan/ngucur/gerinda/press/anak/pisau/kaca/bor/penggiling/conveyor !desain !alat !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    mesin … kejepit/kegiling/ketarik/kegulung/kelindes/putus/kepotong/tergilas/terjepit … tangan/jari/kaki/rambut/karyawan/orang/darah/lengan !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    darah/darahnya/perdarahan/pendarahan/berdarah/bleeding/luka … gak/ga/nggak/tidak/banyak/hebat/berhenti/tolong/parah/ngucur/muncrat/deras/ngalir/mengalir/kepala/hidung/muntah/batuk/hamil/lahiran/melahirkan/istri/ibu/pucat/terus/bekas/tusuk/tembak/leher/perut/bidan/mampet/stop/netes/bersimbah/bersimbah/segar !tensi !tes !alat !rendah !tinggi !donor !manis !novel !tokoh !tokohnya !dongeng
    pendarahan/perdarahan/pendarahannya !novel !tokoh !tokohnya !dongeng
    muntah/batuk/berak/kencing darah !novel !tokoh !tokohnya !dongeng
    hamil/bumil/ketuban/kontraksi/melahirkan/lahiran/bersalin/brojol/mules … pecah/darah/pendarahan/pingsan/jalan/bidan/tolong/belum/dateng/datang/gak/sungsang/mobil/sekarang/pucat/lemes/gerak !baju !kursus !novel !tokoh !tokohnya !dongeng
    digigit/kegigit/dipatok/kepatok/dipatuk/digigitin/disengat/kesengat/diterkam/dicakar/diserang ular/anjing/kobra/tawon/lebah/kalajengking/buaya/monyet/lipan/kelabang/ubur/macan/babi … bengkak/kaki/tangan/pusing/gila/muka/darah/sesak/tolong/parah/anak/demam !novel !tokoh !tokohnya !dongeng
    ular/kobra/anjing/tawon/lebah/buaya … gigit/digigit/patok/dipatok/nyengat/disengat/gigitan/sengat/gila/nerkam !novel !tokoh !tokohnya !dongeng
    kelelep/tenggelam/kecebur/hanyut/keseret/terseret/kelep/klelep/kalelep/kehanyut/karam … sungai/laut/kolam/sumur/arus/banjir/temen/teman/anak/orang/tolong/kali/danau/pantai/waduk/kapal/perahu/ombak/gak/adik/got !usaha !bisnis !merek !produk !ide !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    kelelep/tenggelam/hanyut/kecebur !usaha !bisnis !merek !modal !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    tembakan/tembak-tembakan/penembakan/penembak/bom/dibom/teroris/granat/baku tembak/senapan/penyerangan … luar/orang/tolong/mall/ada/pasar/rumah/sekolah/kantor/terdengar/sekarang/gereja/masjid !game !film !mainan !novel !tokoh !tokohnya !dongeng
    ada suara/orang/bunyi tembakan/penembakan/bom/menembak/nembak !novel !tokoh !tokohnya !dongeng
    tabrakan/ketabrak/tertabrak/ditabrak/kecelakaan/laka/nabrak/terlindas/kelindes/terguling … darah/korban/luka/parah/tolong/ambulans/sadar/pingsan/gerak/kepala/meninggal/kejepit/mati/truk/motor/kaki/jalan/tol/orang/anak !asuransi !paten !helm !novel !tokoh !tokohnya !dongeng !dipatenkan !temuan !deteksi !harga !kemasan
    gempa/tsunami/longsor/banjir/bandang/erupsi … terjebak/kejebak/ketimbun/tertimbun/atap/tolong/anak/orang/runtuh/roboh/ambruk/hanyut/sekarang/rumah/nangis/evakuasi !novel !tokoh !tokohnya !dongeng
    rumah/tembok/bangunan/gedung/plafon/crane/atap/scaffolding runtuh/roboh/ambruk/rubuh/ambrol … orang/tolong/ketimbun/ketiban/ketimpa/anak/karyawan/dalam/dalem/pekerja/bawah !novel !tokoh !tokohnya !dongeng
    megang/bawa/pegang/nenteng/acungin/acungkan/ngacungin/todongin/nodong/membawa/mengacungkan/ngibasin/pakai/pake golok/pisau/parang/clurit/celurit/pistol/senjata/linggis/samurai/kapak/palu/balok/airsoft/senpi/sajam/arit … depan/pintu/rumah/toko/orang/ngamuk/ancam/ngancem/dia/kejar/ngejar/takut/saya/aku/suami/bapak/mau/tolong/preman/bacok/tetangga !paten !desain !jual !produksi !merek !bikin !novel !tokoh !tokohnya !dongeng
    ngejar/dikejar/mengejar/kejar/diuber/nguber/dikepung/ngepung/mengepung … golok/pisau/parang/celurit/preman/bacok/massa/orang/bawa/takut/pistol/senjata/rumah/pabrik !target !deadline !omzet !novel !tokoh !tokohnya !dongeng
    panggil/butuh/perlu/kirim/tolong/telpon/telepon/cepat/mana/minta/hubungi/panggilin/panggilkan ambulans/ambulan/ambulance/ambulannya/damkar/pemadam/igd/ugd/118/119/112/paramedis/sar/basarnas !desain !mainan !novel !tokoh !tokohnya !dongeng
    tolong/help/tolongin/cepat/cepet/buruan/sos … sekarat/sekaratnya/darah/napas/nafas/pingsan/kebakaran/kritis/gawat/darurat/nyawa/keracunan/kesetrum/tenggelam/diculik/disekap/dipukul/bunuh/kejebak/keselek !merek !paten !akun !toko !novel !tokoh !tokohnya !dongeng !dipatenkan !temuan !deteksi !harga !kemasan
    sekarat/kritis/gawat/darurat/sakaratul … ibu/bapak/istri/suami/anak/orang/temen/dia/tolong/napas/medis/igd/nyawa/saya/aku/kakek/nenek/kondisi/karyawan !usaha !bisnis !keuangan !perusahaan !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    demam/panas tinggi/41/40/42 … kejang/anak/bayi/step/gak/mengigau/nggak/sadar !novel !tokoh !tokohnya !dongeng
    kill/suicide/die myself/want/wanna/me/diri/gue/aku/mau !novel !tokoh !tokohnya !dongeng
    wanna/want die/kill !novel !tokoh !tokohnya !dongeng
    mati/modar aja/wae/ae/saja/ajalah/wis … pengen/mau/malem/malam/sekarang/aku/gue/mending/kepengen/urip/hari/ini/aku !novel !tokoh !tokohnya !dongeng !harga !kemasan
    pengen/pingin/kepingin/kepengin/arep/pen mati/modar/matek !novel !tokoh !tokohnya !dongeng !harga !kemasan
    aku/kulo pengen/arep/kepengin mati !novel !tokoh !tokohnya !dongeng !harga !kemasan
    ora/gak/wis kuat/sanggup urip/hidup !novel !tokoh !tokohnya !dongeng
    dipukul/dipukulin/dipukuli … suami/bapak/preman/orang/tiap/luka/darah/terus/bos/majikan/pacar/takut/tolong/malam !jam !novel !tokoh !tokohnya !dongeng
    nyusul/menyusul/susul ibu/ibuku/bapak/bapakku/mama/papa/almarhum/almarhumah/ayah/emak !novel !tokoh !tokohnya !dongeng
    tembakan/penembakan/tembak-tembakan … luar/ada/suara/tolong/dekat !novel !tokoh !tokohnya !dongeng
    ada tembakan/penembakan/penembak !novel !tokoh !tokohnya !dongeng
    nyerah/menyerah/pasrah/lelah/muak/jenuh … hidup/idup/hidupku/dunia !bisnis !usaha !merek !novel !tokoh !tokohnya !dongeng
    surat/pesan/catatan … keluarga/mama/ibu/istri/anak … malam/selesai/pergi/terakhir/perpisahan/maaf/selamanya !pengacara !merek !djki !warisan !novel !tokoh !tokohnya !dongeng
    malam/hari/besok/semua ini/ini/bakal … selesai/berakhir/usai/tamat … hidup/hidupku/aku/surat/keluarga/selamanya !daftar !permohonan !merek !novel !tokoh !tokohnya !dongeng
    lenyap/musnah/menghilang/ilang/hilang/mati/mampus … mending/mendingan/lebih/pengen/pingin/mau/gak/aja … gue/aku/gw/saya/sayang/peduli/diri !merek !hak !domain !data !akun !chat !dompet !sertifikat !file !novel !tokoh !tokohnya !dongeng !harga !kemasan
    mending/mendingan/lebih/pengen gue/aku/gw/saya/baik lenyap/mati/musnah/tiada/menghilang/modar/hilang !novel !tokoh !tokohnya !dongeng !harga !kemasan
    gak/ga/nggak/tidak/tak ada … sayang/peduli/peduliin/nganggep/butuh … aku/gue/saya/gw … mati/lenyap/hilang/mending/hidup/pergi !novel !tokoh !tokohnya !dongeng !harga !kemasan
    ngelukai/ngelukain/nyakitin/nyayat/nyilet/ngiris/ngegores/menggores/nusuk/mukulin/nyubit/motong/ngebakar/menyayat … lengan/lengannya/tangan/tangannya/diri/dirinya/badan/nadi/paha/lehernya/leher/cutter/silet/pisau !kain !desain !novel !tokoh !tokohnya !dongeng
    cutter/silet/pisau/beling/gunting … lengan/lengannya/tangan/nadi/diri/leher/darah/nyayat/ngelukai !desain !jual !novel !tokoh !tokohnya !dongeng
    atap/rooftop/balkon/jembatan/tebing/rel/jendela/lantai … gak/ga/nggak/udah/mau/lagi/berdiri/duduk/aku … kuat/loncat/lompat/terjun/capek/akhiri/sanggup/selesai/jatuh/nangis !panel !desain !genteng !novel !tokoh !tokohnya !dongeng
    di atas/pinggir/tepi/ujung atap/gedung/jembatan/tebing/rel/balkon/rooftop/jurang !logo !desain !iklan !panel !novel !tokoh !tokohnya !dongeng
    ngebakar/mbakar/membakar/dibakar/bakar/ngobong/diobong/disulut/nyulut … rumah/toko/warung/kios/gudang/kami/gue/saya/motor/hidup-hidup … malam/bakal/mau/ancam/bilang/tetangga/kalau/kalo/bensin/orang !sate !ikan !resep !ayam !roti !novel !tokoh !tokohnya !dongeng
    bilang/ngancem/teriak/janji/katanya … bakal/mau/akan … ngebakar/membakar/bunuh/bacok/habisin/nembak/nusuk/mukulin/hajar/culik/racun/perkosa/bom !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi !harga !kemasan
    nodong/nodongin/menodong/todong/ngacungin/mengacungkan/acungkan/megang/bawa/nyabet … pistol/senjata/pisau/golok/parang/celurit/clurit/senpi/bom/granat/kapak/linggis !desain !jual !mainan !produksi !novel !tokoh !tokohnya !dongeng
    ngunci/mengunci/nyekap/dikunci/dikunciin/ngurung/mengurung/kejebak/disekap … gudang/kamar/kantor/toilet/mobil/ruko/rumah … aku/gue/saya/megang/takut/tolong/anak/bos/suami/paksa/gak/keluar !rahasia !resep !data !novel !tokoh !tokohnya !dongeng
    megang-megang/grepe/grepein/meraba/raba/ngeraba/nyabul/nyabulin/mencabuli/cabuli/dicabuli/memperkosa/merkosa/perkosa/diperkosa/lecehin/dilecehin/ngelecehin/dilecehkan/pelecehan/pencabulan/sodomi/disodomi/rudapaksa !merek !hak !novel !tokoh !tokohnya !dongeng
    megang megang !novel !tokoh !tokohnya !dongeng
    nendang/nendangin/nonjok/nonjokin/nampar/namparin/nabok/nabokin/mukul/mukulin/ngegebuk/gebukin/nginjek/njambak/ngejambak/nyekik/nyiksa/ngehajar/ngeroyok/mbacok/ngebacok/nyabet/nusuk/nembak/nyeret/ngebanting … aku/gue/gw/saya/istri/anak/ibu/bapak/adik/perut/kepala/muka/suami/pacar/ayah/kami/dia/mama/orang !harga !pasar !invensi !novel !tokoh !tokohnya !dongeng
    setrum/kena setrum/strum/nyetrum/kesetrum … kabel/nempel/gak/listrik/tolong/teknisi/orang/jatuh/pingsan/tangan !alat !paten !pagar !produk !novel !tokoh !tokohnya !dongeng !dipatenkan !temuan !deteksi
    nempel/lengket/kecantol … kabel/listrik/setrum/tiang !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    kena setrum/strum/listrik/petir !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    perih/pedih/panas/buta/melepuh … muka/mata/kulit/wajah/tangan … cairan/kimia/asam/keras/soda/aki/aseton/pemutih !krim !sabun !skincare !novel !tokoh !tokohnya !dongeng
    cairan/bahan/air kimia/keras/aki/soda/asam … muka/mata/kulit/perih/kena/kecipratan/tangan/wajah/melepuh !produk !merek !paten !novel !tokoh !tokohnya !dongeng
    gergaji/mesin/pisau/gerinda/golok/kapak/cutter/bor … motong/kepotong/putus/nyabet/kena/ngiris/nembus … jari/jempol/jempolnya/tangan/kaki/lengan/telunjuk/kepala/leher !desain !paten !alat_potong !novel !tokoh !tokohnya !dongeng
    perahu/kapal/sampan/boat/feri/speedboat … kebalik/terbalik/tenggelam/karam/bocor/hilang/hanyut/kelelep !desain !merek !mainan !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    hilang/hanyut/keseret … laut/sungai/arus/ombak/banjir/gunung/hutan … orang/anak/nelayan/dua/pendaki/suami !novel !tokoh !tokohnya !dongeng
    kaku/kejang/menggigil/mendelik/lemes/lemas … badannya/badan/matanya/mata/tubuh … demam/panas/anak/bayi/tinggi/tolong/gak/dingin/atas/putih !desain !novel !tokoh !tokohnya !dongeng
    demam/panas tinggi … kaku/matanya/mata/badannya/ngigau/lemes/bayi/anak/darah/mimisan !novel !tokoh !tokohnya !dongeng
    makan/minum … jamur/kecubung/buntal/kepiting/oplosan/tutut/singkong/basi … muntah/muntah2/keracunan/pusing/lemes/sekeluarga/kejang/mati/pingsan !usaha !resep !produk !jual !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi !harga !kemasan
    muntah/muntah2/muntah-muntah/muntaber … terus/sekeluarga/darah/lemes/lemas/jamur/keracunan/racun/parah/pingsan/busa !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    semaput/klenger/ambruk/nggeblak/geblak/kelenger/nggletak/pingsan !novel !tokoh !tokohnya !dongeng
    tulung/tolong/tulungi/toloong/tlg … semaput/bapakku/ibukku/anakku/mati/kobong/kecelakaan/tibo/geteh/getih/rak/ora/napas/sesek/pingsan/kejebak/darah/kelelep !merek !akun !toko !daftar !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi !harga !kemasan
    getih/geteh/dugeh … akeh/metu/mili/terus/ora !novel !tokoh !tokohnya !dongeng
    ora/rak iso/isa napas/ambekan/tangi/obah !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    nelan/nelen/ketelen/ketelan/telan/kemakan/keminum/ngemut/minum/makan/ngunyah … kancing/koin/batre/baterai/magnet/paku/jarum/racun/tikus/minyak/tanah/bensin/sabun/obat/kapur/barus/silika/kelereng/gotri/manik/lem/cat/tiner/peniti/biji/duri/tulang … balita/anak/bayi/kecil/kakek/nenek/adik/napas/susah/si/cucu/ponakan/dia/suami/kucing !mainan !produk !desain !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    balita/anak/bayi/si kecil/cucu/adik/ponakan … nelan/nelen/ketelen/minum/kemakan/keminum/ngemut/makan … kancing/koin/batre/baterai/magnet/paku/jarum/racun/tikus/minyak/bensin/sabun/obat/kapur/kelereng/lem/cat/tiner/peniti !mainan !produk !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    ketulangan/keduren/kesedak/keselek/keslek/tercekat/kecekik !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    pelo/mencong/perot/mati rasa/lumpuh/kesemutan … bapak/ibu/tiba/mendadak/badannya/sebelah/mulut/tangan/suami/kakek/nenek/ngomong/separuh !novel !tokoh !tokohnya !dongeng !harga !kemasan
    kumat/kambuh … jantung/jantungnya/asma/asmanya/sesak/ayan/epilepsi/stroke/ibu/bapak !novel !tokoh !tokohnya !dongeng
    jantung/jantungnya/asma/asmanya/ayannya … kumat/kambuh/berhenti/pingsan/sesak/sakit/nyeri !novel !tokoh !tokohnya !dongeng
    sakau/nyabu/sabu/putaw/heroin/ekstasi/ineks/tramadol/gorilla/narkoba … gak/ga/napas/pingsan/od/overdosis/kejang/sadar/busa/respon/tolong/lemes !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    bom/granat/teroris/penembak/penyandera/bersenjata … pasar/mall/sekolah/gereja/masjid/ada/orang/bawa/stasiun/kantor !parfum !mandi !iklan !novel !tokoh !tokohnya !dongeng
    ketimbun/tertimbun/kejebak/terkubur/kependem/ketiban/longsor/ambrol … rumah/orang/hidup/masih/anak/tolong/tanah/tembok/korban/tambang/sumur !novel !tokoh !tokohnya !dongeng
    korban/tabrakan/kecelakaan/ditabrak/ketabrak … gak/ga/tidak/belum … sadar/gerak/napas/bangun !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    dibawa/diseret/ditarik/dimasukin/diambil … kabur/paksa/mobil/orang … keponakan/ponakan/anak/anakku/adik/cucu/istri/kenal/gak !kontak !resep !data !pelanggan !novel !tokoh !tokohnya !dongeng
    keponakan/ponakan/anak/anakku/adik/cucu … dibawa/diseret/ditarik/diambil … kabur/paksa/mobil/orang/kenal !sekolah !novel !tokoh !tokohnya !dongeng
    racunin/ngeracunin/meracuni/racuni/ngeracun … partner/bos/dia/suami/istri/orang/mertua/tetangga/gue/mau/makanan/minuman !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    mau/pengen/bakal/akan … racunin/ngeracunin/ngebunuh/bunuh/nusuk/ngabisin/habisin/gorok/tembak/bacok … dia/orang/partner/bos/pencuri/yg/yang/mantan/suami/istri/si !pasar !modal !stok !merek !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi !harga !kemasan
    suntik/disuntik/obat/udang/kacang/seafood/kepiting/lebah … bengkak/sesak/bibirnya/bibir/gatal/napas/muka !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    nelen/nelan/minum/telan/menelan/menenggak/nenggak/habisin/ngabisin/makan obat/pil/obat-obatan/tablet/paracetamol/panadol/antidepresan/penenang … segenggam/banyak/semua/sebotol/strip/sekaligus/sepuluh/puluhan/20/30/10/satu/overdosis/penenang/tidur/papan/abis !jamu !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi !harga !kemasan
    nelen/nelan/menenggak/nenggak/habisin/ngabisin obat/pil/penenang !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi !harga !kemasan
    surat/pesan … wasiat/perpisahan/terakhir … ngilang/hilang/pergi/jembatan/ninggalin/ditinggal/kamar !novel !tokoh !tokohnya !dongeng
    lebih baik/baiknya aku/gue/saya/gw … gak/ga/tidak/nggak/mati/tiada … ada/lahir/pernah/hidup !novel !tokoh !tokohnya !dongeng !harga !kemasan
    gak/ga/nggak/tidak pernah lahir/dilahirkan/ada … aku/gue/lebih/baik !novel !tokoh !tokohnya !dongeng
    nyesel lahir/dilahirkan/hidup !novel !tokoh !tokohnya !dongeng
    digigit/kegigit/dipatok/dipatuk/disengat/disembur/digigitnya ular/kobra/viper/anjing/kalajengking/tawon/buaya/monyet/lipan/laba !novel !tokoh !tokohnya !dongeng
    kesayat/kesilet/kegores/kesobek/ketusuk/ketancep/ketembak/kebacok/kepotong/keiris/tersayat/tertusuk/tertembak/tertancap … kaca/pisau/besi/leher/leherku/tangan/perut/dada/darah/mata/kaki/paku/golok/peluru/gunting !bentuk !desain !novel !tokoh !tokohnya !dongeng
    leher/leherku/perut/dada/kepala/kepalanya/muka … kesayat/sobek/robek/bocor/bolong/ketusuk/retak/berdarah/bersimbah/luka/pecah/bonyok/terbentur/kebentur !ban !atap !data !novel !tokoh !tokohnya !dongeng
    kepalanya/kepala bocor/pecah/retak/berdarah/kebentur/terbentur !novel !tokoh !tokohnya !dongeng
    jatuh/kepleset/kecebur/nyungsep/jatoh … tangga/motor/atap/pohon/lantai/sumur/genteng/jurang/balkon … kepala/kepalanya/darah/sadar/gerak/bocor/pingsan/patah/gak/ga/napas/kaki/tulang !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    stroke/strok/setrok !detektor !alat !permainan !novel !tokoh !tokohnya !dongeng
    sabu/nyabu/heroin/putaw/ekstasi/ineks/fentanil … temen/temenku/adik/kakak/anak/suami/dia/od/napas/sadar/pingsan/mati/kejang/overdosis !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi !harga !kemasan
    od sabu/obat/heroin/narkoba/tramadol/pil !novel !tokoh !tokohnya !dongeng
    temen/teman/adik/dia/anak od/overdosis !novel !tokoh !tokohnya !dongeng
    istri/suami/ibu/bapak/anak/bayi/karyawan/orang/hamil/bumil kejang … hamil/waktu/pas/terus/tolong/mulut/busa/sadar/demam/panas/lantai/pingsan !harga !dijual !bocor !novel !tokoh !tokohnya !dongeng
    kejang … hamil/busa/demam/pingsan/mulut/ambulans/sadar !novel !tokoh !tokohnya !dongeng
    peluk/nyekik/mencekik/kecekik/dicekik … leher/mati/napas/suami !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi !harga !kemasan
    nyekik/mencekik/dicekik/cekik !novel !tokoh !tokohnya !dongeng
    bersimbah/berlumuran/bercucuran darah !novel !tokoh !tokohnya !dongeng
    patah tulang/leher/kaki … tolong/parah/kecelakaan/darah/jatuh/keluar !novel !tokoh !tokohnya !dongeng
    ditusuk/ketusuk/ditikam/menikam/nikam/penusukan/penikaman/dibacok/pembacokan/ditembak/ketembak !novel !tokoh !tokohnya !dongeng
    diculik/penculikan/disandera/disekap/dirampok/perampokan/kerampokan/dibegal !novel !tokoh !tokohnya !dongeng
    mau/pengen/ingin/niat/siap terjun/loncat/lompat … lantai/gedung/jembatan/atap/kereta/rel/laut/sungai/jurang/flyover !novel !tokoh !tokohnya !dongeng
    rumah/sebelah/tetangga/pasar/gudang/toko … kebakaran/kebakar/kobong/terbakar … nenek/orang/anak/dalam/dalem/tolong/ada/damkar !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    serangan/gagal/henti jantung/napas/panik !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    sesak/sesek/engap … napas/nafas/parah/dada/banget/mati/biru/asma !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi !harga !kemasan
    gak/ga/nggak/tidak/susah bisa napas/nafas/ngomong/gerak/bicara/bangun … nenek/kakek/ibu/bapak/stroke/tiba/mendadak/anak/istri/suami !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    keracunan/teracuni/keracun !novel !tokoh !tokohnya !dongeng !dipatenkan !deteksi
    tenggelam/kelelep/kecebur/hanyut … anak/orang/adik/temen/kolam/sungai/laut/kali/sumur/got !novel !tokoh !tokohnya !dongeng !dipatenkan !paten !temuan !deteksi
    bunuh/ngebunuh/matiin/habisin/mateni … aku/gue/tuh/orang/dia/anak/kamu/lo/jiplak/nyontek !pasar !stok !modal !novel !tokoh !tokohnya !dongeng !harga !kemasan

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
    dijiplak/dicolong/nyolong/dicomot/dicontek/dijiplakin/nyontek/plek/ketiplek/dicaplok
    nama/namanya/plang/brand/cap … diambil/dipake/dipakai/daftarin/ngurus/aman/sama/pisah/umum/umumnya/tahun/kunci/dikunci/buat
    gue/gw/saya/aku rakit/ngerakit/bikin/buat/nemuin/nyilangin/nyiptain/rancang … alat/mesin/kompor/cabe/motif/lagu/tas/aplikasi/gelas/robot/pengupas/otomatis/silang
    dibongkar/ditiru/dicetak/dicor/dijual … alat/cetakan/bentuk/motif/gambar/resep/gue/saya
    surat/tagihan … nyontek/katalog/teken/pabrik/tiru/bayar/pengacara
    teken/tandatangan/ttd … pabrik/investor/gambar/rahasia/surat
    source code/kode
    maskot/ilustrator/font/baliho
    bibit/benih/stek/silangan/nyilangin/persilangan
    bahan/racikan/takaran/bumbu … bocor/bocorin/simpan/disimpen/dibuka/rahasia/koki/pabrik
    angkringan/lapak/gerai/kedai/warung … nama/ditiru/tiru/brand/sama
    boleh/cuma/hanya … pake/pakai/gue/saya … nama/brand/logo/desain ini/itu
    perpanjang/perpanjangan … nama/namanya/logo
    jual/produk/dagang … kelas berapa/apa/mana
    pamerin/dipamerin/dipamerkan/kufoto/difoto … lomba/pameran/ig/masih/bisa/didaftar
    tambahin/ubah/modif/modifikasi … per/alat/sapu/surat/dapet/gagang
    dilindungi/didaftar/didaftarin/diajukan/dipatenkan/dipatenin
    pengajuan/ajuan/internasional … bulan/daftar/negara/masih
    nemu/nemuin/temu/rakit/bikin … alat/mesin/penyiram/otomatis/kompor/robot
    merek/nama/brand … malaysia/singapura/asean/jepang/china/amerika/eropa/vietnam/thailand/australia

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
    hp/laptop/tv/kulkas/mobil/motor/mesin/ac/sepatu/tas/kamera/skincare/susu/rice/kipas/setrika/blender/helm/ban/kompor/headset merek/merk/brand apa/mana/yang/yg/terbaik/bagus/awet/recommended !daftar !palsu !lindungi !paten !punya
    merek/merk/brand … apa/mana … bagus/awet/terbaik/murah/recommended/enak/kuat/irit/hemat/laku !daftar !saya !punya !nama !logo !lindungi
    bagusan/mending/enakan/pilih/bedanya/beda mana/samsung/xiaomi/iphone/oppo/vivo/honda/yamaha/toyota/asus/lenovo … samsung/xiaomi/iphone/oppo/vivo/honda/yamaha/toyota/asus/apa/sama
    lisensi windows/office/antivirus/adobe/mengemudi/pilot … murah/beli/gratis/crack/aktivasi/key
    windows/office/photoshop/antivirus … crack/bajakan/aktivasi/murah/install/download/gratis !lapor
    barang/paket/pesanan/orderan/kiriman … shopee/tokopedia/lazada/kurir/jne/belum/lama … sampe/sampai/nyampe/datang/dateng/dikirim/mana/tracking/lacak !palsu !tiruan !kw !merek
    refund/retur/cod/voucher/ongkir/shopeepay/paylater/checkout … lama/cara/tokopedia/shopee/gak/belum/gagal/limit/gratis !palsu !merek
    ig/instagram/fb/facebook/tiktok/wa/whatsapp/twitter/telegram/youtube/gmail/email … suspend/kena/keblokir/diblokir/lupa/login/masuk/error/hack/dihack/kebuka/verifikasi/banned/shadowban/monet/monetisasi/adsense/centang !merek !palsu !foto !nama !usaha !jualan !konten !tiru
    cara/tips/kapan/bagaimana nanam/menanam/tanam/nyemai/mupuk/merawat/rawat/panen/siram/budidaya cabe/cabai/tomat/padi/anggrek/lele/ikan/jamur/hidroponik/sayur/bunga/janda/aglonema/jagung/semangka/melon/mangga/kangkung !varietas !silang !lindungi
    harga/brp/berapa beras/emas/cabe/cabai/bbm/pertalite/telur/ayam/daging/bawang/minyak/gula/semen/hp/iphone/motor/mobil/bitcoin/saham/dolar/scaling/gigi/gym/tiket
    cara/resep/bikin/masak/buat/bumbu/goreng/rahasia/tips sambal/sambel/rendang/ayam/geprek/soto/bakso/nasi/sayur/tempe/tahu/kue/bolu/donat/martabak/seblak/cilok/opor/gulai/ikan/sate/rawon/pecel/gudeg/sop/mie/telur/roti … gimana/biar/empuk/enak/apa/renyah/gurih/dong/nampol/crispy/lembut/cara/bikin/yg/yang/matah/gampang !usaha !saya_jual !karyawan !merek !lindungi !paten !bocor !dicuri !tiru !ditiru !jual !warung !rahasia_dagang !pesaing
    biar/supaya/agar/tips empuk/renyah/mengembang/gurih/crispy/awet/lembut/glowing/kurus/langsing/putih
    persib/persija/timnas/arema/persebaya/madrid/barcelona/mu/liverpool/chelsea/motogp/marquez/badminton/bulutangkis/voli/tinju … menang/main/skor/berapa/lawan/kapan/juara/klasemen/live/streaming/tadi/semalam !merek
    visa/paspor/imigrasi/kitas/kedutaan/schengen … jepang/korea/amerika/ribet/cara/perpanjang/bikin/syarat/berapa/ditolak/schengen/buat !merek
    spt/efin/npwp/pajak/pph/ppn/coretax/djp/bupot … cara/isi/lapor/bayar/lupa/telat/tahunan/pribadi/online/karyawan/pelaporan/denda/nik !royalti !merek !lisensi !paten
    bpjs/jht/jamsostek/kis/askes/prakerja/bansos/pkh/blt … cara/nonaktif/cek/daftar/klaim/cair/mati/tunggakan/gagal/online/iuran
    pinjol/pinjaman/kur/kpr/cicilan/paylater/utang/kartu kredit/leasing/dc … neror/ilegal/cara/bunga/telat/nunggak/tenor/bayar/lunas/galbay/ditagih/syarat !merek !paten !jaminan
    batuk/pilek/demam/maag/mencret/diare/sariawan/sakit/flu/pusing/jerawat/ketombe/keputihan/haid/asam/kolesterol/diabetes/gatal/ambeien/wasir/mimisan/migrain … obat/obatnya/minggu/apa/gimana/gak/minum/sembuh/cara/kepala/perut/gigi/tenggorokan/urat/lambung/dokter !jamu_saya !paten !formula !produk !racikan !darah
    pacar/gebetan/mantan/doi/cewek/cowok/jodoh/crush/dia … read/chat/balas/selingkuh/putus/nembak/ghosting/cuek/ngambek/kangen/balikan/suka/sayang/nikah/ldr !merek !usaha !karyawan !toko !resep !paten !brand
    utbk/snbt/snbp/cpns/sbmptn/unbk/skripsi/sidang/tes/ujian/toefl/ielts/beasiswa … lolos/tips/belajar/gagal/daftar/kapan/soal/jawaban/nilai/lulus/cara !paten !merek
    loker/lowongan/kerja/karir/interview/lamaran/cv/phk/resign/gaji/lembur/thr/pesangon/kontrak kerja … bandung/jakarta/admin/cari/belum/dibayar/bos/gimana/surabaya/fresh/contoh/tips/bulan/cara/info/telat/kecil !rahasia !invensi !resep !pelanggan !merek
    puasa/sholat/shalat/haji/umroh/zakat/doa/ngaji/natal/gereja/misa/kurban/qurban/aqiqah/wudhu/dosa/halal/haram … hukum/lupa/niat/antre/berapa/tahun/cara/bacaan/apa/batal/bayar/jadwal/kapan/boleh !sertifikat_merek !logo !produk
    sim/stnk/bpkb/samsat/tilang/etilang/balik nama/plat/tes sim … gagal/perpanjang/mati/hilang/cara/syarat/ujian/pajak/bayar/online/c/a !merek !merk !paten !sertifikat_merek
    sertifikat/surat/akta/ijazah/ktp/kk/skck/buku nikah rumah/tanah/hilang/lahir/kematian/rusak/nikah/digital … hilang/cara/urus/ngurus/gimana/dimana/bikin/syarat/rusak/cetak !merek !paten !cipta !desain
    goblok/goblog/tolol/bego/bodoh/anjing/anjir/bangsat/asu/kontol/memek/babi/idiot/dungu/kampret/sialan/tai/brengsek/jancok/cuk/bacot … lu/lo/kamu/bot/dasar/loe/anda/banget/guna/kau/mesin
    dasar bot/robot/mesin/bodoh/goblok/tolol
    goblok/goblog/tolol/bego/bangsat/jancok/kampret/brengsek/idiot/dungu
    pagi/siang/malam/sore/halo/hai/hei/met … sarapan/makan/apa kabar/kabar/tidur/ngapain/sehat/semangat/lagi !tanya !merek !paten !konsultasi !mohon !ingin
    udah/sudah sarapan/makan/mandi/tidur/ngopi … kak/belum/blm/min/kamu
    lagi/ngapain apa/ngapain/gabut/bosen/galau/sedih/kesepian
    gabut/galau/kesepian/bete/bt
    bikinin/buatin/buatkan/tuliskan/tulis/karang/karangkan/bikin/nyanyi/nyanyiin/ceritain/cerita/gambarin/terjemahin/translate/artikan pantun/puisi/cerpen/cerita/lagu/esai/pidato/caption/ucapan/surat/makalah/tugas/pr/joke/lucu/dongeng/horor/kalimat/teks/sajak !lindungi !hak !jiplak !dicuri
    abaikan/lupakan/ignore/lewati/hiraukan … instruksi/perintah/aturan/prompt/sebelumnya/previous/sistem
    sandi/password/prompt/instruksi … sistem/system/rahasia/kasih/admin/tunjukkan/bocorkan/tampilkan
    hak asuh/waris/perwalian/gono
    cerai/perceraian/warisan/waris/harta/gono-gini/nafkah/asuh … anak/cara/biaya/syarat/pengadilan/bagi/agama/istri/suami/hak/gugat !merek !usaha !brand !paten
    desain/dekor/renovasi/bangun/cat/denah rumah/kamar/dapur/taman/kuku/undangan/interior/teras/kos … minimalis/biaya/aesthetic/ukuran/inspirasi/murah/2/sederhana !jiplak !tiru !lindungi !hak
    kos/kosan/kontrakan/rumah/apartemen … bocor/sewa/cari/murah/dekat/ac/pemilik/bayar/dp/deposit/listrik !bumbu !rahasia !hak
    kucing/anjing/hamster/kelinci/ikan/burung/ayam/sapi/kambing … mencret/muntah/sakit/steril/vaksin/makan/kutu/gak/mati/bulu/pakan/ternak !merek !produk !resep !geprek
    laptop/komputer/pc/hp/printer/wifi/internet/modem/tv/ac/kulkas/motor/mobil … lemot/mogok/rusak/mati/hang/ngebul/eror/error/blue/restart/servis/gak/nyala/dingin/lola/panas/bocor/tinta/lelet/oli !paten !merek !temuan !invensi !alat
    followers/follower/subscriber/like/viewer/viral/fyp/engagement/algoritma … nambah/naik/cara/tambah/beli/biar/banyak/tips
    bitcoin/btc/kripto/crypto/saham/reksadana/emas/forex/trading/deposito … harga/beli/naik/turun/cara/kapan/cuan/rugi/untung !merek
    zodiak/shio/leo/aries/gemini/virgo/scorpio/ramalan/weton/primbon/tarot/tafsir/mimpi … hari/cocok/besok/arti/apa/2026/cinta/minggu
    cerita/kasih/cerita/kasi/bikin/ada lucu/jokes/tebakan/humor/teka … dong/teki/receh/dad
    krl/kereta/bus/travel/busway/transjakarta/mrt/lrt/kapal/pesawat/tiket/pelni/damri/garuda … jadwal/jam/ke/dari/bali/harga/promo/murah/berangkat/berapa/terakhir/refund/reschedule_tiket
    tempat/makan/kafe/cafe/kuliner/wisata/hotel/villa/staycation/resto … enak/jogja/bandung/bali/malang/hits/murah/rekomendasi/terdekat/romantis/buka/instagramable !nama !merek !daftar !logo !usaha !saya
    ibukota/ibu kota/presiden/planet/gunung/sungai/penduduk/luas/tinggi … australia/apa/siapa/tertinggi/terpanjang/berapa/terbesar/negara/dunia/terluas
    gym/fitness/diet/kurus/gendut/yoga/lari/marathon/sit/otot/berat badan … murah/cara/tips/member/turun/perut/jadwal/naik/slot/open/badan !merek !merk !nama
    tetangga … berisik/karaoke/pagar/batas/ayam/asap/parkir/musik/gosip !tiru !jiplak !nama !resep !produk
    cuaca/hujan/mendung/gerimis/panas/banjir/gempa/suhu/prakiraan … besok/hari/jakarta/manado/gak/kapan/malam/ini/nanti/minggu !alat !sensor !detektor !terjebak
    jual/beli/sewa/over tanah/rumah/mobil/motor/ruko/kavling/hp/kebun … bekas/murah/pajak/notaris/syarat/surat/cara/second/kredit !merek
    lari/marathon/fun run/sepeda/konser/webinar/seminar/lomba … register/daftar/slot/tiket/pendaftaran/ikut/open/biaya !merek !paten !desain !ide
    barang/paket/pesanan … shopee/tokopedia/lazada … belum/blm/sampe/nyampe/telat/lama !palsu !kw
    cara nanam/menanam/tanam/merawat/budidaya
    nanam/menanam cabe/cabai/tomat/padi/sayur/bunga !varietas
    lisensi/sim/izin mengemudi/pilot/internasional … mengemudi/mobil/motor/sim
    pupuk/pestisida/media/pot/bibit … buat/untuk/tanam … anggrek/cabe/tomat/padi/sawit/bunga/sayur !varietas !merek !silang
    kolor/celana/baju/kaos/sepatu/sandal/ban/oli/cat/semen/popok/pembalut/sabun/shampo/parfum/bedak/lipstik/skincare/helm/rokok/beras/susu/teh/kopi merek/merk/brand apa/yg/yang/mana … adem/enak/bagus/awet/wangi/murah/aman/nyaman/tahan !daftar !saya !punya
    cara/tips/gimana jadi/menjadi youtuber/selebgram/pns/polisi/pilot/artis/kaya/model/programmer/dokter/gamer
    jawaban/kunci/tugas/pr … matematika/inggris/fisika/soal/kelas/halaman/latihan !paten

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
    merek hp/kulkas/mobil/motor/laptop/tv/sepatu/skincare apa/mana
    hp/kulkas/laptop/mobil/motor merek apa/mana
    lisensi windows/office/mengemudi/antivirus
    sertifikat rumah/tanah/vaksin/elektronik
    sertifikat tanah
    hak asuh/waris/pilih/angket/cuti
    desain rumah/kamar/interior/dapur/kuku/undangan
    rahasia awet/muda/sukses/bahagia/cantik/langsing
    rahasia rendang/sambal/sambel
    resep rahasia ayam/sambal/rendang
    ig kena/suspend/live
    daftar haji/bpjs/sekolah/kuliah/cpns/lari
    cipta kondisi
    paten obat
    jual beli

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
    sambel sambal matah geprek nampol rendang empuk sarapan ngopi
    bagusan samsung xiaomi oppo vivo honda yamaha toyota
    utbk snbt cpns loker lowongan interview
    mencret pilek maag sariawan jerawat scaling behel
    pacar gebetan doi selingkuh nikah cerai mertua
    pinjol cicilan nunggak paylater
    spt efin npwp bpjs tilang stnk
    pantun puisi dongeng zodiak primbon
    krl angkot ojol gojek grab
    kosan kontrakan
    lemot mogok
    followers subscriber
    cuaca hujan mendung

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
    ada/punya nama … bentuk … dus/mesin/kemasan/mulai
    ide doang/aja/saja
    baru ide
    biar/supaya/agar ga/gak/nggak/tidak … ditiru/dicontek/dijiplak … gimana/tas/anyaman/boneka/lilin
    racikan/resep/formula … dibuka/disimpen/disimpan/rahasia/paten
    modul/kartu … nama/namanya
    kerajinan/handmade/anyaman/rajutan/ukiran/tangan … biar/ga/ditiru/lindungi

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
    nama/namanya/plang/cap … diambil/dipake/dipakai/duluan/daftarin/umum/10/tahun/bayar/dikunci/mirip/sama/ada/juga/dicabut
    nama warung/toko/usaha/kafe/produk/kerupuk/salon/kedai/brand
    huruf/lambang/simbol r/tm
    patenin/matenin/mematenkan/hak cipta … nama/namanya/warung/toko/brand
    ditolak … nama/namanya/umum/mirip
    namanya … juga/sama/persis/umum
    nama/brand … angkringan/lapak/kedai/gerai/ditiru/cuma/boleh/perpanjang/tahun/kosong/kelas
    masuk/pilih kelas berapa/apa/mana/yang
    jual … kelas … berapa/apa/mana
    perpanjang/perpanjangan nama/brand/logo

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
    rakit/ngerakit/bikin/nemuin/nyiptain/rancang/merakit … alat/mesin/kompor/pengupas/otomatis/timbangan/robot/pompa/penyiram
    patenin/matenin/dipatenin/mematenkan/patenkan jamu/alat/mesin/obat/kompor/racikan
    telat/lupa … tahunan/tahunannya/bayar
    nemuin/nemu/menemukan/bikin … kantor/kerja/pabrik … bos/punya/gue/saya
    di/luar luar/negeri … ada/belum/udah/lihat/cek/bikin/punya
    terlanjur/telanjur/udah/sudah diposting/dipamerkan/dipamerin/dipajang/diupload … diajukan/telat/bisa/masih
    pamerin/dipamerin/dipamerkan/pameran … lomba/temuan/masih/bisa !bentuk !desain
    nemuin/temuan/nyiptain … cara/alat/perangkap/mesin/baru
    nemu/nemuin/nemuken alat/mesin/cara/penyiram/perangkap

topic-utility-model =
    paten sederhana/kecil
    utility model
    perbaikan/penyempurnaan/perbaiki kecil/alat/sederhana
    alat sederhana/tepat
    paten … murah/cepat/singkat/ringan
    ubah/ganti/rombak dikit/sedikit … cangkul/alat/mesin
    alat/perkakas simpel/sederhana/kecil … murah/cepet/cepat/jalur
    tambahin/ubah/modif/nambahin … per/gagang/kecil/sapu/cangkul/dikit/sedikit … surat/dapet/apa/bisa
    barang/alat/benda kecil/simpel/sepele … lama/nunggu/males/cepet

topic-design =
    desain industri/produk/kemasan/terdaftar
    bentuk/tampilan/rupa/model/wujud produk/botol/kursi/lampu/tas/sepatu/meja/baju/kemasan/mainan
    desain/bentuk/motif/corak/pola … ditiru/dijiplak/dicontek/daftar/daftarkan/lindungi/dicuri/sama
    desain … pameran/instagram/diposting/terlanjur/kebaruan/foto/gambar
    motif batik/tenun/kain/songket
    bentuk/model/motif/cetakan/koleksi … dijiplak/difoto/dicor/sama/tiru/ditiru/dipamerin/kain/tas/vas
    patenin/matenin/mematenkan desain/bentuk/model/motif
    cetakan/bentuk/motif … ulang/dijual/dicor/orang
    bentuk/bentuknya/model … didaftar/kufoto/difoto/sepatu/ig/disontek/tiru
    batik/gambar/motif … dicetak/pabrik/dijiplak/disalin

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
    lagu/musik/foto/cerita/novel/tarian/video/font/gambar/maskot … dinyanyiin/muter/dipajang/baliho/nerjemahin/kakek/punya/dipentasin/dipotong/disalin/unduhan/bayar
    programmer/developer/ilustrator/fotografer … kasih/kode/code/source/punya/maskot/file/logo
    cerpen/puisi/tulisan/artikel/buku/penulis/pengarang/lagu … dipindahin/web/lain/mati/meninggal/tahun/disalin/dilindungi
    penulis/pengarang/pencipta … mati/meninggal/wafat … tahun/dilindungi/bebas

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
    koki/sales/admin/karyawan/barista … bocorin/kabur/kontak/pelanggan/bumbu/harga/supplier
    teken/tandatangan/ttd … gambar/pabrik/sebelum/investor/liat
    sebelum … pabrik/investor/co-packer … teken/ttd/clause/surat/kasih
    recipe/resep/formula … co-packer/pabrik/maklon/clause/secret/rahasia
    dibeli/beli … dibongkar/bongkar … ditiru/tiru

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
    nama/brand/merek … negara … sekaligus/banyak/10/aman/lima
    vietnam/china/jepang/amerika/korea/malaysia/australia … nolak/menolak/ditolak … internasional/jalur/didaftarin/merek/nama
    merek/merk/brand/nama … malaysia/singapura/asean/jepang/china/amerika/eropa/vietnam/thailand/australia/belanda/korea/arab

topic-hague =
    hague
    den haag
    desain … luar/negara/internasional/asing/ekspor/dunia
    penundaan/tunda pengumuman desain
    model/bentuk/kursi/lampu/jam … negara/eropa/luar/jepang/korea/sekali
    kursi/lampu/tas/jam … aman … eropa/luar/negara

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
    dilindungi/lindungi/aman … amrik/amerika/jepang/eropa/us/eu/china !nama !merek !brand !kursi !desain
    bulan … ajuan/permohonan/daftar/pertama … luar/keburu/negara/telat
    bulan … daftar/ajuan/sini … internasional/luar/negara !merek !nama

topic-gi =
    indikasi geografis
    ig
    nama daerah/desa/gunung/kampung/kabupaten/tempat
    khas daerah/desa/kabupaten/kampung
    kopi/garam/lada/beras/teh/madu/tenun/batik/ubi/salak/jeruk/keju … daerah/khas/gunung/desa/asal/gayo/kintamani/muntok/geografis
    mpig
    sebutan/asal daerah/asal
    oleh-oleh khas
    keripik/madu/kopi/gula/garam/teh/tenun/kerupuk/dodol/ikan … daerah/kampung/kampungnya/gunung/pantai/luar/sekampung/cap/terkenal/lembah
    sekampung/sedesa/sekecamatan/kampung/desa … cap/nama/bareng/terkenal

topic-plant-variety =
    varietas
    pvt
    pemulia/pemuliaan
    bibit/benih … baru/unggul/hak/petani/simpan/jual/tanam/daftar
    tanaman/padi/jagung/cabai/cabe/tomat/anggrek/durian/mangga/buah/bunga baru/unggul/hasil/silangan/persilangan
    silang/persilangan/menyilangkan/silangan
    upov
    nyilangin/menyilangkan/silang/silangan … cabe/cabai/padi/anggrek/jagung/durian/mangga/tahan/layu/melon/tomat
    bibit/benih/stek … ditanam/tanam/ulang/dibawa/beli/depan

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
    pake/pakai/make nama/gambar/merek/brand/logo/plang … minta/berapa/payung/biaya/isi/tarik/fee/bayar
    buka cabang/mitra/gerai … plang/nama/fee/biaya/tarik/brand
    jual/beli putus
    putus … temuan/alat/gambar/desain
    mitra/kemitraan … fee/brand/narik/buka
    paten/merek/hak … dijual/jual … disewain/disewakan/sewa/lisensi

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
    pisah/bubar/pecah/cerai … partner/kongsi/temen/suami/istri/nama/namanya/mitra
    magang/freelance/pegawai … bikin/bikinin/buat … website/logo/desain/cabut/punya
    bank … jaminan/agunan/brand/merek/kredit
    aset tak/takberwujud
    pameran/ekspor … nyiapin/siapin/siapkan/jerman/sebelum
    kampus/riset … usaha/jadiin/startup/pt
    ip policy/kebijakan/hki … karyawan
    pisah/bubar/pecah/cerai kongsi/partner/mitra … nama/merek/brand/usaha
    pisah kongsi/partner

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
    plek/ketiplek/persis/sama … jual/jualan/harga/niru/tiru/lapak/setengah
    dapet/dapat/dikirimi surat … nyontek/jiplak/melanggar/tiru/katanya
    diturunin/dihapus/diblokir/ditakedown/takedown … produk/toko/dilaporin/dilaporkan/jualan
    akun/toko … pura-pura/pura/palsu/ngaku/transferan/tiruan
    kw/palsu … pelabuhan/bea/cukai/nyetop/stop/impor
    screenshot/tangkapan/ss … bukti
    nyolong/comot/nyomot foto/gambar

topic-domain-name =
    domain
    udrp
    ppnd
    pandi
    cybersquatting/cybersquatter/typosquatting
    alamat web/website/situs/internet
    website/situs … nama/palsu/tiru/phishing/mirip
    com/id/net … nama/beli/dijual/punya/domain
    alamat/domain/situs web/website/beda/huruf/diambil
    situs/website/web … beda/huruf/nipu/mirip/diambil/juta
    whois/registrar
    alamat/web/website/situs/domain

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
    gak/ga/nggak/tidak/ogah mau/usah … pengadilan … nengahin/damai/tengah
    nengahin/penengah/didamaikan/damai/musyawarah
    kontrak … berantem/ribut/cekcok/konflik
    tentuin/nentuin/tetapkan … angka/angkanya/royalti/ahli

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
    abis/habis/kena/makan berapa/brp … nama/merek/paten/alat/ngurus/negara
    ga/gak/nggak/tidak ada/punya duit/uang … bantu/gratis/bantuin
    tagihan … katalog/luar/suruh/bener/asli
    difabel/mahasiswa/umkm/petani … keringanan/potongan/gratis/bantuan
    daftar/ngurus/bikin merek/paten/nama/desain berapa/brp
    merek/paten/nama/desain … berapa/brp … biaya/duit/habis/abis/total

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
