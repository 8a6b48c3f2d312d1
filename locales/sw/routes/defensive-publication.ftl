name = Chapisha ili mtu asipate hataza
what = Maelezo ya hadharani yenye tarehe huliacha wazo huru: hakuna anayeweza kupata hataza yake baadaye.
next-1 = Hakikisha kwamba wewe mwenyewe hutaki hataza.
next-2 = Lieleze kikamilifu, kwa michoro, mahali ambapo watahini hutafuta.
next-3 = Tunza ushahidi wa tarehe.
time = Inafanya kazi tangu siku ya kuchapisha.
risk = Huwezi kuitengua. Baada ya hapo wewe pia huwezi kupata hataza yake.
