name = Regional patent
what = A single application at a regional office can lead to protection in several states.
next-1 = Check which of your countries the regional office covers.
next-2 = File there, directly or through the PCT.
next-3 = After the grant, do what each state still asks for.
time = How long it takes depends on the regional office.
risk = Costs grow with each state. Some states ask for more steps after the grant.
