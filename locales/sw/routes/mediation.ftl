name = Upatanishi (mediation)
what = Mtu asiyeegemea upande anazisaidia pande zote kufikia makubaliano yao wenyewe.
next-1 = Andika unachohitaji hasa kutoka kwa upande wa pili.
next-2 = Wapendekezee upatanishi, au tumia kifungu cha mkataba wenu.
next-3 = Kubalianeni kuhusu mpatanishi anayejua fani na lugha yenu.
time = Kwa kawaida huchukua wiki kadhaa hadi miezi michache.
risk = Unahitaji pande zote zikubali. Hakuna anayelazimishwa kupatana.
