name = Written agreement first
what = A written agreement says who owns it, who may use it and who must keep quiet.
next-1 = Talk only in general terms until the agreement is signed.
next-2 = Write down who owns what, also results that come later.
next-3 = Let an adviser check the agreement under the law that applies.
time = It can be ready within days.
risk = An agreement binds only those who signed it.
