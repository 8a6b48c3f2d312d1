# Jina tu; maswali yatafuata.
name = Siri au hataza?
