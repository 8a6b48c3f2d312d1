name = A mark in one country
what = You ask the office of the country.
next-1 = Search for similar marks.
next-2 = File the application.
time = Each office works at its own speed.
risk = Somebody may oppose it.
