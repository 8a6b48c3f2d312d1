# Pesan utuh yang diketik orang kepada layanan itu sendiri, satu per baris. Aksen, huruf besar, dan tanda tidak berpengaruh.
# Satu baris tidak boleh ada di bawah dua nama.

menu =
    menu
    menu utama
    menunya
    ke menu
    buka menu
    lihat menu
    tampilkan menu
    kembali ke menu
    balik ke menu
    menu awal
    menu dong
    minta menu
    halaman utama
    beranda
    awal
    home
    start
    mulai
    pilihan
    opsi
    halo
    hallo
    hai
    hi
    hello
    helo
    hei
    hey
    haloo
    hallo min
    halo min
    halo kak
    hai kak
    min
    kak
    p
    permisi
    punten
    selamat pagi
    selamat siang
    selamat sore
    selamat malam
    pagi
    siang
    sore
    malam
    met pagi
    met siang
    met malam
    pagi min
    siang min
    assalamualaikum
    assalamu alaikum
    ass wr wb
    asalamualaikum
    aslmkm
    salam
    shalom
    om swastiastu
    sugeng enjing
    sampurasun
    horas
back =
    kembali
    balik
    ke belakang
    mundur
    kembali dong
    balik lagi
    kembali lagi
    sebelumnya
    halaman sebelumnya
    yang tadi
    kembali ke sebelumnya
    mundur satu langkah
    bek
    back
    kmbali
    kembli
    undo
language =
    bahasa
    bahasanya
    ganti bahasa
    ubah bahasa
    pilih bahasa
    bahasa lain
    pakai bahasa lain
    tukar bahasa
    setting bahasa
    ganti bhs
    gnti bahasa
    bhs
    language
    change language
    pengaturan bahasa
person =
    petugas
    orang
    manusia
    admin
    operator
    cs
    agen
    penasihat
    penasehat
    konsultan
    staf
    petugasnya
    mimin
    orang asli
    orang beneran
    manusia asli
    bicara dengan petugas
    bicara dengan orang
    bicara sama orang
    ngomong sama orang
    ngobrol sama orang
    ngobrol sama admin
    bicara dengan penasihat
    bicara sama penasehat
    bicara dengan admin
    mau bicara dengan petugas
    mau bicara sama orang
    mau ngomong sama orang
    mau ngobrol dengan admin
    saya mau bicara dengan petugas
    saya mau bicara dengan orang
    saya mau bicara dengan manusia
    saya ingin bicara dengan petugas
    bisa bicara dengan petugas
    bisa bicara sama orang
    bisa hubungi petugas
    hubungi petugas
    hubungi admin
    hubungkan ke petugas
    hubungkan saya ke petugas
    sambungkan ke petugas
    sambungkan ke cs
    butuh petugas
    minta petugas
    layanan pelanggan
    customer service
    live chat
    kontak
    hubungi kami
    telepon saya
    tolong telepon saya
    chat sama orang
    person
    human
help =
    bantuan
    bantu
    tolong
    tolong bantu
    bantu saya
    tolong bantu saya
    bantu dong
    minta tolong
    help
    butuh bantuan
    saya butuh bantuan
    cara pakai
    cara pakainya
    gimana cara pakainya
    bagaimana cara pakai ini
    ini apa
    apa ini
    ini bot apa
    kamu siapa
    siapa kamu
    anda siapa
    bisa apa saja
    kamu bisa apa
    bisa bantu apa
    petunjuk
    panduan
    perintah
    info
    pengaturan
    bingung
    saya bingung
    ga ngerti
    gak ngerti
    nggak ngerti
    tidak mengerti
    kurang paham
privacy =
    privasi
    kebijakan privasi
    data saya
    privasi saya
    data pribadi
    perlindungan data
    pelindungan data
    data
    data pribadi saya
    datanya aman
    apakah aman
    aman gak
    aman ga
    aman nggak
    ini aman
    apa data saya aman
    apakah data saya aman
    apa yang disimpan tentang saya
    data apa yang disimpan
    data apa saja yang disimpan
    siapa yang baca ini
    siapa yang bisa baca
    lihat data saya
    tampilkan data saya
    uu pdp
    privacy
delete =
    hapus
    hapus data
    hapus data saya
    hapus semua
    hapus semua data
    hapus semua data saya
    hapus semuanya
    hapus semua tentang saya
    hapus saya
    hapus akun
    hapus akun saya
    hapus data pribadi saya
    hapus riwayat
    hapus chat
    hapus datanya
    tolong hapus data saya
    mau hapus data
    saya mau hapus data
    buang data saya
    lupakan saya
    delete
    delete data
    hps data
    apus data
restart =
    mulai dari awal
    mulai lagi
    mulai ulang
    ulang
    ulangi
    ulang lagi
    ulang dari awal
    dari awal
    dari awal lagi
    dari awal aja
    ulangi dari awal
    mulai baru
    reset
    restart
    mau mulai dari awal
    saya mau mulai dari awal
    start over
stop =
    stop
    berhenti
    setop
    stop pesan
    stop kirim pesan
    berhenti kirim pesan
    jangan kirim pesan
    jangan kirim pesan lagi
    jangan kirim lagi
    jangan chat saya
    jangan chat lagi
    jangan wa saya
    jangan hubungi saya
    jangan hubungi saya lagi
    jangan ganggu
    jangan ganggu saya
    tidak mau pesan lagi
    gak mau dikirimi pesan
    berhenti langganan
    berhenti berlangganan
    unsubscribe
    unsub
    unreg
    bisukan
    diam
    sudah stop
cancel =
    batal
    batalkan
    batalin
    batal aja
    batal saja
    batal dong
    dibatalkan
    tolong batalkan
    gak jadi
    ga jadi
    gajadi
    nggak jadi
    enggak jadi
    tidak jadi
    tak jadi
    urung
    lupakan
    lupakan saja
    lupain aja
    keluar
    cancel
    exit
    udahan
book =
    janji temu
    janji
    buat janji
    buat janji temu
    bikin janji
    bikin janji temu
    mau buat janji
    mau buat janji temu
    mau bikin janji
    saya mau buat janji
    saya mau buat janji temu
    saya ingin membuat janji temu
    saya mau konsultasi
    mau konsultasi
    konsultasi
    konsul
    daftar konsultasi
    jadwal konsultasi
    jadwalkan
    jadwalkan konsultasi
    jadwalkan pertemuan
    atur jadwal
    atur pertemuan
    minta jadwal
    pesan jadwal
    pertemuan
    ketemu penasihat
    ketemu konsultan
    mau ketemu penasihat
    mau ketemu konsultan
    booking
    boking
    buking
    booking jadwal
    booking konsultasi
    book
    appointment
    meeting
    janji temu baru
    reservasi
    bisa konsultasi
    bisa buat janji
bookings =
    janji temu saya
    janji saya
    jadwal saya
    booking saya
    bookingan saya
    lihat janji temu
    lihat janji saya
    lihat jadwal saya
    cek jadwal saya
    cek janji temu
    kapan janji temu saya
    kapan jadwal saya
    jadwal konsultasi saya
    konsultasi saya
    pertemuan saya
    batalkan janji temu
    batalkan janji
    batalkan janji saya
    batalin janji
    batal janji temu
    batal konsultasi
    cancel booking
    ubah jadwal
    ubah janji temu
    ganti jadwal
    pindah jadwal
    pindahkan jadwal
    pindahkan janji temu
    geser jadwal
    mundurin jadwal
    jadwal ulang
    reschedule
    my bookings
unknown =
    saya tidak tahu
    tidak tahu
    tdk tahu
    tidak tau
    tdk tau
    gak tahu
    gak tau
    ga tau
    gatau
    gtau
    gktau
    nggak tahu
    nggak tau
    ngga tau
    enggak tahu
    entah
    entahlah
    kurang tahu
    kurang tau
    belum tahu
    belum tau
    tidak yakin
    kurang yakin
    ga yakin
    gak yakin
    tidak pasti
    belum pasti
    mungkin
    lupa
    saya lupa
    tidak ingat
    gak ingat
    tak tahu
    mboh
    ora ngerti
    teu terang
    lewati
    lewat
    skip
    idk
done =
    sudah semua
    sudah
    udah
    udah semua
    sdh
    udh
    sudah itu saja
    itu saja
    itu aja
    cukup
    cukup itu
    sudah cukup
    udah cukup
    udah itu aja
    selesai
    beres
    kelar
    rampung
    sudah selesai
    udah selesai
    tidak ada lagi
    gak ada lagi
    ga ada lagi
    semua
    lanjut
    lanjutkan
    terus
    siap
    oke lanjut
    ok lanjut
    done
    next

month-1 =
    januari
    jan
    january
    januwari
month-2 =
    februari
    pebruari
    feb
    peb
    february
    febuari
month-3 =
    maret
    mar
    mrt
    march
month-4 =
    april
    apr
    apil
month-5 =
    mei
    may
month-6 =
    juni
    jun
    june
month-7 =
    juli
    jul
    july
month-8 =
    agustus
    agu
    ags
    agt
    agst
    agus
    aug
    august
month-9 =
    september
    sep
    sept
    spt
month-10 =
    oktober
    okt
    october
    oct
    oktobr
month-11 =
    november
    nopember
    nov
    nop
month-12 =
    desember
    des
    december
    dec
    desembr

# Cara orang menanyakan arti kata: di depan, di belakang, dan kata kecil di antaranya.
explain =
    apa itu
    apa sih
    apa sih itu
    apakah itu
    apa yang dimaksud dengan
    apa yang dimaksud
    apa yg dimaksud
    yang dimaksud dengan
    apa maksudnya
    apa maksud
    apa arti
    apa artinya
    arti
    arti dari
    arti kata
    artinya
    definisi
    definisi dari
    pengertian
    pengertian dari
    jelaskan
    tolong jelaskan
    bisa jelaskan
    jelasin
    jelasin dong
    apaan sih
    apaan
    apa
    siapa itu
explain-end =
    itu apa
    itu apa sih
    apa itu ya
    artinya apa
    maksudnya apa
    itu artinya apa
    itu maksudnya apa
    adalah
    apa ya
    tuh apa
    dalam bahasa sederhana
article =
    itu
    kata
    istilah
    sebuah
    suatu
    si
    ini
    tersebut

# Pesan pendek yang meminta kisah, atau kantor dan bantuan; dan kata kecil di sampingnya yang tidak mengubah apa pun.
story-words =
    kisah nyata
    kisah
    cerita
    cerita nyata
    cerita asli
    kisah sukses
    cerita sukses
    contoh nyata
    contoh kasus
    studi kasus
    kisah umkm
    cerita umkm
    kisah usaha kecil
    contoh usaha
    pengalaman umkm
    success story
office-words =
    kantor
    kantor ki
    kantor hki
    kantor haki
    kantor paten
    kantor merek
    kantor kekayaan intelektual
    djki
    dirjen hki
    ditjen ki
    dirjen ki
    kanwil kemenkum
    kanwil kemenkumham
    kemenkumham
    sentra ki
    sentra hki
    klinik hki
    pusat bantuan
    layanan bantuan
    helpdesk
    bantuan gratis
    alamat kantor
    kontak kantor
    direktori
system-words =
    pct
    sistem pct
    traktat kerja sama paten
    perjanjian kerja sama paten
    madrid
    sistem madrid
    protokol madrid
    perjanjian madrid
    hague
    den haag
    sistem hague
    sistem den haag
    perjanjian hague
    perjanjian den haag
    sistem lisabon
    akta jenewa
    konvensi paris
    konvensi bern
    anggota
    anggotanya
    jadi anggota
    menjadi anggota
    termasuk
    masuk
    ikut
    bergabung
filler =
    di
    dari
    untuk
    tentang
    soal
    yang
    yg
    saya
    aku
    kami
    kita
    ada
    tampilkan
    kasih
    beri
    tolong
    mohon
    dong
    ya
    sih
    mana
    di mana
    dimana
    bisa
    mau
    ingin
    cari
    carikan
    punya
    baca
    negara
    terdekat
    dekat
    sini
    kontaknya
    alamat
    alamatnya
    website
    situs
    web
    usaha
    bisnis
    umkm
    ukm
    perusahaan
    kecil
    gratis
    para
    beberapa
    dan
    apakah
    sudah
    belum
    itu
