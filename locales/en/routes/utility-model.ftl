name = Utility model
what = A utility model is a smaller and quicker right for a new product or improvement.
next-1 = Tell nobody about it before you file.
next-2 = Ask the office whether your kind of product is accepted.
next-3 = File with clear drawings, and note the date for filings abroad.
time = It is often registered quickly. It depends on the office.
risk = It is often registered without examination, so it can fall when somebody attacks it.
