name = Decision by an expert
what = An expert answers the technical question on which you disagree.
next-1 = Write the question down together.
next-2 = Agree on the expert and whether the answer binds you.
next-3 = Give the expert the same papers from both sides.
time = It usually takes weeks.
risk = It answers only that question. Both sides must agree to it.
