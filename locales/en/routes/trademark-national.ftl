name = Trademark in your own country
what = A registered mark lets you stop others from using the same or a similar name or logo.
next-1 = Search the register for similar names.
next-2 = List the goods and services you sell now and soon.
next-3 = File at your IP office.
next-4 = Watch the register, and use the mark as you registered it.
time = How long it takes depends on the office and on objections.
risk = It holds only in that country. An unused mark can be cancelled.
