# Jina tu; maswali yatafuata.
name = Mtu ananinakili: nifanye nini?
