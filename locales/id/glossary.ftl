# Arti kata: setiap istilah dalam satu atau dua kalimat sederhana. .name adalah istilah yang baku.

intellectual-property = Hak atas hasil karya orang: invensi, tanda, tampilan produk, ciptaan, dan rahasia usaha. Setiap jenis hak punya aturannya sendiri.
    .name = kekayaan intelektual

industrial-property = Bagian kekayaan intelektual yang melayani perdagangan: paten, merek, desain, dan hak serupa. Hak cipta tidak termasuk.
    .name = kekayaan industri

ip-right = Satu hak atas satu hasil karya, misalnya satu paten atau satu merek. Pemegangnya boleh melarang orang lain memakai hasil itu.
    .name = hak kekayaan intelektual

ip-office = Lembaga negara yang menerima permohonan paten, merek, atau desain, memeriksanya, dan menyimpan daftarnya.
    .name = kantor kekayaan intelektual

applicant = Orang atau usaha yang meminta hak kepada kantor.
    .name = pemohon

right-holder = Orang atau usaha pemilik sebuah hak. Hanya pemegang hak, atau orang yang punya lisensi, yang bisa mengizinkan pemakaiannya.
    .name = pemegang hak

application = Surat-surat untuk meminta hak kepada kantor. Permohonan saja belum memungkinkan Anda menghentikan orang lain.
    .name = permohonan

filing = Menyerahkan permohonan ke kantor. Ini datang sebelum pemeriksaan dan sebelum pendaftaran.
    .name = pengajuan permohonan

filing-date = Hari saat kantor menganggap permohonan Anda diterima. Yang tanggalnya lebih awal biasanya didahulukan.
    .name = tanggal penerimaan

registration = Kantor mencatat hak Anda dalam daftar terbuka. Sejak itu semua orang bisa melihat apa yang dilindungi dan untuk siapa.
    .name = pendaftaran

grant = Keputusan kantor yang memberi Anda paten yang diminta.
    .name = pemberian

publication = Kantor membuka permohonan atau hak Anda kepada umum. Setelah itu semua orang bisa membacanya.
    .name = pengumuman

exclusive-right = Hak untuk melarang orang lain memakai hal yang dilindungi. Hak ini dengan sendirinya bukan izin menjual produk Anda.
    .name = hak eksklusif

territoriality = Hak hanya berlaku di negara atau wilayah yang memberikannya. Untuk negara lain, Anda perlu hak di sana juga.
    .name = asas teritorialitas

public-domain = Semua yang tidak dilindungi hak, atau tidak lagi dilindungi. Siapa pun boleh bebas memakainya.
    .name = milik umum

first-to-file = Sistem yang memberi hak kepada siapa pun yang lebih dulu mengajukan, walau orang lain sudah memakai tanda atau ide itu sebelumnya.
    .name = prinsip pendaftar pertama

term-of-protection = Waktu selama sebuah hak berlaku. Lamanya berbeda menurut jenis hak dan negara.
    .name = jangka waktu pelindungan

official-fee = Uang yang diminta kantor itu sendiri untuk sebuah langkah. Honor konsultan atau kuasa Anda masih ditambahkan.
    .name = biaya resmi

deadline = Hari terakhir sebuah langkah masih bisa dilakukan. Yang melewatkannya sering kehilangan hak.
    .name = batas waktu

extension-of-time = Waktu tambahan dari kantor untuk sebuah langkah, biasanya bila diminta dan dibayar. Tidak semua batas waktu bisa diperpanjang.
    .name = perpanjangan waktu

power-of-attorney = Surat yang mengizinkan kuasa bertindak untuk Anda di kantor.
    .name = surat kuasa

ip-agent = Orang berkualifikasi yang menulis permohonan dan berbicara untuk Anda di kantor. Banyak kantor punya daftar terbuka mereka.
    .name = konsultan kekayaan intelektual

patent = Hak atas invensi teknis untuk waktu terbatas. Anda mendapatkannya hanya setelah mengajukan permohonan, dan sebagai imbalan invensi diumumkan.
    .name = paten

invention = Solusi teknis baru untuk masalah teknis. Ide belaka tanpa cara melaksanakannya bukan invensi.
    .name = invensi

inventor = Orang yang memikirkan invensi itu. Perusahaan bisa memiliki patennya, tetapi inventor selalu manusia.
    .name = inventor

utility-model = Hak yang lebih ringan dan lebih pendek untuk perbaikan teknis. Sebagian negara menawarkannya, banyak yang tanpa pemeriksaan penuh.
    .name = paten sederhana

patentability = Apakah sebuah invensi bisa mendapat paten: harus baru, tidak mudah diduga, dan bisa dipakai.
    .name = patentabilitas

novelty = Invensi belum diketahui umum di mana pun sebelum pengajuan. Terlalu dini memperlihatkannya bisa menghancurkan kebaruan.
    .name = kebaruan

inventive-step = Invensi itu tidak mudah diduga oleh ahli yang tahu semua yang terbuka sebelumnya.
    .name = langkah inventif

industrial-applicability = Invensi bisa dibuat atau dipakai dalam suatu usaha, termasuk pertanian.
    .name = dapat diterapkan dalam industri

prior-art = Semua yang diketahui umum sebelum pengajuan Anda, di mana pun dan dalam bentuk apa pun. Invensi Anda dibandingkan dengannya.
    .name = invensi terdahulu

prior-art-search = Mencari di basis data dokumen lama yang mendekati invensi Anda. Paling baik dilakukan sebelum mengajukan.
    .name = penelusuran paten

disclosure = Membuat invensi diketahui: kepada umum, atau kepada kantor dalam permohonan. Pengungkapan dini kepada umum bisa membuat Anda kehilangan paten.
    .name = pengungkapan

grace-period = Waktu sebelum pengajuan, dan selama itu pengungkapan Anda sendiri tidak merugikan Anda. Hanya sebagian negara punya, masing-masing dengan caranya.
    .name = masa tenggang

claims = Kalimat bernomor dalam paten yang menyebut persis apa yang dilindungi. Yang lain dalam paten membantu memahaminya.
    .name = klaim

description = Bagian permohonan paten yang menjelaskan invensi begitu lengkap sehingga ahli bisa melaksanakannya.
    .name = deskripsi

abstract = Ringkasan teknis pendek dari invensi. Gunanya untuk informasi dan tidak melindungi apa pun.
    .name = abstrak

drawings = Gambar dalam permohonan yang membantu memahami invensi.
    .name = gambar

skilled-person = Ahli bayangan dengan keterampilan dan pengetahuan biasa di bidang itu. Kantor bertanya apa yang mudah diduga orang ini.
    .name = orang yang ahli di bidangnya

unity-of-invention = Aturan bahwa satu permohonan mencakup satu invensi, atau satu kelompok yang saling terkait.
    .name = kesatuan invensi

formal-examination = Kantor memeriksa apakah surat, biaya, dan bentuknya beres. Belum ditanya apakah invensi itu baru.
    .name = pemeriksaan administratif

substantive-examination = Kantor memeriksa apakah syarat hukum terpenuhi, misalnya apakah sebuah invensi baru.
    .name = pemeriksaan substantif

office-action = Surat dari kantor berisi keberatan atau permintaan. Surat itu menyebut batas waktu untuk jawaban Anda.
    .name = surat hasil pemeriksaan

amendment = Perubahan pada permohonan selama diperiksa. Tidak boleh ada hal baru yang ditambahkan pada yang diajukan.
    .name = perubahan

refusal = Kantor memutuskan tidak memberi hak atau tidak mendaftarkannya. Biasanya Anda bisa meminta badan yang lebih tinggi melihatnya lagi.
    .name = penolakan

appeal = Permintaan agar badan yang lebih tinggi melihat lagi sebuah keputusan. Waktunya pendek.
    .name = banding

priority-right = Hak mengajukan di luar negeri kemudian seolah-olah sudah diajukan di sana pada hari pertama Anda. Hanya berlaku untuk waktu tertentu.
    .name = hak prioritas

priority-date = Tanggal permohonan awal Anda, bila permohonan kemudian didasarkan padanya. Yang terbuka sesudahnya tidak merugikan Anda.
    .name = tanggal prioritas

annuity = Biaya setiap tahun yang menjaga paten atau paten sederhana tetap hidup. Jika tidak dibayar, hak berakhir.
    .name = biaya tahunan

lapse = Berakhirnya hak karena biaya tidak dibayar atau langkah terlewat.
    .name = hapus

invalidation = Keputusan bahwa sebuah hak seharusnya tidak pernah diberikan, seluruhnya atau sebagian.
    .name = pembatalan

compulsory-licence = Izin yang diberikan negara tanpa persetujuan pemilik, dengan syarat yang ditetapkan hukum. Pemilik dibayar untuk itu.
    .name = lisensi wajib

employee-invention = Invensi yang dibuat karyawan dalam pekerjaannya. Hukum atau kontrak menyebut milik siapa invensi itu.
    .name = invensi karyawan

freedom-to-operate = Apakah Anda bisa menjual produk tanpa memakai hak orang lain. Paten Anda sendiri tidak menjawab hal ini.
    .name = kebebasan beroperasi

divisional-application = Permohonan yang dipecah dari permohonan terdahulu dan tetap memakai tanggalnya.
    .name = permohonan pecahan

pct-system = Sistem traktat untuk meminta paten di banyak negara dengan satu permohonan. Setiap negara tetap memutuskan sendiri.
    .name = sistem PCT

international-application = Satu permohonan yang berlaku di banyak negara, lewat PCT, Sistem Madrid, atau Sistem Hague.
    .name = permohonan internasional

international-filing-date = Hari mulai berlakunya permohonan internasional di semua negara yang dicakupnya.
    .name = tanggal penerimaan internasional

receiving-office = Kantor tempat Anda menyerahkan permohonan paten internasional dan yang memeriksa bentuknya.
    .name = kantor penerima

isa = Kantor yang mencari dokumen terdahulu untuk permohonan paten internasional.
    .name = otoritas penelusuran internasional

isr = Daftar dokumen terdahulu yang ditemukan untuk permohonan internasional. Ini membantu Anda memutuskan apakah melanjutkan.
    .name = laporan penelusuran internasional

written-opinion = Pandangan awal apakah invensi Anda bisa mendapat paten. Datang bersama laporan penelusuran dan tidak mengikat siapa pun.
    .name = opini tertulis

international-preliminary-examination = Pemeriksaan lagi dalam fase internasional, yang boleh Anda minta dan bayar. Banyak pemohon tidak memakainya.
    .name = pemeriksaan pendahuluan internasional

international-phase = Bagian pertama jalan PCT: pengajuan, penelusuran, dan pengumuman. Berakhir saat negara-negara mengambil alih.
    .name = fase internasional

national-phase = Bagian jalan PCT saat setiap negara pilihan Anda memutuskan soal paten. Ini yang paling mahal, dan batas waktunya ketat.
    .name = fase nasional

designated-office = Kantor sebuah negara yang dicakup permohonan internasional.
    .name = kantor yang ditunjuk

international-bureau = Bagian WIPO di Jenewa yang menjalankan sistem PCT, Madrid, dan Hague.
    .name = Biro Internasional

contracting-party = Negara atau organisasi yang menjadi anggota sebuah traktat.
    .name = pihak penandatangan

national-route = Mengajukan langsung di setiap negara, tanpa sistem internasional.
    .name = jalur nasional

trade-secret = Informasi usaha yang bernilai karena rahasia, dan yang Anda jaga kerahasiaannya. Tidak didaftarkan di mana pun.
    .name = rahasia dagang

know-how = Pengetahuan praktis tentang cara membuat atau melakukan sesuatu. Sebagian mungkin rahasia dagang.
    .name = know-how

confidential-information = Informasi yang Anda bagikan kepada orang yang wajib menyimpannya untuk diri sendiri.
    .name = informasi rahasia

nda = Kontrak berisi janji seseorang untuk merahasiakan yang Anda perlihatkan. Tanda tangani sebelum memperlihatkan apa pun.
    .name = perjanjian kerahasiaan (NDA)

reasonable-measures = Langkah yang menunjukkan bahwa Anda memperlakukan sesuatu sebagai rahasia: kunci, kata sandi, tanda pada dokumen, janji bertanda tangan. Tanpa itu hukum tidak melindungi rahasia.
    .name = langkah menjaga kerahasiaan

misappropriation = Mendapat, memakai, atau menceritakan rahasia dagang dengan cara yang dilarang hukum, misalnya mencuri atau mengingkari janji.
    .name = pelanggaran rahasia dagang

reverse-engineering = Mencari tahu cara kerja produk dengan membongkar barang yang Anda beli. Di banyak negara ini dibolehkan.
    .name = rekayasa balik

trademark = Tanda yang dipakai pelanggan untuk membedakan barang atau jasa Anda dari milik orang lain. Bisa kata, logo, dan di sebagian tempat lebih dari itu.
    .name = merek

service-mark = Merek untuk jasa, misalnya perbaikan atau pengajaran, bukan untuk barang.
    .name = merek jasa

brand = Yang dipikirkan orang saat melihat nama Anda. Yang dilindungi hukum adalah merek di baliknya.
    .name = citra merek

word-mark = Merek yang hanya berupa kata, huruf, atau angka, dengan bentuk huruf apa pun.
    .name = merek kata

figurative-mark = Merek berupa gambar, atau kata dengan rancangan khusus.
    .name = merek gambar

trade-name = Nama yang dipakai sebuah usaha untuk berdagang. Tercatat di daftar perusahaan tidak menjadikannya merek.
    .name = nama dagang

domain-name = Alamat di internet. Memilikinya dengan sendirinya tidak memberi Anda hak atas nama itu.
    .name = nama domain

distinctiveness = Kemampuan sebuah tanda menunjuk ke satu usaha. Kata karangan punya banyak, uraian biasa tidak punya.
    .name = daya pembeda

descriptive-mark = Tanda yang hanya menyebut apa barangnya, gunanya, atau asalnya. Kantor biasanya menolaknya sebagai merek.
    .name = tanda deskriptif

likelihood-of-confusion = Bahaya bahwa pelanggan mengira sebuah merek sebagai merek lain, karena tanda dan barangnya mirip.
    .name = kemungkinan membingungkan

nice-class = Salah satu kelompok untuk menggolongkan barang dan jasa bagi merek. Anda memilih kelas tempat Anda perlu pelindungan.
    .name = kelas Nice

goods-and-services = Daftar yang Anda jual atau kerjakan, dan yang dilindungi merek Anda. Daftar ini tidak bisa diperluas kemudian.
    .name = barang dan jasa

collective-mark = Merek milik sebuah perkumpulan yang dipakai anggotanya.
    .name = merek kolektif

certification-mark = Merek yang menunjukkan bahwa barang memenuhi standar. Pemiliknya memeriksa barang itu, dan di banyak negara tidak boleh menjual barang seperti itu.
    .name = merek sertifikasi

well-known-mark = Merek yang begitu dikenal sehingga pelindungannya lebih luas dari yang lain, di sebagian tempat bahkan tanpa pendaftaran.
    .name = merek terkenal

trademark-search = Mencari di daftar apakah ada merek terdahulu yang sama atau mirip dengan milik Anda. Paling baik dilakukan sebelum mencetak apa pun.
    .name = penelusuran merek

opposition = Keberatan yang diajukan orang lain terhadap permohonan atau pendaftaran baru Anda. Harus datang dalam waktu tertentu.
    .name = keberatan

renewal = Membayar biaya agar pendaftaran berlanjut untuk jangka waktu berikutnya.
    .name = perpanjangan

non-use-revocation = Hilangnya merek terdaftar karena beberapa tahun tidak sungguh dipakai.
    .name = penghapusan karena tidak digunakan

bad-faith-filing = Mengajukan merek orang lain untuk menghalanginya atau untuk menjual kepadanya.
    .name = permohonan beriktikad tidak baik

madrid-system = Sistem WIPO untuk meminta pelindungan satu merek di banyak negara dengan satu permohonan.
    .name = Sistem Madrid

international-registration = Pencatatan merek atau desain Anda dalam daftar internasional WIPO. Setiap negara yang disebut di situ tetap memutuskan sendiri.
    .name = pendaftaran internasional

basic-mark = Merek di dalam negeri, sudah diajukan atau terdaftar, yang menjadi dasar permohonan lewat Sistem Madrid.
    .name = merek dasar

office-of-origin = Kantor di dalam negeri yang menjadi jalan Anda mengajukan lewat Sistem Madrid.
    .name = Kantor Asal

designation = Menyebut negara atau wilayah tempat Anda ingin pelindungan.
    .name = penunjukan negara

subsequent-designation = Menambah negara di kemudian hari pada pendaftaran merek internasional.
    .name = penunjukan kemudian

central-attack = Merek dasar di dalam negeri gugur dalam masa ketergantungan, dan pendaftaran internasional ikut gugur di setiap negara, dalam cakupan yang sama.
    .name = serangan sentral

dependency = Tahun-tahun awal pendaftaran internasional, saat pendaftaran itu bergantung pada merek dasar di dalam negeri.
    .name = masa ketergantungan

transformation = Mengubah pelindungan yang hilang bersama merek dasar menjadi permohonan nasional yang tetap memakai tanggalnya.
    .name = transformasi

provisional-refusal = “Tidak” pertama dari sebuah negara atas merek atau desain internasional Anda. Anda bisa menjawabnya dalam waktu tertentu.
    .name = penolakan sementara

grant-of-protection = Pesan dari sebuah negara bahwa merek atau desain internasional Anda dilindungi di sana.
    .name = pernyataan pemberian pelindungan

irregularity-notice = Surat dari WIPO bahwa sesuatu dalam permohonan Anda harus dibetulkan tepat waktu.
    .name = pemberitahuan ketidaksesuaian

holder = Orang atau usaha yang namanya tercantum pada pendaftaran internasional.
    .name = pemegang

individual-fee = Biaya yang ditetapkan sendiri oleh sebuah negara dalam Sistem Madrid atau Hague, sebagai pengganti biaya standar.
    .name = biaya individual

industrial-design = Tampilan produk: bentuk, garis, pola, atau warnanya. Cara kerjanya tidak termasuk.
    .name = desain industri

hague-system = Sistem WIPO untuk meminta pelindungan desain di banyak negara dengan satu permohonan.
    .name = Sistem Hague

deferment-of-publication = Meminta kantor mengumumkan desain Anda belakangan. Tampilannya tetap rahasia sampai Anda siap menjual.
    .name = penundaan pengumuman

individual-character = Secara keseluruhan desain tampak berbeda dari yang sudah dikenal, di mata pengguna yang paham bidangnya.
    .name = karakter individual

reproduction-of-design = Gambar dalam permohonan desain. Gambar itu menentukan apa yang dilindungi, jadi setiap sudut gambar penting.
    .name = gambar atau foto desain

copyright = Hak pencipta atas ciptaannya sendiri. Hak ini lahir sendiri bersama ciptaan, di kebanyakan negara tanpa pendaftaran.
    .name = hak cipta

related-rights = Hak pelaku pertunjukan, produser, dan lembaga penyiaran, di samping hak cipta pencipta.
    .name = hak terkait

author = Orang yang membuat sebuah ciptaan.
    .name = pencipta

work = Karya sendiri yang dilindungi hak cipta: teks, gambar, musik, film, program komputer.
    .name = ciptaan

moral-rights = Hak pencipta untuk disebut namanya dan untuk menolak bila ciptaannya dirusak. Di banyak negara hak ini tidak bisa dijual.
    .name = hak moral

economic-rights = Hak pencipta untuk mengizinkan atau melarang penyalinan, penjualan, pertunjukan, atau pemutaran ciptaan, dan untuk dibayar.
    .name = hak ekonomi

cmo = Badan yang memberi izin untuk banyak pencipta atau seniman sekaligus, menarik uangnya, dan membagikannya.
    .name = lembaga manajemen kolektif

limitations-and-exceptions = Keadaan saat hukum membolehkan orang memakai ciptaan tanpa meminta izin. Berbeda di setiap negara.
    .name = pembatasan dan pengecualian

computer-program = Perintah yang memberi tahu komputer apa yang harus dilakukan. Dilindungi terutama oleh hak cipta.
    .name = program komputer

open-source-licence = Lisensi yang membolehkan semua orang memakai, mengubah, dan membagikan program dengan syarat tertentu. Syarat itu mengikat.
    .name = lisensi sumber terbuka

geographical-indication = Tanda pada barang yang mutu atau nama baiknya berasal dari tempatnya, misalnya keju atau kerajinan.
    .name = indikasi geografis

appellation-of-origin = Nama tempat untuk barang yang sifatnya terutama atau seluruhnya berasal dari tempat itu.
    .name = sebutan asal

plant-variety = Kelompok tanaman hasil pemuliaan yang baru, berbeda dari yang lain, seragam, dan tetap sama dari waktu ke waktu.
    .name = varietas tanaman

plant-breeders-right = Hak pemulia varietas tanaman baru untuk menentukan siapa yang boleh memproduksi atau menjual benih, bibit, atau steknya.
    .name = hak perlindungan varietas tanaman

traditional-knowledge = Pengetahuan dan kebiasaan yang diwariskan sebuah masyarakat dari waktu ke waktu.
    .name = pengetahuan tradisional

layout-design = Susunan rangkaian dalam sebuah cip. Ada hak tersendiri untuknya.
    .name = desain tata letak sirkuit terpadu

adr = Cara menyelesaikan sengketa tanpa pengadilan negara, misalnya mediasi atau arbitrase.
    .name = penyelesaian sengketa alternatif (ADR)

dispute = Perselisihan tentang hak atau kontrak.
    .name = sengketa

mediation = Orang yang netral membantu kedua pihak menemukan kesepakatan sendiri. Tidak ada yang bisa dipaksa setuju.
    .name = mediasi

mediator = Orang netral yang memimpin mediasi. Mediator tidak memutuskan apa pun.
    .name = mediator

arbitration = Prosedur swasta yang disepakati kedua pihak dan berakhir dengan putusan yang mengikat.
    .name = arbitrase

arbitrator = Orang yang dipilih untuk memutus sengketa sebagai pengganti pengadilan.
    .name = arbiter

arbitral-award = Putusan seorang arbiter. Putusan itu mengikat kedua pihak seperti putusan pengadilan.
    .name = putusan arbitrase

expedited-arbitration = Arbitrase dalam bentuk lebih singkat: lebih sedikit waktu dan biaya, biasanya dengan arbiter tunggal.
    .name = arbitrase dipercepat

expert-determination = Seorang ahli menjawab pertanyaan teknis atau pertanyaan nilai untuk kedua pihak.
    .name = penentuan ahli

good-offices = Bantuan netral dan gratis agar kedua pihak bicara tentang cara menyelesaikan sengketa.
    .name = jasa baik

udrp = Prosedur terhadap nama domain yang didaftarkan dengan iktikad tidak baik dan meniru merek. Berjalan tanpa pengadilan.
    .name = UDRP

cybersquatting = Mendaftarkan merek orang lain sebagai nama domain dengan iktikad tidak baik.
    .name = pembajakan nama domain

adr-clause = Baris dalam kontrak yang menyebut bagaimana sengketa kelak diselesaikan.
    .name = klausul penyelesaian sengketa

submission-agreement = Kesepakatan untuk menyelesaikan sengketa yang sudah ada lewat mediasi, arbitrase, atau ahli.
    .name = perjanjian penyerahan sengketa

settlement-agreement = Kontrak yang mengakhiri sengketa kedua pihak dengan syarat yang disepakati.
    .name = perjanjian perdamaian

seat-of-arbitration = Tempat yang hukumnya berlaku bagi arbitrase itu. Pengadilan di sana membantu dan mengawasi.
    .name = tempat arbitrase

licence = Izin memakai hak dengan syarat yang disepakati. Haknya tetap pada pemiliknya.
    .name = lisensi

licensor = Pemilik hak yang memberi lisensi.
    .name = pemberi lisensi

licensee = Orang atau usaha yang menerima lisensi.
    .name = penerima lisensi

exclusive-licence = Lisensi yang membuat hanya penerimanya boleh memakai hak itu. Biasanya pemilik pun lalu tidak boleh memakainya.
    .name = lisensi eksklusif

non-exclusive-licence = Lisensi yang membiarkan pemilik bebas memberi lisensi kepada orang lain juga.
    .name = lisensi non-eksklusif

sublicence = Lisensi yang diteruskan penerima lisensi kepada orang lain. Perlu persetujuan pemilik.
    .name = sublisensi

assignment = Perpindahan hak kepada pemilik baru. Biasanya harus tertulis.
    .name = pengalihan hak

royalty = Bayaran untuk memakai hak, sering berupa bagian dari penjualan.
    .name = royalti

lump-sum = Satu pembayaran tetap sebagai pengganti bagian dari penjualan.
    .name = pembayaran sekaligus

franchise = Cara berusaha: satu perusahaan membolehkan yang lain memakai nama dan seluruh cara usahanya, dengan bayaran.
    .name = waralaba

ip-valuation = Menghitung berapa nilai sebuah hak dalam uang.
    .name = valuasi kekayaan intelektual

ip-audit = Memeriksa sebuah usaha untuk melihat hak apa yang dimiliki, dipakai, atau belum ada.
    .name = audit kekayaan intelektual

due-diligence = Pemeriksaan teliti sebelum transaksi atau investasi, tentang apa yang ada dan milik siapa.
    .name = uji tuntas

asset-register = Daftar Anda sendiri atas hak dan rahasia Anda, dengan pemilik, tanggal, dan surat-suratnya.
    .name = daftar aset kekayaan intelektual

ip-portfolio = Semua hak milik satu usaha bersama-sama.
    .name = portofolio kekayaan intelektual

intangible-asset = Sesuatu yang bernilai tetapi tidak bisa disentuh, misalnya merek, paten, atau daftar pelanggan.
    .name = aset tidak berwujud

technology-transfer = Memindahkan teknologi dan pengetahuan di baliknya dari satu pihak ke pihak lain, misalnya dari universitas ke perusahaan.
    .name = alih teknologi

co-ownership = Satu hak yang dimiliki beberapa orang bersama. Sejak dini, sepakati siapa boleh melakukan apa dengannya.
    .name = kepemilikan bersama

security-interest = Memberikan hak kepada pemberi pinjaman sebagai jaminan atas pinjaman.
    .name = jaminan fidusia atas KI

commercialisation = Mendapat uang dari sebuah hak: dengan membuat, menjual, atau memberi lisensi.
    .name = komersialisasi

sme = Usaha di bawah ukuran tertentu. Setiap negara dan setiap program menarik batasnya sendiri.
    .name = usaha mikro, kecil, dan menengah (UMKM)

infringement = Memakai hal yang dilindungi tanpa izin, padahal hukum tidak membolehkannya.
    .name = pelanggaran

counterfeit = Barang yang memakai tiruan palsu dari merek seseorang.
    .name = barang palsu

piracy = Menyalin ciptaan tanpa izin, dalam jumlah besar dan demi keuntungan.
    .name = pembajakan

customs-recordal = Memberi tahu bea cukai tentang hak Anda, supaya petugas tahu apa yang dicari di perbatasan.
    .name = rekordasi

customs-detention = Bea cukai menahan barang yang mungkin melanggar hak, supaya pemegang hak bisa bertindak.
    .name = penegahan barang

takedown-notice = Permintaan kepada platform online untuk menghapus sesuatu yang melanggar hak Anda.
    .name = pemberitahuan penghapusan konten

cease-and-desist-letter = Surat yang meminta seseorang menghentikan hal yang dianggap pengirim sebagai pelanggaran. Minta saran sebelum mengirim atau menandatangani apa pun.
    .name = surat peringatan (somasi)

injunction = Perintah pengadilan untuk melakukan sesuatu atau menghentikannya.
    .name = perintah pengadilan untuk menghentikan

damages = Uang yang dibayar atas kerugian yang ditimbulkan.
    .name = ganti rugi

evidence = Yang membuktikan sebuah tuntutan: surat, gambar bertanggal, contoh barang, saksi.
    .name = bukti

litigation = Meminta pengadilan negara memutus sebuah sengketa.
    .name = gugatan pengadilan

legal-advice = Nasihat atas kasus Anda sendiri oleh ahli hukum yang berkualifikasi. Yang Anda baca di sini bukan itu.
    .name = nasihat hukum

general-information = Penjelasan untuk semua orang. Penjelasan itu tidak melihat semua hal dalam kasus Anda sendiri.
    .name = informasi umum

ip-diagnostic = Pertanyaan yang menunjukkan kepada sebuah usaha kekayaan intelektual apa yang dimiliki dan apa yang diperlukan.
    .name = diagnosis kekayaan intelektual

paris-convention = Traktat utama tentang paten, merek, dan desain. Hak prioritas berasal dari sini.
    .name = Konvensi Paris

berne-convention = Traktat utama tentang hak cipta. Traktat ini melindungi ciptaan tanpa pendaftaran di semua negara anggotanya.
    .name = Konvensi Bern

unfair-competition = Cara berusaha yang tidak jujur, misalnya menyesatkan pelanggan dengan tiruan.
    .name = persaingan curang
