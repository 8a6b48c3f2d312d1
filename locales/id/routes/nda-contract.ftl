name = Perjanjian tertulis lebih dulu
what = Perjanjian tertulis menyebut siapa pemiliknya, siapa yang boleh memakainya, dan siapa yang harus menjaga rahasia.
next-1 = Bicaralah secara umum saja sampai perjanjian ditandatangani.
next-2 = Tulis siapa memiliki apa, juga hasil yang datang kemudian.
next-3 = Minta penasihat memeriksa perjanjian menurut hukum yang berlaku.
time = Bisa siap dalam hitungan hari.
risk = Perjanjian hanya mengikat yang menandatanganinya.
