name = Penentuan ahli
what = Seorang ahli menjawab pertanyaan teknis yang Anda perselisihkan.
next-1 = Tulis pertanyaannya bersama-sama.
next-2 = Sepakati ahlinya, dan apakah jawabannya mengikat Anda.
next-3 = Beri ahli dokumen yang sama dari kedua pihak.
time = Biasanya beberapa minggu.
risk = Yang dijawab hanya pertanyaan itu. Kedua pihak harus menyetujuinya.
