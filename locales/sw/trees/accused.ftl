# Jina tu; maswali yatafuata.
name = Ninashtakiwa kunakili: nifanye nini?
