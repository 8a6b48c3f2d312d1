question = Kami membuat gim atau aplikasi bersama. Siapa pemilik kode, gambar, dan namanya?
answer =
    Tanpa kontrak, sering kali tiap orang memiliki yang ia buat. Maka tak ada yang bisa menjual atau melisensikan semuanya dengan aman.
    Gim atau aplikasi berisi banyak ciptaan: kode, cerita, gambar, tokoh, musik, teks.
    Satukan di satu tangan, paling baik perusahaan:
    – pendiri, teman, seniman, komponis, dan pekerja lepas menandatangani pengalihan;
    – untuk karyawan, hukum negara banyak menentukan, jadi tulis juga;
    – bagian yang dibeli tetap milik pemiliknya, Anda hanya punya lisensi;
    – nama, ikon, dan tokoh utama: telusuri, lalu ajukan sebagai merek sebelum peluncuran.
    Ide dan aturan gim biasanya bebas bagi orang lain.
more-1 =
    Sebelum peluncuran, daftar setiap bagian: siapa membuat, kapan, dengan surat apa.
    – Engine, plug-in, huruf, suara, gambar yang dibeli: baca lisensinya. Sering ada batas penghasilan, pengguna, atau platform.
    – Kode sumber terbuka: penuhi syaratnya.
    – Suara dan musik: persetujuan tertulis untuk gim ini, iklan, dan lanjutannya.
    – Bagian dari alat AI: catat. Mungkin tidak ada hak ciptanya.
    – Syarat pengguna: pemain mendapat lisensi. Sebutkan apa yang boleh dengan video dan level buatan sendiri.
    Telusuri namanya di daftar merek negara utama Anda.
more-2 =
    Kontrak dengan orang lain:
    – Penerbit: beri lisensi, untuk platform dan negara tertentu, untuk waktu tertentu. Pertahankan kode, tokoh, nama, dan lanjutannya. Haknya kembali bila ia tidak menerbitkan atau tidak membayar.
    – Klien: sebutkan siapa pemilik aplikasi jadi. Pertahankan alat Anda sendiri, dan beri lisensi.
    – Investor atau pembeli: akan meminta semua surat di atas.
    Perlihatkan gim yang belum jadi hanya dengan perjanjian kerahasiaan.
    Bila ada yang keluar dari tim, tanda tangani surat singkat hari itu juga: apa yang dibuat, siapa pemiliknya, apa yang dibayar.
more-3 =
    Tiruan, dan risiko Anda sendiri:
    – Gim sejenis biasanya boleh. Gambar, teks, kode yang sama, atau nama yang membingungkan tidak boleh.
    – Simpan bukti dulu. Lalu pakai formulir pengaduan toko aplikasi.
    – Gim Anda mirip yang terkenal? Ganti nama, tokoh, dan tampilan sebelum peluncuran.
    – Mobil, klub, lagu, dan wajah nyata sering perlu izin.
    Contoh: senimannya keluar dari tim mahasiswa dan mengadu. Toko menurunkan gim sampai pemiliknya jelas. Pengalihan yang ditandatangani di awal tidak memerlukan biaya.
ask =
    bikin game bareng teman, punya siapa
    ilustrator keluar dari tim minta gambarnya dihapus
    ide game bisa dihakciptakan ga
    aset beli di store boleh buat game jualan
    klien bayar aplikasi, kodenya boleh dipakai lagi?
    kontrak publisher game hp yang perlu diperhatikan
    mobil asli di game balap perlu izin
    programmer lepas bikin aplikasi ojek tanpa kontrak
    nama aplikasi saya udah ada di playstore
    tim aplikasi bubar kodenya gimana
    aturan board game gue disalin
