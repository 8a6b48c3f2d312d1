question = Tiruan merek saya masuk lewat perbatasan. Bisakah bea cukai menghentikannya?
answer =
    Sering bisa. Di banyak negara Anda bisa meminta bea cukai mengawasi tiruan merek Anda dan menahannya. Ini disebut rekordasi, atau permohonan tindakan.
    Anda memerlukan:
    – hak yang berlaku di negara itu, biasanya merek terdaftar;
    – formulir bea cukai negara itu;
    – hal yang membantu petugas: foto barang asli dan palsu, kemasan, jalur, pembuat, kontak yang cepat menjawab.
    Tanyakan dulu kepada bea cukai negara itu. Sebagian memungut biaya atau meminta jaminan, yang lain tidak.
more-1 =
    Bila bea cukai menahan barang, Anda menerima pemberitahuan. Anda lalu menyatakan apakah barang itu palsu dan apa yang ingin dilakukan. Waktunya sangat pendek.
    Menurut aturan perdagangan dunia, negara memberi Anda paling lama { $suspension } (hari kerja) setelah pemberitahuan untuk ke pengadilan. Waktu itu boleh diperpanjang.
    Di Uni Eropa Anda punya { $eu-detention } (hari kerja) untuk menjawab bea cukai, dan lebih sedikit untuk barang yang mudah rusak.
    Sebagian negara memusnahkan barang palsu tanpa pengadilan bila tidak ada yang berkeberatan. Jika Anda diam, barang biasanya dilepas. Atur siapa yang menjawab saat Anda libur.
more-2 =
    Hak mana yang tercakup tergantung negaranya. Merek palsu dan barang bajakan hampir di mana-mana, paten dan desain hanya di sebagian. Begitu pula ekspor, transit, dan paket kecil.
    Jebakannya: jika barang yang sah ditahan karena Anda, Anda mungkin harus membayar kerugiannya. Penyimpanan atau pemusnahan juga bisa memerlukan uang.
    Latih petugas: satu halaman berisi ciri barang palsu lebih membantu daripada berkas tebal.
    Contoh: pembuat sabun merekam mereknya di negara tetangga. Pada truk berikutnya, bea cukai mengirim foto dan ia menjawab hari itu juga.
    Jika barang Anda sendiri yang ditahan, jawab tepat waktu dan tunjukkan faktur serta lisensi Anda.
ask =
    barang kw brand saya masuk dari china, lapor bea cukai gimana
    cara rekordasi merek di bea cukai
    syarat daftar rekordasi cukai
    kontainer berisi tiruan produk kami
    bea cukai nahan barang, saya harus apa
    rekordasi bayar jaminan berapa
    barang asli saya ditahan dikira palsu
    umkm bisa minta bea cukai awasi merek?
    barang palsu masuk dari pelabuhan
    cara nyetop barang kw di pelabuhan
