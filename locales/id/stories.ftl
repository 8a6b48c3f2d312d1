# Kisah nyata usaha kecil. Tanpa angka: angkanya ada di sumber. .had: awalnya, .did: yang dilakukan, .came: hasilnya, .lesson: pelajarannya.


## Bidang usaha dan wilayah, seperti di tombol

sector-food = Pangan dan pertanian
    .typed = pangan|makanan|minuman|pertanian|tani|petani|keju|kopi|lada|anggur|beras|padi|teh|kuliner
sector-crafts = Kerajinan
    .typed = kerajinan|kriya|tenun|tenunan|anyaman|pengrajin|perajin|batik|handicraft
sector-fashion = Busana
    .typed = busana|fashion|fesyen|baju|pakaian|sepatu|tas
sector-music = Musik
    .typed = musik|lagu|penyanyi
sector-software = Perangkat lunak dan gim
    .typed = perangkat lunak|software|aplikasi|app|gim|game|program
sector-health = Kesehatan
    .typed = kesehatan|medis|obat|alat kesehatan
sector-green = Teknologi hijau
    .typed = hijau|energi|lingkungan|iklim|ramah lingkungan
sector-technology = Mesin dan teknologi
    .typed = teknologi|mesin|alat|invensi|penemuan
sector-consumer = Barang sehari-hari
    .typed = mainan|rumah tangga|bayi|dapur|perabot
sector-trade = Dagang dan jasa
    .typed = jasa|dagang|perdagangan|toko|layanan

region-africa = Afrika
region-arab-states = Negara-negara Arab
region-asia-pacific = Asia dan Pasifik
region-latin-america = Amerika Latin dan Karibia
region-eastern-europe = Eropa Timur dan Asia Tengah
region-western = Eropa Barat dan Amerika Utara

penja-pepper = Lada dari Penja
    .had = Petani di sekitar Penja di Kamerun punya lada istimewa, tetapi tidak berkuasa atas namanya.
    .did = Mereka menulis aturan tanam dan pengawasan. Mereka mendapat indikasi geografis di OAPI, dan kemudian di Uni Eropa.
    .came = Harganya naik berkali lipat dan lebih banyak orang menanamnya. Kemudian datang pemalsuan, pelanggaran aturan, dan harga yang turun.
    .lesson = Nama seperti itu menaikkan harga hanya selama kelompok menjaga pengawasan, logo, dan perlawanan terhadap pemalsuan.

solerebels = Sepatu dari ban bekas
    .had = Usaha keluarga di kawasan miskin Addis Ababa membuat sepatu dari ban bekas dan kain pintal tangan.
    .did = Usaha itu mendaftarkan mereknya. Usaha itu juga mengadukan pesaing yang memakai nama domain dengan mereknya.
    .came = Usaha itu menjual di banyak negara. Panel yang memutus menyebut tindakan pesaing itu penyalahgunaan yang jelas.
    .lesson = Miliki merek dan nama domain sejak dini. Prosedur domain lebih cepat daripada pengadilan.

cardiopad = Pemantau jantung untuk desa
    .had = Insinyur muda di Kamerun membuat tablet yang mengirim rekaman jantung dari desa kepada spesialis di kota.
    .did = Ia melindunginya di OAPI. Pinjaman keluarga, hibah negara, dan sebuah hadiah membiayai alat-alat awal.
    .came = Seri pertama dibuat, dan penjualan di kawasan itu mulai.
    .lesson = Satu permohonan di OAPI mencakup pasar regional, dan memberi pegangan bagi pemodal.

kikoy-name = Kain yang tidak dimiliki siapa pun
    .had = Banyak pedagang kecil di pesisir Kenya menjual kain dengan nama berupa kata Swahili sehari-hari. Tidak ada yang mendaftarkannya di luar negeri.
    .did = Perusahaan asing mengajukan kata itu sebagai mereknya. Kelompok perdagangan adil berkeberatan dengan bantuan hukum gratis.
    .came = Pemohon tidak menjawab dan permohonannya ditinggalkan. Kata itu tetap bebas bagi semua.
    .lesson = Awasi daftar di luar negeri untuk nama produk Anda. Waktu untuk berkeberatan pendek.

mbube-linda = Lagu yang keliling dunia
    .had = Pekerja perantau di Afrika Selatan menulis lagu yang kemudian mendunia.
    .did = Ia melepasnya dengan tanda tangan hampir tanpa bayaran. Puluhan tahun kemudian pengacara putri-putrinya memakai aturan hukum lama dan menggugat.
    .came = Ia meninggal dalam kemiskinan. Perdamaian memberi ahli warisnya pengakuan nama, uang atas masa lalu, dan bagian dari pendapatan kemudian.
    .lesson = Hati-hati: jangan pernah melepas ciptaan seluruhnya. Baca dulu apa yang tertulis tentang pengalihan, waktu, dan royalti.

please-call-me = Ide yang disampaikan kepada pemberi kerja
    .had = Peserta magang di perusahaan telepon mengusulkan pesan gratis yang meminta ditelepon balik.
    .did = Ia percaya pada janji imbalan secara lisan. Bertahun-tahun kemudian ia ke pengadilan.
    .came = Ia menang di pengadilan tertinggi, dan akhirnya berdamai, setelah waktu yang sangat lama.
    .lesson = Hati-hati: sepakati imbalan dan kepemilikan secara tertulis sebelum menyerahkan ide, terutama kepada pemberi kerja Anda.

djebba-figs = Buah tin dari desa pegunungan
    .had = Desa pegunungan di Tunisia menjual jenis buah tinnya sendiri dalam keadaan segar, hanya dalam satu musim pendek.
    .did = Desa itu mendapat nama asal yang dilindungi. Petani membentuk koperasi dengan pengemasan sendiri dan truk berpendingin.
    .came = Buah tin dengan nama itu laku jauh lebih mahal daripada yang lain, dan sebagian ke luar negeri.
    .lesson = Sertifikat menguntungkan bila petani juga menguasai pengemasan, pelacakan, dan pengangkutan.

argan-name = Siapa pemilik kata argan?
    .had = Koperasi perempuan di Maroko memeras minyak argan. Sebuah laboratorium asing sudah lama mendaftarkan nama produk itu sebagai merek.
    .did = Minyak argan menjadi indikasi geografis yang dilindungi. Koperasi bersiap meminta pembatalan merek lama itu.
    .came = Nama itu dilindungi karena asalnya. Merek lama itu masih harus dilawan.
    .lesson = Hati-hati: lindungi nama produk sebelum pasar menemukannya. Belakangan lebih mahal.

saphon-wind = Ajukan dulu, tampilkan kemudian
    .had = Usaha rintisan di Tunisia punya mesin angin tanpa baling-baling, dan prototipe awal.
    .did = Usaha itu mengajukan di dalam negeri, lalu secara internasional, dan baru sesudahnya tampil di panggung besar.
    .came = Usaha itu memenangi hadiah. Mencari mitra industri makan waktu bertahun-tahun.
    .lesson = Ajukan dulu dan perlihatkan kemudian. Lalu siapkan waktu bertahun-tahun untuk mencari mitra.

instabeat = Invensi di televisi
    .had = Perenang dan insinyur dari Lebanon punya ide kacamata renang yang menunjukkan detak jantung. Ia membuatnya untuk lomba televisi.
    .did = Ia mendapat dana dan memulai permohonan paten di Amerika Serikat sambil terus membuatnya.
    .came = Ide itu menjadi perusahaan produk. Alatnya sendiri makan waktu bertahun-tahun.
    .lesson = Acara dan lomba itu terbuka untuk umum. Ajukan, atau periksa masa tenggang, sebelum tampil.

kampot-pepper = Lada dari Kampot
    .had = Keluarga petani di Kamboja menanam lada bermutu dan menjualnya murah.
    .did = Mereka mendapat indikasi geografis pertama di negaranya dan pelindungan di Uni Eropa. Mereka menyepakati harga bersama.
    .came = Jumlah keluarga, panen, dan harga naik. Lalu suatu tahun penjualan turun dan stok menumpuk.
    .lesson = Nama seperti itu menaikkan harga. Jumlahnya harus mengikuti yang dibeli orang, bukan harapan.

st25-rice = Beras terbaik, dan namanya
    .had = Pemulia di Vietnam bertahun-tahun mengerjakan padi yang memenangi penghargaan dunia. Ia punya sertifikat varietas tanaman hanya di dalam negeri.
    .did = Perusahaan luar negeri mengajukan namanya sebagai merek. Pemulia berkeberatan, dan keluarganya mengajukan merek baru.
    .came = Kantornya berpendapat bahwa nama varietas tidak bisa menjadi merek satu perusahaan. Sumber kami tidak menceritakan akhirnya.
    .lesson = Hati-hati: sertifikat varietas bukan merek. Ajukan merek tersendiri di setiap negara tujuan ekspor.

buon-ma-thuot = Kopi yang dilindungi hanya di dalam negeri
    .had = Sebuah nama kopi dilindungi di Vietnam, dan tidak di negara lain.
    .did = Petani menemukan bahwa perusahaan di Tiongkok memegang merek dengan nama itu. Mereka meminta pembatalan dan mengajukan di luar negeri.
    .came = Merek di Tiongkok dibatalkan. Sebagian negara lain menerima nama itu, sebagian menolaknya.
    .lesson = Hati-hati: pelindungan di dalam negeri berakhir di perbatasan. Ajukan di luar negeri sebelum ekspor tumbuh.

trung-nguyen = Distributor yang mengajukan lebih dulu
    .had = Jaringan kopi dari Vietnam berbicara dengan distributor di Amerika Serikat sebelum mengajukan mereknya di sana.
    .did = Saat jaringan itu mengajukan, distributor sudah lebih dulu mengajukan merek itu atas namanya sendiri. Perusahaan menentangnya.
    .came = Mereknya kembali setelah beberapa tahun, dan perusahaan lalu juga mengajukan lewat WIPO.
    .lesson = Hati-hati: ajukan di negara baru sebelum pembicaraan pertama dengan distributor.

doi-chaang = Tiruan mengikuti sukses
    .had = Desa perbukitan di Thailand utara menjual kopinya di luar negeri dengan mereknya sendiri.
    .did = Desa itu mendaftarkan logonya. Desa itu bertindak saat perusahaan di negara lain memakai versi dengan perubahan kecil.
    .came = Perkara seperti itu dimenangi, dan yang berikutnya dihadapi.
    .lesson = Begitu mengekspor, sisihkan uang untuk bertindak terhadap tiruan.

aranmula-mirror = Logam campuran rahasia dan nama yang dilindungi
    .had = Beberapa keluarga di India mengecor cermin dari logam yang campurannya diwariskan turun-temurun.
    .did = Mereka merahasiakan campurannya, membentuk perkumpulan, dan mendapat indikasi geografis.
    .came = Cerminnya laku, juga di luar negeri. Barang palsu masih ada di toko.
    .lesson = Rahasia dan nama tempat saling mendukung. Yang satu menjaga cara membuatnya, yang lain menjaga namanya.

scrabulous = Gim dengan nama yang terlalu mirip
    .had = Dua bersaudara di India punya gim kata online dengan banyak sekali pemain.
    .did = Namanya mirip merek terkenal. Para pemilik merek itu menggugat.
    .came = Pengadilan melarang nama itu, tetapi tidak menemukan hak cipta pada permainan papannya. Mereka meneruskan dengan nama baru.
    .lesson = Hati-hati: periksa nama sebelum meluncurkan. Aturan permainan itu bebas, merek tidak.

del-rosario-karaoke = Perbaikan sederhana yang dilindungi
    .had = Inventor di Filipina punya paten sederhana untuk mesin karaoke dalam satu kabinet.
    .did = Ia menggugat perusahaan yang menjual mesin serupa dan meminta pengadilan menghentikannya.
    .came = Mula-mula ia kalah. Pengadilan tertinggi lalu menyatakan bahwa perbaikan atas hal yang sudah dikenal bisa dilindungi.
    .lesson = Perbaikan sederhana bisa mendapat paten sederhana, dan tetap menghentikan tiruan.

fiji-masi = Motif milik semua orang
    .had = Motif pada kain kulit kayu dipakai bersama di seluruh kepulauan Fiji turun-temurun. Seorang seniman menggambar logo maskapai dengan motif itu.
    .did = Maskapai mengajukan motif seperti itu sebagai merek. Para seniman menolak dan mengumpulkan nama pendukung.
    .came = Itu menjadi pertengkaran terbuka soal motif bersama. Sumber kami tidak menceritakan apa yang diputuskan kantor.
    .lesson = Hati-hati: pisahkan logo pesanan dari motif milik masyarakat. Sepakati batasnya secara tertulis.

nz-tm-publisher = Tagihan yang tampak resmi
    .had = Usaha kecil di Selandia Baru tercantum dengan alamatnya dalam daftar merek yang terbuka.
    .did = Sebagian membayar surat yang tampak seperti tagihan dari kantor. Pihak berwenang turun tangan.
    .came = Rekening berisi uang itu dibekukan, dan korban mendapat bantuan. Pengirim lain jalan terus.
    .lesson = Hati-hati: periksa setiap tagihan dengan konsultan Anda atau kantor sebelum membayar.

zenu-hat = Topi dan tiruan plastiknya
    .had = Ribuan keluarga penganyam di Kolombia membuat topi dari serat palem. Tiruan plastik impor jauh lebih murah.
    .did = Mereka mengandalkan nama yang dilindungi dan merek kolektif, dan meminta pihak berwenang bertindak.
    .came = Penjualan tiruan dilarang. Bertahun-tahun kemudian tiruan masih terlihat.
    .lesson = Hak membawa larangan. Lapak yang bersih perlu pemeriksaan terus-menerus, dan pembeli yang tahu bedanya.

lekonaewa = Satu merek untuk banyak pembuat
    .had = Perempuan di Kolombia menganyam tas, topi, dan keranjang, tanpa merek bersama.
    .did = Mereka ikut program WIPO, mendapat alat, dan mengajukan merek kolektif.
    .came = Karya mereka membaik. Label menunggu pendaftaran.
    .lesson = Dengan merek kolektif, banyak pembuat berbagi satu merek dan biayanya.

jalapao-golden-grass = Rumput emas dari Brasil
    .had = Para pembuat di daerah terpencil Brasil menganyam tas dan perhiasan dari rumput keemasan.
    .did = Perkumpulan mereka mendapat indikasi asal, yang pertama untuk kerajinan di negara itu.
    .came = Nama itu dijaga untuk karya setempat. Segel dan pelatihan baru datang bertahun-tahun kemudian.
    .lesson = Pendaftaran adalah awal. Rencanakan segelnya, aturannya, dan siapa yang membayar pengawasan.

vale-dos-vinhedos = Nama yang menjual kamar dan makanan
    .had = Lembah berisi kilang anggur kecil di Brasil ingin dikenal.
    .did = Lembah itu mendapat indikasi geografis, dan memakainya juga untuk mengundang tamu.
    .came = Lebih banyak tamu datang, dan lebih banyak kilang anggur dibuka.
    .lesson = Nama tempat bisa menjual kamar dan makanan, bukan hanya botol.

montserrat-cocoa = Buktikan apa yang berbeda
    .had = Petani kakao di perbukitan Trinidad menanam kakao bermutu tinggi dan menjualnya seperti kakao biasa.
    .did = Rasanya diuraikan universitas, mereka mendapat sertifikat, dan mengupayakan nama yang dilindungi.
    .came = Mereka menjual langsung dengan harga jauh lebih baik daripada kakao curah.
    .lesson = Buktikan apa yang berbeda sebelum mengajukan. Data menopang nama.

desserto = Kulit dari kaktus
    .had = Dua pendiri di Meksiko bertahun-tahun mengerjakan kulit dari kaktus, dan hampir bangkrut.
    .did = Menurut berita, mereka melindungi invensi dan namanya, lalu memamerkannya di pameran dagang.
    .came = Pembuat busana, sepatu, dan mobil memakainya.
    .lesson = Selesaikan permohonan Anda sebelum pameran yang membuat Anda terkenal.

hutsul-bryndza = Keju dari padang tinggi
    .had = Gembala di Karpatia membuat keju domba menurut adat lama. Tiruannya ada di rak yang sama.
    .did = Mereka menetapkan aturan dan mendaftarkan namanya, yang pertama sejenisnya di Ukraina.
    .came = Selusin pembuat langsung bisa memakai nama itu, dan versi lain menyusul.
    .lesson = Tulis aturan yang bisa dipenuhi pembuat terkecil dan bisa diperiksa pengawas.

khvanchkara = Nama anggur di tangan importir
    .had = Nama anggur terkenal dari Georgia dijual di luar negeri oleh importir, yang mendaftarkan sebagian sebagai mereknya sendiri.
    .did = Kantor negara menemukannya saat mengajukan nama-nama itu sendiri, lalu berunding.
    .came = Merek itu diserahkan, dan nama-nama itu kini atas nama Georgia.
    .lesson = Hati-hati: importir yang mendaftarkan nama Anda memegang pasar Anda. Ajukan sendiri lebih dulu.

badagoni = Merek yang diambil dengan iktikad tidak baik
    .had = Kilang anggur dari Georgia masuk ke negara baru dengan merek terkenal, tetapi tanpa permohonan di sana.
    .did = Kilang itu menemukan bahwa perusahaan lain punya nama itu, dan meminta pembatalan.
    .came = Kilang itu menang. Kabarnya ini yang pertama bagi negaranya.
    .lesson = Permohonan beriktikad tidak baik bisa dibatalkan. Mengajukan lebih dulu jauh lebih murah.

arstanbap-walnut = Siap saat undang-undangnya mulai
    .had = Warga desa di Kirgizstan mengumpulkan kenari di hutan liar yang besar, tanpa label asal.
    .did = Mereka membentuk perkumpulan dan mengajukan permohonan pertama menurut undang-undang baru.
    .came = Dalam sumber kami permohonannya masih terbuka. Tetangganya menyiapkan nama lain dengan cara yang sama.
    .lesson = Undang-undang baru menguntungkan kelompok yang sudah tertata saat mulai berlaku.

bihor-couture = Saat rumah mode meniru mantel
    .had = Pembuat di desa Rumania menjual mantel bersulam. Mereka tidak punya hak terdaftar atas motifnya.
    .did = Rumah mode menampilkan mantel yang sangat mirip dengan harga jauh lebih tinggi. Sebuah majalah membantu para pembuat memulai label sendiri.
    .came = Pemberitaan mendatangkan lebih banyak pesanan dari yang sanggup dipenuhi. Tidak ada kabar pembayaran dari rumah mode itu.
    .lesson = Hati-hati: motif tanpa pendaftaran sulit dibela. Merek dan kisah mungkin perisai yang lebih baik.

claydon-drill = Diuji di samping jalan setapak
    .had = Petani di Inggris Raya menemukan alat penabur benih dan mendapat paten untuknya. Sebelum mengajukan, ia mengujinya di ladang di samping jalan setapak.
    .did = Ia menggugat pesaing. Pesaing berkata bahwa pengujian itu membuat alatnya diketahui umum.
    .came = Pengadilan menyatakan patennya tidak sah. Tidak penting bahwa sebenarnya tidak ada yang menonton.
    .lesson = Hati-hati: uji di tempat tertutup dan dengan janji rahasia, atau ajukan dulu.

trunki = Apa yang dilindungi gambar
    .had = Koper anak laku keras. Koper itu dilindungi desain yang diajukan sebagai gambar berbayang.
    .did = Perusahaan menggugat koper lebih murah yang terang-terangan terinspirasi olehnya.
    .came = Mula-mula menang, akhirnya kalah. Bayangan dan kontras pada gambar membuat desainnya sempit.
    .lesson = Hati-hati: gambar yang menentukan. Ajukan gambar garis polos dan variannya, dan pikirkan paten untuk fungsinya.

haberman-cup = Cangkir yang tidak mau dibuat siapa pun
    .had = Seorang desainer membuat cangkir anak kecil yang tidak tumpah. Banyak perusahaan menolak lisensinya.
    .did = Ia menelusuri, mengajukan paten, mendaftarkan nama, dan menjual cangkir bersama seorang mitra.
    .came = Cangkirnya laku keras. Ia menang melawan tiruan dan menemukan penerima lisensi di luar negeri.
    .lesson = Telusuri dulu dan buat paten yang baik. Siaplah menjual sendiri sebelum penerima lisensi datang.

tiddley-pom = Ajukan sebelum pertemuan pertama
    .had = Merek kecil Inggris untuk perawatan bayi berencana menjual di Tiongkok.
    .did = Pendirinya bertemu calon distributor. Saat ia mengajukan, salah satu dari mereka sudah mendaftarkan mereknya.
    .came = Membelinya kembali mahal, dan pengaduannya gagal. Ia memilih nama baru untuk negara itu.
    .lesson = Hati-hati: ajukan sebelum pertemuan pertama, bukan setelah pesanan pertama.

uk-apparel-china = Penggerebekan dalam beberapa minggu
    .had = Usaha pakaian kecil Inggris punya merek terdaftar di Tiongkok. Usaha itu menemukan barang palsu di lokapasar besar.
    .did = Usaha itu melacak penjualnya, meminta notaris mencatat pembelian, dan mengadu kepada pihak berwenang setempat.
    .came = Barang disita dan denda cepat menyusul. Keputusan itu lalu membantu menghapus lebih banyak tawaran.
    .lesson = Pendaftaran setempat dan bukti kuat memungkinkan tindakan yang murah.

nbc-bird-pest = Surat perpanjangan yang bukan perpanjangan
    .had = Perusahaan pengendali hama Inggris menerima tagihan perpanjangan merek dari perusahaan dengan nama yang terdengar resmi.
    .did = Perusahaan itu memeriksa pengirimnya, tidak membayar, dan mengadu.
    .came = Pengaduannya dibenarkan. Surat itu menyembunyikan bahwa asalnya dari perusahaan swasta.
    .lesson = Hati-hati: laporkan surat yang menyesatkan. Satu pengaduan bisa menghentikan seluruh kiriman.

peggy-lawton = Resep biskuit di dalam brankas
    .had = Toko roti di Amerika Serikat punya biskuit yang terkenal karena rahasianya.
    .did = Resepnya disimpan di brankas, dipecah di beberapa kartu, dan hanya sedikit orang yang boleh melihat.
    .came = Seorang pekerja menyalinnya dan membuka toko roti saingan. Pengadilan melarangnya memakai resep itu, tanpa kontrak apa pun.
    .lesson = Kunci sederhana, resep yang dipecah, dan sedikit mata memenangi perkara seperti ini.

spry-fox = Gim yang diperlihatkan dengan janji
    .had = Studio kecil di Amerika Serikat memperlihatkan versi uji kepada penerbit, dengan janji rahasia bertanda tangan.
    .did = Penerbit memutus pembicaraan saat tiruannya sendiri muncul. Studio sudah mencatatkan karyanya dan menggugat.
    .came = Dalam perdamaian, studio mendapat hak atas tiruan itu, dan tiruan itu hilang dari toko.
    .lesson = Tanda tangani janji sebelum memperlihatkan. Catatkan karya Anda sejak dini di tempat yang hukumnya memberi keuntungan untuk itu.

wpm-inventors = Pujian untuk setiap ide
    .had = Para inventor yang penuh harap ingin bantuan memasarkan idenya. Salah satunya membayar dengan seluruh tabungan keluarganya.
    .did = Mereka membeli laporan dan paket mahal, karena janji kesepakatan dengan toko-toko.
    .came = Otoritas perdagangan menggugat. Pemiliknya dilarang menjalankan usaha ini.
    .lesson = Hati-hati: pujian untuk setiap ide dan biaya tinggi di muka adalah tanda bahaya.

minerva-trade-show = Terlalu dini diperlihatkan di kongres
    .had = Pembuat alat kesehatan punya paten untuk alat bedah.
    .did = Alat itu sudah diperlihatkan di kongres ahli bedah sebelum diajukan.
    .came = Pengadilan menyatakan patennya terhalang. Peragaannya terlalu lama sebelum pengajuan.
    .lesson = Hati-hati: di tempat yang punya masa tenggang pun, hitungannya sejak pertama diperlihatkan.

wipo-mediation-consultants = Klien yang bertahan berkat mediasi
    .had = Perusahaan konsultan memberi tahu pabrik besar tentang invensinya, dengan kontrak yang tidak menyebut lisensi.
    .did = Produknya muncul, dan pembicaraan gagal. Keduanya memilih mediasi WIPO, bukan beberapa perkara pengadilan.
    .came = Pertemuan singkat dengan mediator yang paham paten membawa royalti dan pekerjaan baru.
    .lesson = Masukkan lisensi ke dalam kontrak. Jika tidak ada, mediasi bisa menyelamatkan hubungan dengan klien.

wipo-mediation-building = Lisensi tanpa paten
    .had = Sebuah perusahaan punya lisensi untuk bahan bangunan. Di baliknya hanya ada permohonan paten.
    .did = Permohonannya ditolak. Satu pihak ingin uangnya kembali, yang lain ingin dibayar. Kontraknya mengarahkan mereka ke mediasi WIPO.
    .came = Sebuah telepon, makan malam, dan satu hari mengakhirinya dengan perdamaian.
    .lesson = Hati-hati: sebutkan dalam lisensi bagaimana bila patennya ditolak.
