# Pohon yang mencari cara menyelesaikan sengketa.

name = Bagaimana menyelesaikan sengketa saya?

about = Sengketanya tentang apa?
    .why = Yang bisa Anda lakukan tergantung apa yang terjadi.
    .short = Sengketanya
    .licence-dispute = Lisensi atau pembayarannya
    .contract-breach = Kontrak lain yang dilanggar
    .ownership-dispute = Kami tidak sepakat siapa pemiliknya
    .trade-secret-misuse = Rahasia saya disalahgunakan
    .domain-name = Nama saya dipakai sebagai alamat web
    .copied = Ada yang menjiplak saya
    .accused = Saya dituduh menjiplak

basic-mark = Apakah nama itu sudah menjadi merek di negara Anda?
    .why = Prosedur untuk alamat web memerlukan merek.
    .short = Merek dalam negeri
    .none = Tidak
    .pending = Sudah diajukan
    .registered = Terdaftar

urgent = Apakah ada yang harus berhenti seketika?
    .why = Pengadilan bisa memberi perintah cepat, biasanya hanya kepada yang cepat bertindak.
    .short = Mendesak
    .yes = Ya, seketika
    .no = Tidak, masih ada waktu bicara

clause = Apakah ada kontrak yang menyebut cara menyelesaikan sengketa?
    .why = Klausul seperti itu bisa menentukan apakah Anda ke pengadilan, mediasi, atau arbitrase.
    .short = Klausul sengketa
    .yes = Ya, klausul itu ada
    .no = Tidak, atau tidak ada kontrak

agrees = Apakah pihak lain mau menyelesaikannya di luar pengadilan?
    .why = Tanpa klausul dalam kontrak, kedua pihak harus setuju.
    .short = Pihak lain
    .yes = Kemungkinan besar ya
    .no = Kemungkinan besar tidak

matters = Apa yang paling penting bagi Anda?
    .why = Setiap cara menyelesaikan sengketa punya keunggulan sendiri.
    .short = Yang penting
    .keep-relationship = Kami ingin tetap bekerja sama
    .secrecy = Orang lain jangan sampai tahu
    .low-cost = Biayanya tidak boleh besar
    .technical-question = Seorang ahli untuk soal teknis
    .final-binding = Kami perlu putusan akhir
    .many-countries = Beberapa negara sekaligus

budget = Berapa yang bisa Anda keluarkan untuk sengketa ini?
    .why = Sengketa bernilai kecil tidak sanggup menanggung prosedur mahal.
    .short = Anggaran
    .low = Sesedikit mungkin
    .medium = Jumlah yang wajar
    .high = Banyak yang dipertaruhkan
