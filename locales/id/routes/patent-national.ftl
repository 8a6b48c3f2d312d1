name = Paten di negara Anda sendiri
what = Dengan paten, Anda bisa melarang orang lain membuat atau menjual invensi Anda di negara itu.
next-1 = Jangan ceritakan invensi kepada siapa pun sebelum Anda mengajukan.
next-2 = Minta penasihat menulis deskripsi dan klaim bersama Anda.
next-3 = Ajukan ke kantor kekayaan intelektual negara itu dan simpan tanda terima bertanggal.
next-4 = Catat tanggal yang menjadi awal hitungan untuk permohonan di luar negeri.
time = Lamanya tergantung kantor. Biasanya hitungan tahun.
risk = Permohonan diumumkan, juga bila paten tidak diberikan. Teks yang lemah tidak bisa diperbaiki kemudian.
