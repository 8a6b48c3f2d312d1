name = Haki ya aina mpya ya mbegu za mimea
what = Haki ya mgunduzi wa mbegu inalinda aina mpya iliyo tofauti, yenye kufanana na isiyobadilika.
next-1 = Usiuze wala kugawa mimea au mbegu kabla ya kujua kanuni.
next-2 = Ipe aina hiyo jina linaloweza kusajiliwa.
next-3 = Omba katika ofisi ya nchi inayoshughulikia aina mpya za mbegu za mimea.
time = Majaribio ya shambani huchukua misimu kadhaa.
risk = Mauzo kabla ya maombi yanaweza kumaliza haki.
