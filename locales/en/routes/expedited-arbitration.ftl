name = Quick arbitration
what = A shorter form of arbitration, mostly with a single arbitrator and lower cost.
next-1 = Look for a clause in your contract.
next-2 = Without one, agree with the other side in writing.
next-3 = Prepare all your proof before you start: the steps are short.
time = It is made to end within months.
risk = There is little time for proof, and hardly any appeal.
