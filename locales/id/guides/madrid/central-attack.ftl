question = Apa itu “serangan sentral” terhadap merek internasional?
answer =
    Pendaftaran internasional Anda bergantung pada merek dasar di dalam negeri selama waktu tertentu.
    Ketergantungan ini berlangsung { $dependency } sejak tanggal pendaftaran internasional.
    Jika selama itu merek dasar ditolak, ditarik, dibatalkan, atau dibatasi, pendaftaran internasional jatuh sejauh itu juga, di setiap negara.
    Jadi satu serangan di dalam negeri bisa mengenai semua negara. Ini disebut serangan sentral.
    Keberatan atau perkara yang dimulai selama waktu itu juga dihitung, walau berakhir kemudian.
    Sesudahnya, pendaftaran internasional berdiri sendiri.
more-1 =
    Sudah jatuh? Anda bisa meminta setiap negara yang dulu ditunjuk mengubahnya menjadi permohonan nasional. Ini disebut transformasi. Tanggal lama Anda tetap dipakai.
    Anda punya { $transformation } sejak tanggal pembatalan untuk mengajukannya di setiap negara.
    Anda membayar biaya nasional, dan setiap negara memakai aturannya sendiri. Sering perlu konsultan setempat.
    Ini terbuka bila pendaftaran jatuh karena merek dasar. Tidak terbuka bila Anda sendiri yang membatalkan pendaftaran.
    Segera bicara dengan penasihat.
more-2 =
    Cara mengurangi risikonya:
    – Telusuri dengan baik di dalam negeri sebelum mengajukan.
    – Pakai merek terdaftar yang berdaya pembeda sebagai merek dasar, bila waktunya cukup.
    – Jaga agar tetap hidup: perpanjang, pakai, jawab setiap surat.
    – Jika mungkin ada masalah di dalam negeri, ajukan langsung di pasar terpenting Anda.
    Jebakannya: tidak perlu ada musuh. Perpanjangan yang terlupa atau permohonan yang ditinggalkan di dalam negeri berakibat sama.
    Contoh: selama waktu itu, pembuat topi melepas “topi laken” di dalam negeri untuk mengakhiri sengketa. Barang yang sama jatuh juga di luar negeri.
ask =
    serangan sentral madrid maksudnya apa
    merek indonesia saya dibatalkan, yang luar negeri gimana
    central attack madrid protocol
    lima tahun ketergantungan merek dasar
    merek dasar ditolak padahal madrid sudah jalan
    transformasi madrid jadi permohonan nasional
    lupa perpanjang merek dasar pengaruh ke madrid?
    biar aman dari central attack gimana
    merek di sini batal, yang luar ikut batal?
    yg di sini dicabut, yg di luar ikut mati?
