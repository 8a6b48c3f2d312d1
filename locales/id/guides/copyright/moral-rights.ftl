question = Ciptaannya sudah dijual. Bolehkah pembeli mengubahnya atau menghilangkan nama pencipta?
answer =
    Sering tidak boleh begitu saja. Di sebagian besar negara, pencipta tetap punya hak moral, meski hak ciptanya dijual.
    Konvensi Bern menyebut:
    – hak disebut sebagai pencipta;
    – hak menolak perubahan atau pemakaian yang merusak kehormatan atau reputasi pencipta.
    Sebagian negara menambah yang lain, seperti menentukan pengumuman pertama.
    Hak moral melekat pada orang, bukan perusahaan. Bisa dilepas atau tidak, tergantung negaranya. Di sebagian mustahil, di yang lain cukup surat bertanda tangan.
    Jadi sepakati sebelumnya: perubahan apa yang boleh, dan bagaimana pencipta disebut.
more-1 =
    Bila Anda membeli atau memesan ciptaan:
    – Daftar perubahan yang akan diperlukan: warna, ukuran, pemotongan, terjemahan, versi baru.
    – Tulis bagaimana pencipta disebut, atau bahwa nama tidak diperlukan untuk pemakaian tertentu.
    – Minta persetujuan tertulis pencipta, sejauh hukum membolehkan. Lakukan juga dengan karyawan dan agensi.
    – Sebelum menghancurkan atau memindahkan mural atau patung, tawarkan kepada senimannya dan tanya penasihat.
    – Jangan hapus nama di dalam berkas. Di banyak negara itu pelanggaran tersendiri.
    Contoh: hotel menulis slogan di atas mural. Senimannya keberatan. Klausul perubahan akan menolong keduanya.
more-2 =
    Bila Anda penciptanya:
    – Tanda tangani karya, dan tulis nama Anda dalam berkasnya.
    – Sebutkan dalam kontrak bagaimana Anda ingin disebut.
    – Bila diubah dengan buruk, simpan keadaan sebelum dan sesudah, dan segera tulis apa yang merugikan Anda.
    – Minta dulu perbaikan, nama Anda, atau penurunan. Mediasi cocok di sini.
    Tanda tangan di bawah “melepas semua hak moral” bisa berarti Anda tidak pernah boleh mengeluh. Tanyakan artinya di negara Anda.
    Setelah pencipta meninggal, ahli waris atau pihak lain memegang hak ini beberapa waktu, di sebagian negara tanpa akhir.
more-3 =
    Perbedaan tiap tempat:
    – Aturan dagang dunia tidak mewajibkan negara memberi hak moral. Jadi cara menegakkannya berbeda.
    – Di Amerika Serikat, hak ini terutama untuk karya seni rupa tertentu.
    – Untuk program komputer dan karya karyawan, sebagian negara membatasinya.
    – Pelaku pertunjukan musik punya hak serupa di banyak negara.
    Hal terkait bagi seniman: sebagian negara memberi bagian harga bila karya asli dijual lagi oleh pedagang. Ini disebut hak jual kembali. Tanyakan kepada lembaga manajemen kolektif perupa.
ask =
    klien ganti warna logo saya terus tanda tangan saya dihapus
    foto saya dicrop tanpa kredit
    di kontrak ada lepas hak moral, tanda tangan ga ya
    mural saya dicat ulang pemilik kafe
    fotografer mau namanya di tiap postingan
    jadi ghostwriter, nama saya hilang selamanya?
    lagu yang sudah dibeli boleh diaransemen ulang?
    lukisan saya dipakai iklan partai
    nama saya ga dicantumin di buku
    nama gue dicopot dari lukisan
