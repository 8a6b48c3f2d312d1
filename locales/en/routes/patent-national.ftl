name = Patent in your own country
what = A patent lets you stop others from making or selling your invention in that country.
next-1 = Tell nobody about the invention before you file.
next-2 = Ask an adviser to write the description and the claims with you.
next-3 = File at the IP office of the country and keep the receipt with the date.
next-4 = Note the date from which you can file abroad.
time = How long it takes depends on the office. It is usually a matter of years.
risk = The application is published, also when no patent is granted. A weak text cannot be repaired later.
