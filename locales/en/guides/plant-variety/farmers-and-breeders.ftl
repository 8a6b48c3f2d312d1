question = What may farmers, gardeners and other breeders do with a protected variety?
answer =
    Under the latest text of the UPOV treaty, you need no consent for:
    – private growing that is not business
    – experiments
    – breeding new varieties from it
    Farm-saved seed is different. Each country decides whether farmers may keep seed from their own harvest and sow it again on their own land. It can limit this to some crops or small farms, or ask for a payment.
    Selling such seed normally needs the breeder’s consent. In some countries giving or swapping it does too.
    Countries with an older text or a law of their own may allow more. Ask the plant variety office before you act.
more-1 =
    You are a farmer:
    – Ask: is this variety protected here, and is my crop among those that may be saved?
    – Keep the bag, the label and the bill. Read the terms on them.
    – Ask whether small farms pay nothing.
    – Do not sell or advertise it as seed without the consent of the breeder.
    – Selling the harvest as food is normally fine, if the seed was bought honestly.
    – A patent on a plant or gene is another right, with other rules.
    An international treaty on plant genetic resources speaks of farmers’ rights to save, use, exchange and sell such seed. How far they go depends on national law.
more-2 =
    You are a breeder, and others use your variety:
    – They may cross it and normally sell what is truly new.
    – Under the latest text, your consent is needed if the new variety is essentially derived from yours. Such a variety keeps what makes yours special, as a mutant can.
    – It is also needed if it is not clearly distinct, or if yours must be used again each time to produce it.
    – Once you have sold a plant, you cannot control its further sale there. New multiplication still needs your consent.
    Whether a variety is essentially derived is a matter for experts. Get advice before you accuse.
more-3 =
    You are unsure? Ask in writing and keep the answer. A short licence is often cheaper than a dispute.
    Did you get a bill or a letter for saved seed? Note the date, check that the variety is protected in your country, and get advice before you pay or refuse.
    Example: a village group swaps seed potatoes. One variety is protected. The group asks the office, learns that swapping is not covered there, and takes a group licence for it. For the old local kinds nothing changes.
    The trap: “everybody does it” is no permission, and a strict letter is not always right either.
ask =
    can i keep seed from my harvest for next year
    neighbours swap protected potato seed is that allowed
    seed company wants money for seed i saved
    may i use a protected rose to breed my own
    small farmer seed royalty exemption
    someone sells a mutant of my apple variety
    gardener multiplies my strawberry at home can i stop it
    farmers rights against breeders rights
    can i sell grain that i grew from protected wheat
    what does essentially derived variety mean
    may farmers save my seed
    may farmers give saved seed to each other
    can farmers keep my seed
    use a protected plant to make a new one
