name = Protected name of origin
what = A geographical indication protects a name that tells where a product comes from.
next-1 = Bring the producers of the area together.
next-2 = Write down the area, the way of making and the quality.
next-3 = Apply at your IP office as a group. Think of a collective mark as well.
time = It takes time, because the whole group must agree.
risk = Nobody owns it alone. Without control of quality the name loses its value.
