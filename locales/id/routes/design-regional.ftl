name = Desain regional
what = Satu pendaftaran di kantor regional melindungi tampilan di semua negaranya.
next-1 = Periksa pasar Anda yang mana saja yang dicakup kantor itu.
next-2 = Buat gambar yang jelas dari semua sisi.
next-3 = Ajukan ke kantor regional.
time = Sering cepat. Tergantung kantornya.
risk = Sering didaftarkan tanpa pemeriksaan, jadi bisa gugur bila digugat.
