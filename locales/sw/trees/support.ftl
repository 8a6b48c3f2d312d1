# Jina tu; maswali yatafuata.
name = Msaada gani wa gharama unanifaa?
