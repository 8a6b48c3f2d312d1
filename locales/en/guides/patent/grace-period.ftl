question = What is the grace period for a patent?
answer =
    It is a time before filing in which your own showing of the invention does not harm you. Not every country has it.
    Grace period noted for your country: { $grace }.
    It is a rescue, not a plan. Many countries forgive only special cases. These are theft or breach of trust, or a recognised exhibition.
    If you want protection in several countries, the strictest one decides. So file first and show afterwards.
    If you have already shown it, note the first date and ask an adviser at once.
more-1 =
    What to look up for each country:
    – Does it cover every showing by you, or only exhibitions and abuse by others?
    – Does it count back from your application there, or from your first filing elsewhere?
    – Must you declare the showing when you file, and add proof?
    Keep the proof: date, place, pictures, names.
    The clock starts with the first showing. A later fair does not start it again.
    For designs and utility models the rules often differ from those for patents.
more-2 =
    The traps:
    – It does not protect you against others. Someone may build on what you showed and publish or file before you. Then your application can fail.
    – It does not travel. A generous rule at home does not help in a strict country.
    – A right of priority is something else. It starts with a filing, not with a showing.
    Example: a student shows a water filter in an open lecture. At home the grace period may save the application. In many other countries the patent is lost. A short application before the lecture would have kept all doors open.
ask =
    how long after showing my invention can i still file
    grace period usa vs europe patent
    is there a 12 month rule if i published first
    i demoed my product do i have a year
    showed at an exhibition does it kill my patent
    my ex partner leaked the invention online before i filed
    does a grace period exist in south africa
    can i publish a paper and patent later
    showed at the fair five months ago, still possible in the us
    my professor talked about it at a conference
    my student put the method on tiktok, are we finished
    already sold thirty pieces at the market day, patent still possible
    is it too late, i already showed it
