name = العربية
state = complete
