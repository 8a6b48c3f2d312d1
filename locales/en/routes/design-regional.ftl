name = Regional design
what = A single registration at a regional office protects the look in all its states.
next-1 = Check which of your markets the office covers.
next-2 = Make clear pictures of all sides.
next-3 = File at the regional office.
time = It is often quick. It depends on the office.
risk = It is often registered without examination, so it can fall when attacked.
