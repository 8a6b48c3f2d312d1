question = Dari ide sampai pasar: pelindungan mana yang menolong di langkah mana?
answer =
    Tiap langkah punya pelindungannya:
    – ide dan riset: diam, janji kerahasiaan, penelusuran di basis data paten;
    – pengembangan: paten atau paten sederhana, catatan bertanggal, kontrak dengan orang yang membantu;
    – tampilan dan nama: desain industri dan merek;
    – produksi: rahasia dagang, kontrak dengan pemasok;
    – penjualan: merek di tempat Anda menjual, hak cipta atas teks dan gambar, bea cukai;
    – pertumbuhan: lisensi, perpanjangan, pengajuan baru untuk perbaikan.
    Langkah awal sulit diperbaiki belakangan. Jadi ajukan sebelum memperlihatkan, dan tanda tangani sebelum berbagi.
more-1 =
    Kerusakan terjadi saat sesuatu lepas dari tangan Anda. Berhentilah di tiap saat ini:
    – Bicara dengan pemasok, penguji, atau investor. Janji kerahasiaan (NDA) ditandatangani sebelumnya.
    – Memberi kerja kepada pekerja lepas. Sepakati tertulis siapa pemilik hasilnya.
    – Ke pameran atau mengunggah gambar. Ajukan invensi dan tampilan sebelumnya.
    – Mencetak label. Telusuri namanya, lalu ajukan.
    – Mengirim ke luar negeri. Sebelum itu ajukan merek di sana, dan periksa hak orang lain.
    – Orang lain ingin membuat atau menjualnya. Sepakati lisensi.
    Tulis saat-saat ini dalam rencana produk, dengan pengajuan di depannya.
more-2 =
    Pengajuan awal memberi Anda waktu menguji pasar sebelum mengajukan di negara lain.
    Untuk invensi, Anda punya { $patent-priority } sejak pengajuan awal.
    Untuk desain, Anda punya { $design-priority }.
    Untuk merek, Anda punya { $mark-priority }.
    Tidak semua langkah perlu hak berbayar. Tanyakan tiap kali: apa yang akan diambil penjiplak di sini, dan berapa ruginya?
    Jebakannya: pelindungan datang paling akhir, saat produk sudah jadi dan diperlihatkan.
    Contoh: pembuat pengering surya mengajukan saluran udara baru sebelum uji lapangan. Namanya diajukan sebelum pameran. Lama pengeringannya tetap rahasia.
ask =
    paten diajukan sebelum atau sesudah prototipe
    tahap mana perlu daftar merek
    dari sketsa sampai ekspor lindungi apa aja urutannya
    masih uji coba, kecepetan ga daftar
    sebelum kirim gambar ke pabrik urus apa
    sebelum launching dan sesudahnya harus apa
    startup butuh hak apa kapan
