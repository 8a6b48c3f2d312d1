# Jina tu; maswali yatafuata.
name = Nikague nini kabla ya kuzindua?
