name = Usuluhishi wa haraka (arbitration)
what = Ni aina fupi ya usuluhishi (arbitration), mara nyingi ikiwa na msuluhishi mmoja na gharama ndogo.
next-1 = Tafuta kifungu katika mkataba wenu.
next-2 = Kama hakipo, kubalianeni na upande wa pili kwa maandishi.
next-3 = Andaa ushahidi wako wote kabla ya kuanza: hatua ni fupi.
time = Umeundwa ili uishe ndani ya miezi michache.
risk = Muda wa kutoa ushahidi ni mdogo, na karibu hakuna rufaa.
