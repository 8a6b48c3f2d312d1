name = Uamuzi wa mtaalamu
what = Mtaalamu anajibu swali la kiufundi ambalo mnatofautiana kulihusu (expert determination).
next-1 = Andikeni swali hilo pamoja.
next-2 = Kubalianeni kuhusu mtaalamu na kama jibu lake litawafunga.
next-3 = Mpeni mtaalamu karatasi zilezile kutoka pande zote.
time = Kwa kawaida huchukua wiki kadhaa.
risk = Unajibu swali hilo tu. Pande zote lazima zikubali.
