name = Register the design
what = A registered design protects how your product looks, not how it works.
next-1 = Do not show it before you file.
next-2 = Make clear pictures of all sides.
next-3 = File at the IP office and note the date for filings abroad.
time = It is often quick. It depends on the office.
risk = If it was shown before, it may no longer count as new.
