question = Kantor mana memberi tarif lebih murah untuk usaha kecil, dan bagaimana memintanya?
answer =
    Banyak kantor paten memberinya, sebagian juga untuk merek dan desain. Setiap kantor menentukan siapa yang kecil: dari karyawan, omzet, aset, atau penghasilan. Sebagian menerima pemohon dari negara mana pun.
    Cara memintanya:
    – buka halaman biaya kantor itu dan cari usaha kecil, mikro, rintisan, perorangan, atau universitas;
    – periksa aturannya pada hari Anda membayar. Grup dan lisensi Anda bisa ikut dihitung;
    – centang kotaknya atau kirim pernyataan bersama permohonan, atau paling lambat saat membayar;
    – bayar jumlah yang lebih rendah, dan simpan buktinya.
    Periksa di setiap kantor. Yang diterima satu kantor tidak berarti apa-apa di kantor lain.
more-1 =
    Beberapa kantor, untuk paten:
    Amerika Serikat: potongan { $us-small } dari sebagian besar biaya bagi perorangan, lembaga nirlaba, atau perusahaan dengan paling banyak { $us-staff } orang di semua perusahaan terkait.
    Amerika Serikat: potongan { $us-micro } bagi entitas mikro, dengan batas penghasilan dan jumlah permohonan terdahulu.
    Kantor Paten Eropa: potongan { $ep-cut } dari biaya utama bagi perorangan, usaha mikro, universitas, dan lembaga nirlaba.
    Usaha mikro di sana punya kurang dari { $ep-staff } karyawan, dan omzet atau neraca kecil.
    Jumlah permohonan Eropa setiap pemohon dalam { $ep-years } harus kurang dari { $ep-files }.
more-2 =
    Kanada: entitas kecil punya kurang dari { $ca-staff } karyawan, atau merupakan universitas.
    PCT: potongan { $pct-cut } dari biaya pengajuan internasional bagi perorangan dari negara dalam daftar dan pemohon dari negara kurang berkembang.
    Sudah membayar penuh? Sebagian kantor mengembalikan selisihnya bila Anda segera meminta.
    Di Amerika Serikat, entitas kecil bisa memintanya dalam { $us-refund } sejak pembayaran.
    Setelah itu, pakai biaya yang lebih rendah untuk pembayaran berikutnya.
more-3 =
    Jebakannya:
    – pernyataan keliru. Di beberapa negara patennya bisa hilang atau Anda didenda, jadi tanyakan dulu;
    – lisensi atau janji kepada perusahaan besar. Status kecil bisa berakhir;
    – beberapa pemohon. Sering kali semuanya harus memenuhi syarat;
    – usaha tumbuh. Di sebagian kantor Anda harus memeriksa lagi sebelum setiap pembayaran, di kantor lain hari pengajuan menentukan.
    Potongan hanya untuk biaya kantor. Konsultan, terjemahan, dan kurir tetap sama.
    Contoh: suami istri membuat alat pengangkat dan mengajukan atas nama sendiri. Perusahaan besar meminta opsi sebelum pengajuan. Mereka bertanya dulu kepada konsultan apa pengaruhnya.
ask =
    tarif UMKM buat daftar merek ada ga
    diskon biaya paten usaha kecil
    small entity di amerika syaratnya apa
    udah terlanjur bayar penuh bisa minta balik selisih?
    micro entity inventor asing boleh?
    usaha mikro daftar paten eropa dapat potongan
    kampus dapat tarif lebih murah?
    lisensi ke perusahaan gede diskonnya ilang ga
    tarif merek UMKM setengah harga
    usaha bertiga bayarnya lebih murah?
