# Jina tu; maswali yatafuata.
name = Je, ankara hii ni ya kweli?
