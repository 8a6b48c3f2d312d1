name = Copyright
what = Copyright protects texts, music, pictures, films and programs from the moment you make them.
next-1 = Keep dated drafts and files as proof.
next-2 = Agree in writing with everyone who took part.
next-3 = Add your name and the year. Decide what others may do with it.
time = It begins at once and lasts long after the author’s life.
risk = It protects the expression, not the idea. Without proof it is hard to enforce.
