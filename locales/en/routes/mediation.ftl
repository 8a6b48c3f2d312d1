name = Mediation
what = A neutral person helps both sides to find their own agreement.
next-1 = Write down what you really need from the other side.
next-2 = Propose mediation to them, or use the clause in your contract.
next-3 = Agree on a mediator who knows your field and language.
time = It usually takes weeks to a few months.
risk = It needs the agreement of both. Nobody is forced to settle.
