# Biaya resmi: nama, jumlah, syarat. Jumlahnya diisi; tidak ada angka di sini.
# “item-…” adalah nama biaya; “condition-…” dan “cut-…” adalah frasa pendek dalam daftar.

## Baris dan jumlah sebuah perkiraan

line = { $item }: { $amount }
line-party = { $item } ({ $party }): { $amount }
with-condition = { $line } – { $conditions }
total = Biaya resmi: { $amounts }.
total-open = Biaya resmi yang diketahui di sini: { $amounts }. Masih ada biaya lain yang harus dibayar.
money = { $amount }
assumed = Dihitung dengan: { $conditions }.
unknown = Tidak diketahui di sini: { $items }. Lihat { $page }
item-of = { $item } ({ $party })
later = Dibayar nanti: { $line }
may-cut = Mungkin ada potongan untuk Anda: { $cuts }.
cut-made = Sudah dipotong: { $cuts }.
ask-person = Petugas harus melihat ini: { $why }
checked = Angka dilihat: { $page } ({ $date })
side-complainant = pengadu
side-respondent = termohon
institute-XN = Nordic Patent Institute
institute-XV = Visegrad Patent Institute

## Sistem Madrid

item-basic-fee = Biaya dasar
item-supplementary-fee = Biaya tambahan per kelas
item-complementary-fee = Biaya pelengkap
item-individual-fee = Biaya individual
item-individual-fee-collective = Biaya individual untuk merek kolektif
item-individual-fee-second-part = Bagian kedua biaya individual
item-subsequent-designation-basic = Biaya dasar penunjukan kemudian
item-renewal-basic = Biaya dasar perpanjangan
item-renewal-supplementary = Biaya tambahan perpanjangan per kelas
item-renewal-complementary = Biaya pelengkap perpanjangan
item-individual-fee-renewal = Biaya individual perpanjangan
item-individual-fee-renewal-collective = Biaya individual perpanjangan merek kolektif

## PCT

item-intl-filing-fee = Biaya permohonan internasional
item-sheet-over-30 = Biaya lembar tambahan
item-efiling-reduction = Potongan untuk pengajuan elektronik
item-reduction-90-percent = Potongan untuk pemohon yang berhak
item-transmittal-fee = Biaya penerusan
item-intl-search-fee = Biaya penelusuran internasional
item-handling-fee = Biaya penanganan
item-prelim-exam-fee = Biaya pemeriksaan pendahuluan
item-restoration-of-priority-fee = Biaya pemulihan hak prioritas

## Sistem Hague

item-basic-fee-first-design = Biaya dasar desain pertama
item-basic-fee-additional-design = Biaya dasar desain berikutnya
item-publication-fee = Biaya pengumuman
item-publication-extra-page = Biaya pengumuman halaman tambahan
item-description-over-100-words = Biaya uraian panjang
item-standard-designation = Biaya standar penunjukan negara
item-standard-designation-additional = Biaya standar penunjukan untuk desain berikutnya
item-individual-designation-fee = Biaya individual penunjukan negara
item-individual-renewal-fee = Biaya individual perpanjangan
item-renewal-basic-first-design = Biaya dasar perpanjangan desain pertama
item-renewal-basic-additional-design = Biaya dasar perpanjangan desain berikutnya
item-renewal-standard-designation = Biaya standar perpanjangan

## Sengketa

item-wipo-single-panelist = Biaya panel dengan satu ahli
item-wipo-three-panelists = Biaya panel dengan beberapa ahli
item-wipo-over-10-domains = Biaya untuk banyak nama domain
item-wipo-withdrawal-refund = Pengembalian bila cepat ditarik
item-arbitration-registration = Biaya pendaftaran
item-arbitration-administration = Biaya administrasi
item-expedited-arbitration-registration = Biaya pendaftaran, arbitrase dipercepat
item-expedited-arbitration-administration = Biaya administrasi, arbitrase dipercepat
item-expedited-arbitrator-fee = Honor arbiter, arbitrase dipercepat
item-arbitrator-fee = Honor para arbiter, per jam
item-mediation-administration = Biaya administrasi mediasi
item-mediator-fee = Honor mediator
item-expert-determination-administration = Biaya administrasi penentuan ahli
item-ip-system-user-reduction = Potongan untuk pengguna sistem WIPO

## Kantor

item-filing = Biaya permohonan
item-national-phase-entry = Biaya masuk fase nasional
item-search = Biaya penelusuran
item-examination = Biaya pemeriksaan
item-designation = Biaya penunjukan negara
item-grant = Biaya pemberian
item-renewal-year = Biaya tahunan
item-maintenance = Biaya pemeliharaan
item-patent-renewal = Biaya pemeliharaan paten
item-mark-first-class = Merek, kelas pertama
item-mark-collective = Merek kolektif
item-mark-further-class = Merek, kelas berikutnya
item-mark-filing = Permohonan merek
item-mark-class = Permohonan merek, setiap kelas
item-mark-registration = Pendaftaran merek
item-mark-renewal = Perpanjangan merek
item-mark-use-declaration = Pernyataan penggunaan merek
item-design-filing = Permohonan desain
item-design-additional = Desain berikutnya
item-design-deferment = Penundaan pengumuman
item-design-renewal = Perpanjangan desain

## Dasar sebuah angka: pendek, tanpa titik

condition-one-class = satu kelas saja
condition-one-design = satu desain saja
condition-one-reproduction-each = satu gambar untuk setiap desain
condition-up-to-thirty-sheets = tanpa lembar di luar yang sudah termasuk
condition-one-domain-name = satu nama domain saja
condition-one-panelist = satu ahli saja
condition-asked-by-complainant = pengadu meminta panel yang lebih besar
condition-black-and-white = merek tanpa warna
condition-online-filing = diajukan lewat internet
condition-paper-filing = diajukan di atas kertas
condition-for-companies = harga untuk perusahaan
condition-for-small-applicants = harga untuk perorangan dan usaha sangat kecil
condition-small-entity = small entity (entitas kecil)
condition-micro-entity = micro entity (entitas mikro)
condition-least-developed = dikurangi untuk negara kurang berkembang
condition-entitled-ninety = dikurangi untuk pemohon yang berhak
condition-center-discount = dikurangi untuk usaha kecil
condition-first-part = bagian pertama
condition-after-registration = dibayar nanti, bila kantor memintanya
condition-if-granted = hanya bila hak diberikan
condition-deferred-publication = pengumuman ditunda
condition-in-office-currency = dibayar dalam mata uang kantor
condition-same-office-examines = diperiksa oleh otoritas penelusuran
condition-goods-from-list = barang dipilih dari daftar kantor
condition-more-per-claim = ditambah biaya untuk setiap klaim
condition-plus-printing = ditambah biaya pencetakan
condition-sources-differ = sumbernya berbeda-beda, mohon diperiksa
condition-earliest-day = dihitung untuk hari pertama dari waktu yang disebut
condition-before-source = baru dilihat sesudah tanggal ini

## Potongan: pendek, tanpa titik

cut-least-developed = untuk pemohon dari negara kurang berkembang
cut-entitled-ninety = untuk pemohon dari negara dalam daftar WIPO
cut-electronic-filing = untuk pengajuan elektronik
cut-searching-authority = di otoritas penelusuran, untuk sebagian pemohon
cut-examining-authority = di otoritas pemeriksaan, untuk sebagian pemohon
cut-receiving-office = di kantor penerima, untuk sebagian pemohon
cut-small-entity = untuk small entity (entitas kecil)
cut-micro-entity = untuk micro entity (entitas mikro)
cut-small-applicant = untuk pemohon kecil
cut-language = untuk pengajuan dalam bahasa tertentu
cut-center-sme = untuk usaha kecil dan menengah di Pusat WIPO
cut-center-user = untuk pengguna sistem WIPO
cut-sme-fund = uang kembali dari SME Fund, untuk usaha di Uni Eropa
cut-withdrawal-refund = sebagian biaya kembali bila cepat ditarik
cut-national = dari kantor, untuk pemohon kecil

## Mengapa petugas harus melihat

human-madrid-safeguard = Negara Anda dan salah satu negara pilihan Anda juga terikat Perjanjian Madrid lama. Di antara keduanya berlaku biaya lain dan batas waktu lebih pendek.
human-origin-not-said = Biaya sebuah negara pilihan bisa tergantung pada negara Anda sendiri.
human-hague-old-act = Sebuah negara pilihan hanya terikat Akta Hague yang lebih lama.

## Bantuan

support-title = Bantuan yang mungkin terbuka untuk Anda:
support-line = { $name }: { $kind }, { $whom }. Lihat { $page } ({ $date })
support-line-until = { $name }: { $kind }, { $whom }, sampai { $to }. Lihat { $page } ({ $date })
support-note = Penyelenggaranya yang memutuskan apakah Anda diterima.
support-kind-fee-cut = biaya resmi lebih rendah
support-kind-money = sebagian biaya ditanggung
support-kind-volunteer = konsultan sukarela membantu tanpa bayaran
support-kind-advice = saran awal
support-kind-search = bantuan penelusuran
support-whom-anyone = untuk siapa saja
support-whom-small-firm = untuk usaha kecil
support-whom-very-small = untuk usaha yang paling kecil dan perorangan
support-whom-start-up = untuk usaha baru
support-whom-low-means = untuk orang dan usaha yang kurang mampu
support-whom-nationals = untuk warga negara yang tinggal di sana
