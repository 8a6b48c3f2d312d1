question = When is my Hague design published, and can I keep it secret longer?
answer =
    You choose the moment, within limits.
    If you ask for nothing, WIPO publishes the design { $standard } after the international registration date.
    You can also ask for publication at once, or at an earlier moment that you name.
    To stay hidden longer, you can ask for deferment.
    Deferment can last up to { $deferment } from the filing or priority date.
    But some countries allow less time, and some allow none. Check every country before you file.
    Once published, everybody can see the pictures.
more-1 =
    Why wait? You keep the launch a surprise, and copiers see nothing.
    Why not wait? Until publication, you can often do little against a copy.
    The refusal period of each country also starts only with publication. So certainty comes later.
    Example: a toy maker files in spring and launches at a winter fair. Publication is timed for the week of the fair.
    You can ask WIPO to publish earlier at any time, if the launch comes earlier.
more-2 =
    The traps:
    – The strictest country decides. If one chosen country allows only a short deferment, that shorter time applies to the whole registration.
    – If one chosen country allows no deferment, you must drop that country or lose the deferment. The United States is an example.
    – When WIPO asks you to choose, the time to answer is short.
    A way out can be a separate application for the strict countries. It costs more, so compare first.
more-3 =
    If the publication fee is still open, pay it some weeks before deferment ends. If not, the registration is cancelled.
    So put the date in your calendar, and some weeks before it a reminder.
    If the product failed, you can give up the registration before publication. Then the pictures stay unpublished.
    Deferment does not make it safe to show the product early.
    What you post yourself is public, even if WIPO still keeps the file closed.
ask =
    when will wipo publish my design
    keep my new product design secret until launch hague
    deferment of publication what is it
    i do not want competitors to see my design before the fair
    can i publish my hague design immediately
    design filed but launch only in 2 years
    does usa allow deferred publication of designs
    sneaker brand from Vietnam need secret filing before drop
    what happens if i forget to pay publication fee hague
    keep the new collection secret until launch
    keep my collection unseen until launch although filed in geneva
    can wipo wait with showing my shapes
