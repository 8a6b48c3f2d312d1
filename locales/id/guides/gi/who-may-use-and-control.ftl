question = Siapa yang boleh memakai indikasi geografis, dan siapa yang memeriksa aturannya?
answer =
    Di sebagian besar sistem, setiap produsen di daerah itu yang mematuhi aturan tertulis boleh memakai namanya. Lahir di sana tidak cukup, dan tidak perlu usaha besar.
    Aturannya disebut dokumen deskripsi. Isinya: apa produknya, di mana dan bagaimana dibuat, dan bagaimana diperiksa.
    Untuk mulai: mintalah dokumen itu dan nama badan pengawas kepada kelompok produsen, kantor KI, atau kementerian pertanian.
    Lalu tunjukkan bahwa Anda memenuhi, sebelum mencetak label.
    Di beberapa negara Anda harus dicatat dulu sebagai pemakai terdaftar. Tanya kantor Anda.
more-1 =
    Siapa melakukan apa:
    – Kelompok menulis aturan, mempromosikan nama, dan memantau penyalahgunaan.
    – Badan pengawas memeriksa. Bisa kantor pemerintah, perusahaan, atau komite. Sebaiknya tidak bergantung pada yang diperiksa.
    – Produsen membuat catatan dan membayar bagiannya.
    – Kantor menyimpan daftarnya.
    Kelompok biasanya tidak bisa menutup pintu bagi produsen jujur yang memenuhi, meski bukan anggota. Tetapi ia mungkin harus membayar sendiri pemeriksaannya.
    Di negara yang memakai merek sertifikasi, aturan merek itu yang menentukan.
more-2 =
    Cara pemeriksaan berjalan:
    – catatan: dari mana bahan bakunya, berapa banyak, hari apa;
    – kunjungan ke tempatnya;
    – uji produk, seperti rasa, warna, tenunan, atau kadar air;
    – melihat label.
    Kesalahan kecil biasanya berujung peringatan dan tanggal perbaikan. Untuk yang besar, Anda bisa kehilangan hak pakai nama.
    Supaya murah: satu pemeriksaan untuk seluruh kelompok, buku catatan biasa, penguji dari desa yang dilatih.
    Jual hanya jumlah nyata. Karung lebih banyak daripada panen adalah hal pertama yang dicari pemeriksa.
more-3 =
    Jebakannya:
    – Aturan disalin dari produk lain. Tidak ada yang bisa mematuhinya.
    – Ketua kelompok juga memeriksa barangnya sendiri.
    – Orang luar mengemas dan mencampur produk. Tulis dalam aturan siapa boleh mengemas, dan di mana.
    – Iklim atau caranya berubah. Mintalah kantor mengubah dokumen sebelum Anda mengubah produk.
    Contoh: pembuat keju pindah ke lembah itu. Ia membeli susu dari sana, mengikuti caranya, lulus pemeriksaan, dan boleh memakai nama. Sepupunya di luar batas tidak boleh, meski resepnya sama.
ask =
    siapa yang boleh pakai nama IG daerah kami
    harus masuk MPIG dulu ga buat pakai indikasi geografis
    ditolak jadi anggota padahal lada saya sama
    siapa yang ngawasin produk IG
    biaya kontrol IG buat petani kecil
    satu petani campur kopi murah, akibatnya apa
    pindah bengkel ke luar daerah masih boleh pakai nama?
    tetangga desa pakai nama daerah buat barang pabrik
    petani luar desa pakai nama garam kami
    siapa yg boleh nempel nama lembah di keju
