name = Publish so that nobody can patent it
what = A dated, public description keeps the idea free: nobody can patent it afterwards.
next-1 = Be sure that you do not want a patent yourself.
next-2 = Describe it fully, with drawings, in a place that examiners search.
next-3 = Keep proof of the date.
time = It works from the day of publication.
risk = You cannot undo it. After this you cannot patent it either.
