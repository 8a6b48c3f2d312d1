question = Sebaiknya saya mendaftarkan nama, logo, atau keduanya?
answer =
    Itu merek yang terpisah. Di sebagian besar negara satu permohonan mencakup satu merek, dan tiap permohonan berbiaya.
    – Nama dengan huruf biasa (merek kata) sering paling melindungi. Biasanya mencakup nama dengan gaya huruf apa pun.
    – Logo saja (merek gambar) berguna bila orang mengenal gambarnya tanpa nama.
    – Nama dan logo bersama (merek gabungan) berguna bila nama saja terlalu deskriptif. Yang dilindungi keseluruhannya.
    Dengan uang terbatas, nama berdaya pembeda biasanya didahulukan. Logo bisa menyusul.
more-1 =
    Jebakannya: siapa pemilik logo? Perancang sering tetap memegang hak cipta kecuali ada kesepakatan lain. Mintalah pengalihan tertulis sebelum mengajukan.
    Pakai merek seperti yang didaftarkan. Perubahan gaya kecil biasanya tidak masalah. Logo yang benar-benar baru perlu permohonan baru.
    Contoh: kafe hanya mendaftarkan merek gabungannya. Kemudian gambarnya diganti. Pendaftaran lama mungkin tidak cocok lagi dengan yang ada di pintu.
    Dengan nama terdaftar, masalah itu lebih kecil.
more-2 =
    Pikirkan ini sebelum mengajukan:
    – Aksara: bila pelanggan membaca nama Anda dengan huruf Arab dan Latin, pertimbangkan pengajuan untuk tiap versi yang dipakai.
    – Warna: tanpa warna bisa lebih luas, atau tidak. Tergantung negaranya. Dalam Sistem Madrid, warna juga lebih mahal.
    – Slogan: bisa didaftarkan bila bekerja sebagai merek dan bukan hanya iklan.
    Apakah satu permohonan boleh memuat beberapa versi, tergantung negaranya. Tanya kantor.
ask =
    daftar nama dulu atau logo dulu
    logo sama nama sekalian satu pendaftaran bisa?
    ganti logo harus daftar ulang?
    logo dibikin orang fiverr, boleh saya daftarkan?
    daftar merek hitam putih atau berwarna
    slogan bisa didaftar merek ga
    duit cuma cukup buat satu, nama apa gambar
    gambar ayam di gerobak sama tulisannya
    gambar sama tulisan dipisah apa barengan
    logo dirombak, yg lama masih laku?
