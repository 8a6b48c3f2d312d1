name = Complaint about a domain name
what = A quick procedure can move a domain name that was taken in bad faith to the mark owner.
next-1 = Collect proof of your mark and of the bad faith.
next-2 = Check which rules apply to the ending of the name.
next-3 = File the complaint at a recognized center.
time = It usually takes a few months.
risk = You get the name, but no money. A court can still decide otherwise.
