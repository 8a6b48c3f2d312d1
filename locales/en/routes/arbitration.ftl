name = Arbitration
what = A private tribunal decides your dispute with a final result for both sides.
next-1 = Look for an arbitration clause in your contract.
next-2 = Without one, agree with the other side in writing.
next-3 = Ask an adviser before you start: the result is final.
time = It usually takes longer than mediation and less than several courts.
risk = There is hardly any appeal.
