name = English
state = complete
