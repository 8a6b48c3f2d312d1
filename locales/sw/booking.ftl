# Kuweka miadi: kinachokubaliwa kabla, na kinachofuata baada. Vitufe: herufi 40 tu.

# Anayethibitisha anakubali hili. Toleo lake linatokana na maandishi haya na hutunzwa pamoja na kila miadi.
terms =
    Mazungumzo ni bure. Ni taarifa ya jumla, si ushauri wa kisheria, na kuzingatia muda wako wa mwisho kunabaki kwako.
    Mshauri anaona mada, lugha, majibu, matokeo na miongozo uliyofungua, lakini si ulichoandika.
    Ukithibitisha, unakubali hili.
sides-ask = Je, kuna mtu wa upande mwingine, au wakili au wakala tayari anakushughulikia hili? Kama hakuna, tafadhali thibitisha.
sides-some = Kuna upande mwingine, au wakili
sides-which = Nani mwingine anahusika? Mshauri hawezi kusaidia pande zote mbili, kwa hiyo ofisi huangalia kabla ya mkutano. Si lazima utaje jina.
sides-neither = Hakuna mwingine
sides-other = Kuna mtu wa upande mwingine
sides-attorney = Tayari nina wakili au wakala
sides-unsaid = Ningependa kutosema
# $answer: mojawapo ya majibu manne hapo juu.
sides-told = Nani mwingine anahusika: { $answer }.
sides-change = Badilisha nani mwingine anahusika
