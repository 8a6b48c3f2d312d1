name = Regional trademark
what = A single registration at a regional office covers all its states.
next-1 = Search the regional register and the national ones.
next-2 = File at the regional office.
next-3 = Watch for objections from owners in any of the states.
time = How long it takes depends on the regional office.
risk = An earlier right in any state can stop the whole registration.
