question = Is my design protected if I did not register it?
answer =
    In some places yes, but the protection is weaker and usually shorter. In many countries there is no such right.
    The European Union protects a new design without registration, once it is first shown to the public there.
    This lasts { $term } from that first showing.
    It works only against copying. Somebody who created the same look alone is free to use it.
    Elsewhere, copyright or rules on unfair competition may help. The test differs from country to country.
    If the look matters to your sales, registration is the safer way.
more-1 =
    Without a register, you must prove everything yourself. Keep:
    – Dated sketches, files and samples, with the name of the designer.
    – Proof of the first showing: catalogue, dated post, fair badge, first invoices.
    – A contract that gives you the rights, if a freelancer made the design.
    – A copy of the other product, bought with a receipt.
    Example: a small fashion label sends a dated lookbook to shops. Later that lookbook shows who was first.
more-2 =
    The trap is the place of the first showing.
    The right of the European Union needs a showing that counts there. A first showing elsewhere may not be enough.
    The United Kingdom has its own rights, apart from those of the European Union.
    A first showing in one place may leave you without the free right in the other.
    If you launch in both, ask an adviser before the launch.
more-3 =
    A good plan for short-lived products:
    – Show first in the right place and keep the proof.
    – See which models sell.
    – Register the winners in time, while a grace period still runs where you need it.
    Do not wait for the free right to end. By then it is usually too late to register.
    Do not tell a copier that your design is registered if it is not. That can be unlawful.
ask =
    is my design automatically protected
    do i have rights if i never registered my product design
    unregistered design right eu
    fast fashion copied my dress and i have no registration
    no registration can i stop the copy of my sofa
    free protection for designs uk
    i am a jewellery maker from Turkey selling in Italy is my style safe without paper
    how do i prove it was my design first
    does copyright cover furniture
    dress copied and never registered
    i registered nothing, have i any right in the look
    automatic protection for shapes, does my country have it
