name = Tafuta kwanza
what = Utafutaji unaonyesha kama wazo, jina au muonekano huohuo tayari upo.
next-1 = Andika kwa maneno machache nini ni kipya. Weka undani kwako.
next-2 = Tafuta katika hifadhidata za bure za ofisi yako na za WIPO.
next-3 = Iombe ofisi yako ya miliki bunifu au dawati la msaada likusaidie kusoma matokeo.
time = Utafutaji wa kwanza ni wa haraka. Utafutaji wa kitaalamu unategemea nchi na fani.
risk = Utafutaji haupati kila kitu kamwe. Maombi ya karibuni bado hayaonekani.
