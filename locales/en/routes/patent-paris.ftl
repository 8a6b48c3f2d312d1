name = File abroad from your first filing
what = You file at home first. For a limited time, filings abroad count from that date.
next-1 = File at home and keep the certified copy.
next-2 = Choose the countries where you will really sell or make it.
next-3 = File in each of these countries before the safe day, with a local agent.
time = Each office works at its own speed.
risk = After the safe day, your own publication and the work of others count against you.
