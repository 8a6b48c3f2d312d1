name = Ombi la kimataifa la hataza (PCT)
what = Ombi moja la kimataifa linakuwekea nafasi katika nchi nyingi wakati unaamua.
next-1 = Wasilisha katika ofisi yako au WIPO, ndani ya muda wa kipaumbele wa ombi la kwanza.
next-2 = Soma ripoti ya utafutaji: inaonyesha nafasi yako ya kufaulu ikoje.
next-3 = Amua utaendelea katika nchi zipi.
next-4 = Ingia katika kila nchi kabla ya siku yake salama, kwa tafsiri na ada za huko.
time = Sehemu ya kimataifa huchukua muda mrefu. Kisha kila nchi huongeza muda wake.
risk = Halitoi hataza ya dunia nzima. Ukikosa tarehe ya mwisho ya nchi, umeipoteza huko.
