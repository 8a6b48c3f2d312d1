name = Design abroad with Hague
what = A single international application can protect the look of your product in many members.
next-1 = Check that you belong to a member of the Hague System.
next-2 = Prepare pictures that suit every member you choose.
next-3 = File at WIPO, and decide whether publication should wait.
time = Each member has a fixed time to refuse.
risk = Pictures that one office accepts can be refused by another.
