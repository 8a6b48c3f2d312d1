name = Ubunifu wa viwandani wa kikanda
what = Usajili mmoja katika ofisi ya kikanda unalinda muonekano katika nchi zake zote.
next-1 = Angalia ni masoko yako yapi yanayohudumiwa na ofisi hiyo.
next-2 = Piga picha zilizo wazi za pande zote.
next-3 = Wasilisha maombi katika ofisi ya kikanda.
time = Mara nyingi ni haraka. Inategemea ofisi.
risk = Mara nyingi husajiliwa bila uchunguzi, hivyo unaweza kuanguka ukishambuliwa.
