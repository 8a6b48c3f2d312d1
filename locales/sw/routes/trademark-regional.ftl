name = Alama ya biashara ya kikanda
what = Usajili mmoja katika ofisi ya kikanda unajumuisha nchi zake zote.
next-1 = Tafuta katika daftari la usajili la kikanda na yale ya nchi moja moja.
next-2 = Wasilisha maombi katika ofisi ya kikanda.
next-3 = Fuatilia mapingamizi ya wamiliki katika nchi yoyote kati ya hizo.
time = Muda wake unategemea ofisi ya kikanda.
risk = Haki ya awali katika nchi yoyote inaweza kuzuia usajili wote.
