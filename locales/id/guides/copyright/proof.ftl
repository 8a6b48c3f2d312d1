question = Bagaimana saya membuktikan bahwa saya penciptanya?
answer =
    Di kebanyakan negara, Anda tidak perlu sertifikat untuk punya hak cipta. Anda perlu bukti bila ada yang membantahnya.
    – Cantumkan nama pada ciptaan. Menurut Konvensi Bern, orang yang disebut dengan cara lazim dianggap pencipta, kecuali terbukti sebaliknya.
    – Simpan rancangan dan berkas asli beserta tanggalnya.
    – Simpan surel, kontrak, faktur, dan pengumuman pertamanya.
    – Sebagian negara punya pencatatan atau penyimpanan sukarela. Itu bisa membantu sebagai bukti.
    WIPO tidak mencatat hak cipta.
more-1 =
    Kebiasaan mudah yang hampir tanpa biaya:
    – Simpan setiap versi, bukan hanya yang terakhir. Jalan dari sketsa sampai jadi itu meyakinkan.
    – Simpan foto atau berkas proyek asli, dengan data di dalamnya.
    – Kirim karya penting lewat surel kepada mitra atau klien saat siap. Surel itu bertanggal.
    – Simpan salinan di luar komputer Anda sendiri.
    – Tulis siapa mengerjakan bagian mana, dan simpan pengalihan yang ditandatangani.
    Contoh: desainer kain menunjukkan sketsa, uji warna, dan surel pesanan. Penjiplak hanya punya gambar akhirnya.
more-2 =
    Di mana pencatatan bisa lebih penting:
    – Di Amerika Serikat, pencatatan biasanya perlu sebelum Anda menggugat atas ciptaan dari sana. Pencatatan dini bisa memberi tuntutan yang lebih baik.
    – Di negara lain, sertifikat mempermudah awal perkara.
    Kantor biasanya tidak memeriksa siapa sebenarnya yang mencipta. Jadi sertifikat bisa dibantah.
    Tanyakan harga dan akibat hukumnya kepada kantor hak cipta negara Anda. Notaris atau cap waktu tepercaya juga bisa membantu.
more-3 =
    Jebakannya:
    – Surat tersegel untuk diri sendiri adalah bukti lemah di banyak tempat.
    – Cap waktu menunjukkan bahwa berkas sudah ada, bukan siapa yang membuatnya.
    – Tidak ada yang bisa menjual “sertifikat hak cipta dunia”. Hati-hati dengan tawaran swasta yang tampak resmi.
    – Bukti di internet bisa hilang. Jika ada yang menyalin Anda, simpan dulu halaman, alamat, dan tanggalnya.
    Lalu bicara dengan penasihat sebelum Anda menulis kepada penjiplak.
ask =
    cara buktikan lagu ini ciptaan saya
    perlu daftar hak cipta ke djki gak
    sertifikat hak cipta bikin aman dari plagiat?
    kirim email ke diri sendiri bisa jadi bukti?
    desain dicuri tapi saya gak punya bukti
    daftar hak cipta online berapa lama
    file mentah photoshop bisa jadi bukti kepemilikan
    poor mans copyright berlaku di indonesia?
    bukti saya yang bikin gambar ini duluan
    surat pencatatan ciptaan perlu ga
    cara buktiin gue yg gambar duluan
