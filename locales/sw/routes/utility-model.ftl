name = Modeli ya matumizi (utility model)
what = Modeli ya matumizi (utility model) ni haki ndogo na ya haraka zaidi kwa bidhaa mpya au uboreshaji.
next-1 = Usimwambie mtu kuihusu kabla ya kuwasilisha maombi.
next-2 = Iulize ofisi kama aina ya bidhaa yako inakubaliwa.
next-3 = Wasilisha maombi yenye michoro iliyo wazi, na uandike tarehe hiyo kwa ajili ya maombi ya nje ya nchi.
time = Mara nyingi husajiliwa haraka. Inategemea ofisi.
risk = Mara nyingi husajiliwa bila uchunguzi, hivyo inaweza kuanguka mtu akiishambulia.
