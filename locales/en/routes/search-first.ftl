name = Search first
what = A search shows whether the same idea, name or look already exists.
next-1 = Write down in a few words what is new. Keep the details to yourself.
next-2 = Search the free databases of your office and of WIPO.
next-3 = Ask your IP office or a help desk to read the result with you.
time = A first search is quick. A professional search depends on the country and the field.
risk = A search never finds everything. Recent filings are still hidden.
