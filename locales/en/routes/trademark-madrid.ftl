name = Trademark abroad with Madrid
what = A single international application can extend your home mark to many members.
next-1 = Get a mark or an application at home first.
next-2 = Choose the members where you sell or will sell.
next-3 = File through your home office, with exactly the same name and owner.
next-4 = Answer each office that objects, in its time.
time = Each member has a fixed time to object. It depends on the member.
risk = If the home mark falls in the first years, all countries fall with it.
