question = Tagihan dari sebuah kantor tampak asli. Bagaimana memeriksanya?
answer =
    Bisa jadi asli. Periksa sebelum membayar:
    – buka sendiri halaman kantor itu, tanpa tautan, kode, atau nomor dari suratnya;
    – lihat hak Anda di daftar resmi. Apakah pembayaran ini jatuh tempo, dan kapan?
    – bandingkan jumlahnya dengan daftar biaya kantor;
    – bandingkan rekeningnya dengan yang disebut kantor di halamannya;
    – tanyakan kepada kuasa Anda atau kantor apakah mereka mengirimnya.
    Jika semuanya cocok, bayar dengan cara yang disebut kantor, dan simpan buktinya.
    Jika ada yang tidak cocok, jangan bayar dulu. Tunjukkan surat itu kepada kantor.
more-1 =
    Logo yang disalin tidak membuktikan apa-apa, begitu pula nama dan nomor Anda yang benar. Itu semua ada di daftar terbuka.
    Pemalsuan yang rapi menampilkan jumlah dan data yang benar. Hanya rekeningnya yang lain. Jadi selalu bandingkan rekeningnya.
    Perusahaan swasta mungkin menawarkan perpanjangan untuk Anda. Anda tidak memerlukannya, dan sering lebih mahal dari biaya resmi. Baca baris terakhir: penawaran atau tagihan?
    Jangan terlalu lama memeriksa. Jika daftar menyebut ada biaya jatuh tempo, hak Anda bisa benar-benar hilang.
    Jika kuasa Anda yang mengirim tagihan, telepon nomor yang sudah Anda kenal, terutama bila rekeningnya berubah.
ask =
    tagihan dari djki asli gak ya
    email suruh bayar perpanjangan merek ke rekening baru
    surat wipo minta bayar franc swiss, benar kah
    cara cek biaya paten jatuh tempo
    konsultan kirim invoice rekening beda, curiga
    kode billing pnbp merek cek di mana
    biaya tahunan paten ditagih pihak lain
    tagihan renewal dari luar negeri mirip resmi
    cara tahu tagihan wipo asli
    cara bedain tagihan asli dari djki
