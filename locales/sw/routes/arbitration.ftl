name = Usuluhishi (arbitration)
what = Baraza binafsi linaamua mgogoro wenu, na matokeo ni ya mwisho kwa pande zote.
next-1 = Tafuta kifungu cha usuluhishi (arbitration) katika mkataba wenu.
next-2 = Kama hakipo, kubalianeni na upande wa pili kwa maandishi.
next-3 = Muulize mshauri kabla ya kuanza: matokeo ni ya mwisho.
time = Kwa kawaida huchukua muda mrefu kuliko upatanishi, na mfupi kuliko mahakama kadhaa.
risk = Karibu hakuna rufaa.
