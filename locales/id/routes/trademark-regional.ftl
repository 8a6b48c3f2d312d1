name = Merek regional
what = Satu pendaftaran di kantor regional mencakup semua negaranya.
next-1 = Telusuri daftar regional dan daftar nasional.
next-2 = Ajukan ke kantor regional.
next-3 = Awasi keberatan dari pemilik di negara mana pun di situ.
time = Lamanya tergantung kantor regional.
risk = Hak yang lebih tua di salah satu negara bisa menghentikan seluruh pendaftaran.
