# Jina tu; maswali yatafuata.
name = Njia gani inafaa mgogoro wangu?
