name = International patent application (PCT)
what = A single international application keeps your place in many countries while you decide.
next-1 = File at your own office or at WIPO, in the first filing’s time for priority.
next-2 = Read the search report: it tells how good your chances are.
next-3 = Decide in which countries you go on.
next-4 = Enter each country before its safe day, with translations and local fees.
time = The international part takes a long time. Each country then adds its own.
risk = It does not give a world patent. If you miss the last date of a country, it is lost there.
