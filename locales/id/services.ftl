# Bantuan gratis dan murah. Teksnya menyebut apa yang ditawarkan; .who untuk siapa; .name namanya; .typed apa yang diketik orang untuk itu.


## Jenis bantuan, seperti di tombol

kind-search = Penelusuran
    .typed = alat penelusuran|penelusuran gratis|cek merek gratis|cek paten gratis|basis data gratis|database gratis
kind-advice = Saran dan bimbingan
kind-attorney = Konsultan dan kuasa gratis
    .typed = pro bono|pengacara gratis|konsultan gratis|konsultan paten gratis|bantuan hukum gratis
kind-fees = Biaya lebih murah dan hitung biaya
    .typed = keringanan biaya|potongan biaya|diskon|biaya murah|tarif umkm
kind-money = Hibah, voucer, dan dana
    .typed = hibah|voucher|voucer|dana|pendanaan|subsidi|bantuan dana
kind-training = Kursus dan pelatihan
    .typed = kursus|pelatihan|kursus gratis|pelatihan gratis|belajar hki|kursus online
kind-dispute = Bantuan dalam sengketa
kind-market = Pasar temu dan mitra

wipo-iap = Konsultan paten sukarela menulis dan mengurus permohonan Anda secara gratis. Biaya resmi tetap Anda yang membayar.
    .name = Inventor Assistance Program (WIPO)
    .who = Untuk inventor dan usaha kecil yang uangnya sedikit di negara peserta, setelah kursus online singkat.
    .typed = iap|inventor assistance program|program bantuan inventor

wipo-tisc = Bantuan setempat untuk menelusuri paten dan mengurus yang Anda miliki. Layanan dasarnya biasanya gratis.
    .name = Pusat dukungan di dekat Anda (TISC)
    .who = Untuk inventor, pendiri usaha, peneliti, dan usaha kecil di dekat sebuah pusat.
    .typed = tisc|pusat dukungan teknologi dan inovasi|sentra ki

wipo-ardi = Akses online ke jurnal dan buku ilmiah dan teknis.
    .name = Jurnal dan basis data (ARDI)
    .who = Untuk lembaga publik, universitas, dan pusat dukungan di negara yang berhak. Tanyakan kepada pusat dukungan terdekat.
    .typed = ardi

wipo-aspi = Akses ke basis data komersial untuk menelusuri paten.
    .name = Basis data paten (ASPI)
    .who = Untuk kantor dan universitas di negara berkembang. Tanyakan kepada pusat dukungan terdekat.
    .typed = aspi

wipo-patent-drafting = Kursus menulis permohonan paten.
    .name = Pelatihan menulis paten (WIPO)
    .who = Untuk kuasa, pusat dukungan, dan staf universitas, dipilih oleh kantornya. Kursus jarak jauh terbuka bagi semua.
    .typed = kursus drafting paten|pelatihan drafting paten|kursus menulis paten

wipo-green = Pasar temu teknologi hijau: yang punya dan yang memerlukan saling menemukan.
    .name = WIPO GREEN
    .who = Untuk usaha, inventor, atau universitas mana pun dengan teknologi lingkungan. Gratis.
    .typed = wipo green|pasar teknologi hijau

wipo-research = Kelompok yang berbagi hak dan pengetahuan untuk penyakit terabaikan tanpa royalti.
    .name = WIPO Re:Search
    .who = Setahu kami ini sudah berakhir. Tanyakan kepada WIPO program mana yang menggantikannya.
    .typed = wipo research|re search

wipo-patentscope = Penelusuran gratis permohonan internasional dan banyak koleksi nasional, dengan terjemahan.
    .name = PATENTSCOPE
    .who = Untuk semua orang.
    .typed = patentscope

wipo-global-brand-database = Penelusuran gratis merek, nama tempat, dan lambang dari banyak kantor, juga dengan gambar.
    .name = Global Brand Database
    .who = Untuk semua orang.
    .typed = global brand database|branddb|basis data merek dunia

wipo-global-design-database = Penelusuran gratis desain terdaftar dari banyak kantor.
    .name = Global Design Database
    .who = Untuk semua orang.
    .typed = global design database|designdb|basis data desain dunia

wipo-ip-diagnostics = Kuesioner online tentang yang dimiliki usaha Anda. Anda mendapat laporan dengan langkah berikutnya.
    .name = WIPO IP Diagnostics
    .who = Untuk usaha kecil dan menengah serta pendampingnya. Gratis, tanpa akun.
    .typed = ip diagnostics|wipo diagnostics|diagnosis ki

wipo-good-offices = Bantuan netral agar kedua pihak bicara, berdamai, atau menyepakati mediasi atau arbitrase.
    .name = Jasa baik WIPO (Good Offices)
    .who = Untuk siapa pun dalam sengketa kekayaan intelektual atau teknologi. Gratis.
    .typed = good offices|jasa baik

wipo-adr-sme = Biaya mediasi dan arbitrase yang lebih murah di WIPO, dan contoh klausul untuk kontrak.
    .name = Biaya sengketa murah, usaha kecil (WIPO)
    .who = Untuk perusahaan di bawah ukuran yang disebut WIPO di halamannya.
    .typed = adr umkm|wipo adr|mediasi wipo umkm

wipo-academy-dl101 = Kursus dengan kecepatan Anda sendiri melalui semua bidang kekayaan intelektual, dalam banyak bahasa.
    .name = Kursus KI online (WIPO Academy)
    .who = Untuk semua orang. Gratis.
    .typed = wipo academy|kursus wipo|kursus ki online

wipo-iap-course = Membantu Anda menilai apakah invensi Anda bisa mendapat paten.
    .name = Kursus online untuk inventor (WIPO)
    .who = Untuk semua orang. Gratis, dan diperlukan untuk Inventor Assistance Program.
    .typed = kursus inventor|kursus untuk penemu

madrid-gs-manager = Menyusun daftar barang dan jasa dengan kata yang diterima WIPO.
    .name = Goods and Services Manager (Madrid)
    .who = Untuk yang mengajukan merek. Gratis.
    .typed = goods and services manager|mgs|cari kelas merek

madrid-fee-calculator = Menghitung biaya merek internasional, untuk pengajuan, negara tambahan, dan perpanjangan.
    .name = Kalkulator biaya (Madrid)
    .who = Untuk semua orang. Gratis.
    .typed = kalkulator madrid|kalkulator biaya madrid|kalkulator biaya

madrid-monitor = Menunjukkan keadaan dan riwayat setiap merek internasional.
    .name = Madrid Monitor
    .who = Untuk semua orang. Gratis.
    .typed = madrid monitor

madrid-member-profiles = Cara setiap anggota menangani merek: penolakan, pemakaian, keberatan, kuasa setempat.
    .name = Profil anggota (Madrid)
    .who = Untuk semua orang. Gratis.
    .typed = profil anggota madrid

hague-fee-calculator = Menghitung biaya desain internasional.
    .name = Kalkulator biaya (Hague)
    .who = Untuk semua orang. Gratis.
    .typed = kalkulator hague|kalkulator biaya hague

hague-member-profiles = Cara setiap anggota menangani desain: gambar, penolakan, pengumuman belakangan.
    .name = Profil anggota (Hague)
    .who = Untuk semua orang. Gratis.
    .typed = profil anggota hague

pct-epct = Mengajukan dan mengikuti permohonan paten internasional, dan menghitung batas waktunya.
    .name = ePCT dan kalkulator batas waktu
    .who = Untuk pemohon. Gratis dipakai.
    .typed = epct|kalkulator batas waktu pct

wipo-lex = Undang-undang, traktat, dan putusan tentang kekayaan intelektual, dari semua negara.
    .name = WIPO Lex
    .who = Untuk semua orang. Gratis.
    .typed = wipo lex|wipolex

wipo-proof-replacement = Dulu memberi tanggal pada berkas digital sebagai bukti. WIPO sudah menutupnya.
    .name = WIPO PROOF
    .who = Tidak bisa dipakai lagi oleh siapa pun. Tanya penasihat cara menyimpan bukti bertanggal sekarang.
    .typed = wipo proof

wipo-ip-for-business = Panduan untuk usaha kecil tentang merek, desain, paten, dan lain-lain.
    .name = IP for Business (WIPO)
    .who = Untuk semua orang. Gratis.
    .typed = ip for business|ki untuk bisnis

wipo-match = Mempertemukan yang mencari bantuan dengan yang memberi uang, teknologi, atau kemitraan.
    .name = WIPO Match
    .who = Untuk negara berkembang.
    .typed = wipo match

euipo-sme-fund = Voucer mengembalikan sebagian biaya pemeriksaan hak Anda, dan biaya merek, desain, paten, dan varietas tanaman.
    .name = SME Fund (EUIPO)
    .who = Untuk usaha kecil dan menengah di Uni Eropa. Ajukan sebelum membayar biayanya.
    .typed = sme fund|ideas powered for business

ip-scan = Ahli dari kantor nasional melihat apa yang Anda miliki. Sebagian besar biayanya dikembalikan.
    .name = IP Scan
    .who = Untuk usaha kecil dan menengah di negara Uni Eropa yang ikut serta.
    .typed = ip scan

euipo-esearch = Sukarelawan memberi saran kepada usaha kecil, dan sengketa di kantor itu bisa dimediasi gratis.
    .name = Saran dan mediasi gratis (EUIPO)
    .who = Untuk usaha kecil dan menengah yang memakai EUIPO.
    .typed = euipo pro bono|mediasi euipo

eu-ip-helpdesk = Jawaban awal, panduan, dan pelatihan, juga untuk pasar di luar Eropa. Tidak menuliskan permohonan.
    .name = European IP Helpdesk
    .who = Untuk usaha kecil dan menengah di Uni Eropa dan mitra proyeknya.
    .typed = ip helpdesk|european ip helpdesk

epo-micro-entity = Biaya lebih murah untuk paten Eropa di kebanyakan langkah.
    .name = Biaya murah untuk yang terkecil (EPO)
    .who = Untuk usaha sangat kecil, perorangan, universitas, dan lembaga nirlaba dengan sedikit permohonan, dari negara mana pun.
    .typed = epo micro entity|potongan biaya epo

epo-language-reduction = Biaya permohonan dan pemeriksaan lebih murah bila Anda mengajukan dalam bahasa sendiri.
    .name = Biaya murah karena bahasa (EPO)
    .who = Untuk perorangan dan usaha kecil di negara anggota yang bahasanya bukan bahasa kantor itu.
    .typed = epo bahasa|potongan bahasa epo

epo-isa-75 = Biaya jauh lebih murah untuk penelusuran dan pemeriksaan oleh EPO dalam fase internasional.
    .name = Biaya penelusuran PCT murah (EPO)
    .who = Untuk perorangan dari negara yang lebih miskin, serta orang dan usaha dari beberapa negara yang punya perjanjian.
    .typed = penelusuran pct epo|potongan pct epo

uspto-small-micro = Biaya paten jauh lebih murah untuk pemohon kecil.
    .name = Biaya small dan micro entity (USPTO)
    .who = Untuk usaha kecil, perorangan, dan lembaga nirlaba di mana pun yang mengajukan ke USPTO, dengan syarat.
    .typed = micro entity|small entity|entitas mikro

uspto-pro-bono = Konsultan paten sukarela menyiapkan dan mengurus permohonan paten Anda. Biaya resmi tetap Anda yang membayar.
    .name = Patent Pro Bono Program (USPTO)
    .who = Untuk orang di Amerika Serikat yang berpenghasilan kecil dan punya invensi, bukan sekadar ide.
    .typed = patent pro bono|pro bono uspto

uspto-law-school-clinics = Mahasiswa hukum di bawah dosen menelusuri, menulis, dan mengajukan paten dan merek.
    .name = Law School Clinics (USPTO)
    .who = Untuk pemohon di Amerika Serikat yang diterima sebuah klinik. Gratis.
    .typed = law school clinic|klinik hukum kampus

us-ptrc = Pustakawan membantu Anda menelusuri paten dan merek.
    .name = Patent and Trademark Resource Centers
    .who = Untuk semua orang di Amerika Serikat.
    .typed = ptrc|patent and trademark resource center

ukipo-ip-advance = Hibah untuk pemeriksaan hak Anda oleh ahli, dan untuk saran tentang langkah berikutnya.
    .name = IP Advance (UKIPO)
    .who = Untuk usaha kecil dan menengah di Inggris Raya yang punya mitra pertumbuhan.
    .typed = ip advance

ukipo-audit-plus = Hibah lama untuk pemeriksaan hak. IP Advance menggantikannya.
    .name = IP Audit Plus (UKIPO)
    .who = Lihat IP Advance.
    .typed = ip audit plus

ukipo-equip = Pelatihan online gratis dan pemeriksaan usaha Anda sendiri.
    .name = IP Equip dan IP Healthcheck (UKIPO)
    .who = Untuk semua orang.
    .typed = ip equip|ip healthcheck

cipa-clinics = Pembicaraan awal dengan konsultan paten, dan sukarelawan untuk sengketa.
    .name = Klinik KI di Inggris Raya
    .who = Untuk usaha kecil dan perorangan. Pembicaraan awal gratis.
    .typed = ip pro bono|klinik cipa

fr-inpi-prediag = Seorang ahli melihat usaha Anda dan menulis rencana. Pass PI membayar sebagian biaya ahli luar. Usaha kecil membayar biaya lebih murah.
    .name = Tinjauan KI gratis dan Pass PI (INPI)
    .who = Untuk usaha kecil dan menengah di Prancis. Pass PI memerlukan perusahaan dagang.
    .typed = pass pi|prédiagnostic

de-wipano = Membayar sebagian proyek pertama dengan paten atau paten sederhana, dari penelusuran sampai pemakaian.
    .name = Dukungan paten pertama (Jerman)
    .who = Untuk usaha kecil dan menengah di Jerman tanpa permohonan dalam tahun-tahun terakhir. Ajukan sebelum mulai.
    .typed = wipano

ch-ipi-assisted = Anda menelusuri berdampingan dengan ahli kantor, di tempat atau online.
    .name = Penelusuran paten terbimbing (Swiss)
    .who = Untuk siapa pun yang mengajukan di Swiss.
    .typed = penelusuran paten terbimbing|assisted patent search

at-ip-scheck = Membayar sebagian besar biaya penelusuran dan permohonan awal untuk invensi.
    .name = Voucer paten (Austria)
    .who = Untuk usaha kecil dan menengah, pendiri, dan perorangan di Austria yang ingin memakai invensinya.
    .typed = voucer paten|patent scheck

ie-ip-strand = Hibah untuk rencana kekayaan intelektual Anda.
    .name = Hibah KI (Irlandia)
    .who = Untuk usaha kecil dan menengah di Irlandia.
    .typed = enterprise ireland

ca-ip-assist = Saran bertahap, dari pengetahuan awal sampai tindakan. ElevateIP membantu usaha muda lewat inkubator.
    .name = IP Assist dan ElevateIP (Kanada)
    .who = Untuk usaha inovatif di Kanada yang sudah didukung dewan riset.
    .typed = ip assist|elevateip

au-ip-first-response = Menunjukkan jalan melalui sengketa, dan memungkinkan Anda memeriksa merek. Gratis dan online.
    .name = IP First Response (Australia)
    .who = Untuk usaha kecil di Australia.
    .typed = ip first response|trade mark checker

sg-ip-start = Pembicaraan dengan ahli, kursus, klinik, dan panduan tentang rahasia.
    .name = IP Start dan klinik (Singapura)
    .who = Untuk usaha muda dalam program mitra. Kliniknya untuk usaha setempat.
    .typed = ip start|ip grow

jp-sme-reductions = Biaya pemeriksaan dan tahun-tahun awal lebih murah, dan layanan saran gratis di seluruh negeri.
    .name = Biaya murah dan saran gratis (Jepang)
    .who = Untuk usaha kecil, pendiri, dan universitas.
    .typed = inpit

kr-smes = Biaya utama lebih murah, pemeriksaan lebih cepat untuk usaha muda, dan pusat daerah dengan saran.
    .name = Biaya murah dan pusat daerah (Korea)
    .who = Untuk usaha kecil dan perorangan di Republik Korea.
    .typed = potongan biaya kipo|pusat ki daerah korea

kr-isa-75 = Biaya jauh lebih murah bila kantor Korea menelusuri permohonan internasional Anda.
    .name = Penelusuran PCT murah (kantor Korea)
    .who = Untuk warga dari negara yang disebut di halamannya dan tinggal di negara itu.
    .typed = penelusuran kipo|biaya penelusuran kipo

cn-fee-reduction = Biaya pengajuan, pemeriksaan, dan tahun-tahun awal jauh lebih murah.
    .name = Biaya murah (Tiongkok)
    .who = Untuk perorangan berpenghasilan rendah dan usaha kecil yang terdaftar untuk potongan itu.
    .typed = potongan biaya cnipa|biaya murah china

in-startup = Biaya paten dan merek lebih murah. Pendamping yang dibayar negara membantu pengajuan.
    .name = Bantuan usaha rintisan dan kecil (India)
    .who = Untuk usaha rintisan yang diakui dan usaha kecil, dan sebagian yang mengajukan lewat pusat dukungan.
    .typed = sipp|startup india

il-40 = Biaya permohonan awal lebih murah.
    .name = Biaya awal murah (Israel)
    .who = Untuk perorangan, perusahaan kecil, dan lembaga yang diakui.
    .typed = biaya paten israel

br-60 = Biaya banyak layanan lebih murah, dan gratis bagi sebagian orang berpenghasilan sangat rendah atau penyandang disabilitas.
    .name = Biaya murah (Brasil)
    .who = Untuk usaha mikro dan kecil, lembaga riset, dan lembaga nirlaba.
    .typed = potongan inpi brasil

ph-ipophl = Tanpa biaya dasar untuk merek, dan bantuan di kantor daerah.
    .name = Juana Make a Mark (Filipina)
    .who = Untuk usaha kecil yang dipimpin perempuan, dibuka pada masa tertentu.
    .typed = juana make a mark

asean-ip = Penelusuran atau pemeriksaan di satu kantor mempercepat yang lain di kawasan. Alat penelusuran bersama.
    .name = ASEAN IP: kerja bersama antarkantor
    .who = Untuk pemohon di kantor yang ikut serta.
    .typed = aspec|asean ip|asean

aripo = Satu permohonan untuk paten, paten sederhana, desain, atau merek di banyak negara Afrika.
    .name = ARIPO
    .who = Untuk warga dan penduduk negara anggota, yang lain lewat kuasa.
    .typed = aripo

oapi = Satu permohonan yang berlaku di semua negara anggotanya. Pernah ada dana untuk inventor.
    .name = OAPI
    .who = Untuk warga negara anggota, orang asing lewat kuasa.
    .typed = oapi

afripi = Proyek Uni Eropa tentang kekayaan intelektual di Afrika, juga untuk nama tempat.
    .name = AfrIPI
    .who = Untuk usaha kecil dan kantor di Afrika.
    .typed = afripi

za-cipc-iap = Kantor ini melihat permohonan untuk Inventor Assistance Program dari WIPO.
    .name = Bantuan inventor, Afrika Selatan (CIPC)
    .who = Untuk inventor di Afrika Selatan.
    .typed = cipc

ke-kipi = Sukarelawan menulis dan mengajukan untuk Anda. Inventor muda direncanakan bebas biaya paten.
    .name = Bantuan untuk inventor di Kenya (KIPI)
    .who = Untuk inventor dan usaha kecil di Kenya yang uangnya sedikit.
    .typed = kipi

latipat-prosur = Penelusuran paten gratis dalam bahasa Spanyol dan Portugis.
    .name = LATIPAT dan PROSUR
    .who = Untuk semua orang.
    .typed = latipat|prosur

espacenet = Penelusuran paten gratis dari seluruh dunia.
    .name = Espacenet
    .who = Untuk semua orang.
    .typed = espacenet

tmview-designview = Penelusuran gratis merek dan desain di banyak kantor, dengan bantuan soal kelas.
    .name = TMview dan DesignView
    .who = Untuk semua orang.
    .typed = tmview|designview|tmclass

mpp = Lisensi agar obat bisa dibuat untuk negara yang lebih miskin.
    .name = Medicines Patent Pool
    .who = Untuk pembuat obat dan lembaga kesehatan.
    .typed = medicines patent pool

wipo-women-tk = Pelatihan, pembimbing, dan mitra untuk proyek kerajinan, pangan, atau seni.
    .name = Wirausaha perempuan adat (WIPO)
    .who = Untuk perempuan dari masyarakat adat dan masyarakat setempat, dipilih lewat undangan terbuka.
    .typed = perempuan adat|wirausaha perempuan|women entrepreneurs

africa-ip-helpdesk = Jawaban, pelatihan, dan panduan tentang pasar Afrika.
    .name = Africa IP SME Helpdesk
    .who = Untuk usaha kecil Uni Eropa yang berbisnis di Afrika.
    .typed = africa ip helpdesk

id-umkm = Biaya merek, paten, dan desain lebih murah.
    .name = Biaya murah untuk UMKM (Indonesia)
    .who = Untuk usaha mikro dan kecil dengan surat rekomendasi.
    .typed = umkm|umk|tarif umkm djki|biaya umkm|surat rekomendasi umkm

my-dana-ip = Voucer untuk biaya pengajuan dan penulisan paten.
    .name = Dana pengajuan (Malaysia)
    .who = Untuk warga negara, usaha kecil, mahasiswa, dan masyarakat setempat, dibuka setiap tahun.
    .typed = dana ip

ph-yipi = Tanpa biaya pengajuan, pengumuman, dan pemeriksaan, serta saran teknis.
    .name = Insentif kaum muda (Filipina)
    .who = Untuk kaum muda dan sekolahnya, selama masa pembukaannya.
    .typed = yipi

ph-juana-patent = Tanpa biaya di beberapa langkah, dan penanganan lebih cepat.
    .name = Juana Patent and Design (Filipina)
    .who = Untuk perempuan yang menemukan atau mendesain, dan usaha kecil yang dipimpin perempuan.
    .typed = juana patent|juana design

vn-decree-80 = Negara membayar saran tentang pendaftaran, pengelolaan, dan langkah ke luar negeri, sampai batas tertentu.
    .name = Dukungan usaha inovatif muda (Vietnam)
    .who = Untuk usaha kecil dan menengah yang inovatif di Vietnam.
    .typed = dukungan vietnam

kr-ip-desk = Nasihat hukum gratis di luar negeri, survei tiruan, dan sebagian biaya pengajuan di sana.
    .name = Meja bantuan luar negeri (Korea)
    .who = Untuk usaha kecil dan menengah Korea yang ke luar negeri.
    .typed = ip desk|kotra

sg-eis = Biaya mendaftarkan, melisensikan, atau membeli hak mengurangi pajak Anda, atau sebagian dibayar tunai.
    .name = Keringanan pajak inovasi (Singapura)
    .who = Untuk usaha yang dikenai pajak di Singapura.
    .typed = enterprise innovation scheme

sg-mediation-scheme = Membayar biaya mediasi sampai batas tertentu, apa pun hasilnya.
    .name = Dukungan mediasi (Singapura)
    .who = Untuk kedua pihak perkara di kantor itu yang setuju bermediasi di Singapura.
    .typed = mediation promotion scheme

cn-subsidies-ended = Hibah daerah untuk pengajuan paten sudah berakhir. Biaya yang lebih murah tetap ada.
    .name = Hibah pengajuan (Tiongkok)
    .who = Lihat biaya murah sebagai gantinya.
    .typed = subsidi paten china|subsidi paten tiongkok

ng-notap-pidc = Penelusuran paten, dan bantuan memakai teknologi di dalamnya.
    .name = Pusat informasi paten (Nigeria)
    .who = Untuk usaha kecil, lembaga riset, dan bengkel di Nigeria.
    .typed = notap

za-nipmo = Dananya mengganti biaya lembaga riset publik. Lokakarya mengajar usaha kecil dan mahasiswa.
    .name = IP Fund dan IP Wise (Afrika Selatan)
    .who = Dana: lembaga publik. Lokakarya: juga usaha kecil.
    .typed = nipmo|ip wise

ma-ompic = Kantor melihat usaha Anda dan menulis laporan. Sukarelawan membantu soal paten. Sebagian membayar biaya lebih murah.
    .name = Tinjauan, kuasa gratis, diskon (OMPIC)
    .who = Untuk usaha kecil dan menengah serta inventor di Maroko, dengan syarat.
    .typed = ompic

ma-ip-marketplace = Bank proyek dari paten yang boleh dipakai bebas di Maroko.
    .name = ipmarketplace (Maroko)
    .who = Untuk investor dan pendiri usaha.
    .typed = ipmarketplace

tn-pampat = Bantuan aturan, pengemasan, pengawasan, dan ekspor untuk pangan setempat.
    .name = Bantuan produk daerah (Tunisia)
    .who = Untuk kelompok produsen dengan produk dari daerahnya.
    .typed = pampat

eg-student-exemption = Mahasiswa tidak membayar biaya pemeriksaan paten.
    .name = Bebas biaya periksa, mahasiswa (Mesir)
    .who = Untuk pelajar dan mahasiswa.
    .typed = mahasiswa mesir

sa-saip = Pusat di seluruh negeri, klinik, alat online, dan kursus.
    .name = Pusat dukungan, akademi (Arab Saudi)
    .who = Untuk inventor dan pendiri usaha di Arab Saudi.
    .typed = saip

ae-half-fees = Biaya paten, paten sederhana, desain, dan merek jauh lebih murah, dan bantuan pengajuan.
    .name = Biaya murah dan Patent Hive (UEA)
    .who = Untuk usaha kecil dan universitas di Emirat, merek untuk anggota program nasional.
    .typed = patent hive

tr-kosgeb = Mengembalikan sebagian besar biaya pendaftaran, sampai batas tertentu, setelah sertifikat diberikan.
    .name = Dukungan kekayaan industri (KOSGEB)
    .who = Untuk usaha kecil di Turki yang terdaftar di sana.
    .typed = kosgeb

tr-tubitak-1602 = Membayar penelusuran, pemeriksaan, kuasa, dan langkah di luar negeri.
    .name = Dukungan paten (TÜBİTAK)
    .who = Untuk warga negara, usaha, dan universitas di Turki.
    .typed = tubitak

kz-qazpatent = Selama ini perorangan membayar biaya kantor lebih murah. Potongan untuk usaha kecil sudah berakhir.
    .name = Potongan (Kazakhstan)
    .who = Untuk perorangan. Tanyakan kepada kantor apa yang berlaku sekarang.
    .typed = qazpatent

uz-unified-fees = Penduduk dan orang asing membayar biaya yang sama.
    .name = Satu tarif untuk semua (Uzbekistan)
    .who = Untuk semua pemohon.
    .typed = biaya uzbekistan

mx-impi-90 = Biaya permohonan merek baru jauh lebih murah pada minggu tertentu.
    .name = Pekan harga merek (Meksiko)
    .who = Untuk usaha kecil yang sangat muda, pengrajin, dan lainnya, seperti disebut pada setiap masa pendaftaran.
    .typed = potongan impi

co-sic = Biaya merek dan paten lebih murah, dan potongan setelah kursus dari kantor.
    .name = Biaya murah (Kolombia)
    .who = Untuk usaha kecil, kaum muda, perorangan, dan universitas.
    .typed = potongan sic

pe-indecopi = Tanpa biaya untuk merek kolektif, dan saran gratis untuk usaha kecil.
    .name = Merek kolektif dan saran gratis (Peru)
    .who = Untuk perkumpulan produsen dan pengrajin, dan usaha kecil secara bergiliran.
    .typed = indecopi|ruta pi

br-patente-mpe = Pemeriksaan lebih cepat bila diminta, tanpa biaya.
    .name = Paten cepat untuk usaha kecil (Brasil)
    .who = Untuk usaha mikro dan kecil yang mengajukan atas nama sendiri.
    .typed = patente mpe

cl-inapi = Pembayaran biaya paten belakangan bagi yang kurang mampu, kursus, dan bantuan penelusuran.
    .name = Dukungan INAPI (Cile)
    .who = Untuk pemohon kecil di Cile.
    .typed = inapi

cr-cati = Bantuan menelusuri paten.
    .name = Pusat dukungan (Kosta Rika)
    .who = Untuk usaha kecil dan inventor di Kosta Rika.
    .typed = cati
