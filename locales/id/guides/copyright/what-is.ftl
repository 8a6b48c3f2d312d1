question = Apa yang dilindungi hak cipta, dan apakah harus didaftarkan?
answer =
    Hak cipta melindungi karya kreatif Anda sendiri: teks, foto, gambar, musik, film, situs web, program komputer.
    Anda mendapatkannya saat membuat ciptaan. Di negara Konvensi Bern tidak perlu pendaftaran. Sebagian hukum meminta ciptaan ditulis atau direkam.
    Yang dilindungi cara Anda mengungkapkan sesuatu. Ide, cara, atau gaya tidak dilindungi.
    Nama atau slogan pendek biasanya urusan merek, bukan hak cipta.
    Biasanya berlaku selama hidup pencipta dan sedikitnya { $after } sesudahnya. Banyak negara memberi lebih.
more-1 =
    Yang bisa ditentukan pemiliknya:
    – Siapa yang boleh menyalin, menjual, atau mengunggah ciptaan.
    – Siapa yang boleh menerjemahkan atau mengubahnya.
    – Siapa yang boleh mempertunjukkan atau memutarnya di depan umum.
    Pencipta juga punya hak moral, misalnya disebut namanya. Di banyak negara hak ini tetap pada pencipta, juga setelah dijual.
    Pembuat tidak selalu pemilik. Periksa karya staf dan pekerja lepas, karena aturannya tergantung negara.
more-2 =
    Contoh dari toko kecil:
    – Foto produk dan teks katalog Anda: biasanya dilindungi.
    – Resep sebagai daftar bahan: biasanya tidak. Buku masak dengan kata dan gambar sendiri: ya.
    – Logo Anda: gambarnya mungkin dilindungi hak cipta. Sebagai tanda usaha, lindungi sebagai merek.
    – Tampilan produk Anda: pikirkan dulu hak desain.
    – Ide usaha Anda: tidak dilindungi hak cipta.
more-3 =
    Yang dilakukan dulu:
    – Simpan rancangan bertanggal dan berkas asli.
    – Cantumkan nama dan tahun pada karya. Di kebanyakan negara tidak wajib, tetapi memperingatkan orang lain.
    – Minta pengalihan tertulis dari semua yang membantu.
    Jebakannya: setiap hukum punya pembatasan dan pengecualian, dan itu berbeda-beda. “Fair use” bukan aturan di mana-mana.
    Sebagian jenis ciptaan, seperti foto atau film, bisa punya jangka waktu lain.
ask =
    hak cipta itu melindungi apa
    harus daftar hak cipta dulu baru dilindungi?
    foto katalog saya ada hak ciptanya?
    logo masuk hak cipta atau merek
    resep masakan bisa hak cipta?
    slogan toko bisa didaftarkan hak cipta
    bedanya hak cipta sama haki apa
    buku yang saya tulis otomatis punya hak cipta?
    tulisan saya otomatis punya hak cipta?
    mau nerjemahin novel terus jual
    tarian buatan gue dipentasin sanggar lain
    resep di blog disalin orang
