name = Protection by showing the design
what = Some markets protect a new look for a short time without registration.
next-1 = Keep proof of when and where you first showed it.
next-2 = Collect proof of the copies.
next-3 = Ask an adviser to write to the copier.
time = It begins with the first showing and ends soon.
risk = It stops only copies. You must prove that they copied.
