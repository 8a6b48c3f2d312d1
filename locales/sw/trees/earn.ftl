# Jina tu; maswali yatafuata.
name = Nitapataje kipato kwa haki zangu?
