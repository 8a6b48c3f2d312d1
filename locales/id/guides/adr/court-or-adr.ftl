question = Sebaiknya saya ke pengadilan, atau menyelesaikan sengketa di luar?
answer =
    Pikirkan pengadilan bila Anda perlu yang hanya bisa diberikan hakim:
    – perintah mendesak untuk berhenti, atau untuk menyita barang dan bukti,
    – hasil terhadap orang yang tidak mau sepakat apa pun, atau yang bersembunyi,
    – hak yang dibatalkan bagi semua orang, atau putusan yang menjadi contoh umum.
    Pikirkan mediasi atau arbitrase bila ada kontrak, bila menyangkut beberapa negara, atau bila kerahasiaan dan hubungan itu penting.
    Anda bisa melakukan keduanya: perintah pengadilan dulu untuk menghentikan kerugian, lalu bicara.
    Sebelum langkah apa pun, catat batas waktunya. Ada yang pendek.
more-1 =
    Lakukan ini dulu:
    – tulis apa yang terjadi, dengan tanggalnya, dan simpan buktinya,
    – periksa apakah hak Anda ada, masih berlaku, dan mencakup negara serta barangnya,
    – hitung apa yang bisa dimenangkan, berapa biayanya, dan siapa yang membayar bila Anda kalah. Di banyak negara, yang kalah membayar sebagian biaya lawan,
    – bicara dengan pengacara atau konsultan kekayaan intelektual di negara itu.
    Setelah itu sering dimulai dengan surat yang tenang. Minta seorang profesional membacanya. Di sebagian negara, ancaman tanpa dasar bisa membuat Anda digugat.
    Ada pintu lain yang lebih murah: keberatan di kantor, laporan ke lokapasar, permintaan ke bea cukai.
more-2 =
    Sebagian negara punya pengadilan khusus kekayaan intelektual atau pengadilan sederhana untuk perkara kecil. Tanyakan kepada kantor kekayaan intelektual.
    Jebakannya: menunggu. Jika Anda lama diam saja, Anda bisa kehilangan kesempatan atas perintah mendesak, atau bahkan tuntutannya, tergantung negaranya.
    Contoh: seorang pembuat sepatu melihat tiruan di toko sebelah. Surat dan pembicaraan cepat mengakhirinya. Pembuat tiruannya ada di luar negeri dan tidak menjawab. Terhadap dia, bea cukai dan perintah pengadilan membantu.
    Jika Anda yang digugat, jangan abaikan suratnya. Waktu untuk menjawab berjalan sejak hari Anda menerimanya.
ask =
    produk saya ditiru, gugat ke pengadilan atau damai aja
    lapor ke pengadilan niaga atau mediasi dulu ya
    perlu pengacara gak kalau mau tuntut peniru
    nama brand dipakai toko sebelah, enaknya diomongin atau digugat
    takut biaya sidang mahal ada jalan lain?
    lawan di luar negeri gak mau balas, harus gimana
    saya digugat soal desain, terus gimana
    kalau kalah di pengadilan bayar apa aja
    ke pengadilan niaga atau damai aja
    ngadu ke pengadilan apa damai aja
