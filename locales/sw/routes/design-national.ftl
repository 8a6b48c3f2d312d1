name = Sajili ubunifu wa viwandani
what = Ubunifu wa viwandani uliosajiliwa unalinda jinsi bidhaa yako inavyoonekana, si inavyofanya kazi.
next-1 = Usiuonyeshe kabla ya kuwasilisha maombi.
next-2 = Piga picha zilizo wazi za pande zote.
next-3 = Wasilisha maombi katika ofisi ya miliki bunifu na uandike tarehe hiyo kwa ajili ya maombi ya nje ya nchi.
time = Mara nyingi ni haraka. Inategemea ofisi.
risk = Kama ulionyeshwa awali, huenda usihesabiwe tena kuwa mpya.
