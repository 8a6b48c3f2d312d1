name = Court or customs
what = A court can order a stop, and customs can hold goods at the border.
next-1 = Secure proof before you warn the other side.
next-2 = Record your right with customs if goods cross the border.
next-3 = See a lawyer at once about an urgent order.
time = An urgent order can come within days. A full case takes long.
risk = It costs money, and a wrong accusation can cost you more.
