name = Telusuri dulu
what = Penelusuran menunjukkan apakah ide, nama, atau tampilan yang sama sudah ada.
next-1 = Tulis singkat apa yang baru. Simpan rinciannya untuk diri sendiri.
next-2 = Telusuri basis data gratis milik kantor Anda dan WIPO.
next-3 = Minta kantor kekayaan intelektual atau layanan bantuan membaca hasilnya bersama Anda.
time = Penelusuran awal cepat. Penelusuran profesional tergantung negara dan bidangnya.
risk = Penelusuran tidak pernah menemukan semuanya. Permohonan yang baru masih tersembunyi.
