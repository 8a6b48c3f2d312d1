question = The office objects to my trademark application. How do I answer?
answer =
    Stay calm. It is normally not yet the end. In most countries you may answer before the office decides.
    – Note the last day to answer. It stands in the letter, or in the rules of that office.
    – Read each reason, and see which goods or services it names.
    – For each reason choose: argue, shorten the list, prove your use, or seek consent where the office accepts it.
    – Answer every point, in the way that the letter describes.
    No answer in time normally ends the application, at least for the goods it names.
    Is it a letter about an international mark? Then read the guide on provisional refusals, because the way is different.
more-1 =
    What the letter can mean:
    – Absolute grounds: the sign itself is the problem. It describes the goods, misleads or offends, or shows a State emblem.
    – Relative grounds: an older mark is too similar, for the same or similar goods.
    – The list: words are too vague, or stand in the wrong class.
    – A disclaimer, in some countries: you say that you claim no right in one part alone, such as the word “coffee”. The mark as a whole can stay yours.
    – Form: a fee, a translation or a paper is missing.
    Not every office refuses because of an older mark by itself. The office of the European Union leaves it to the owners to oppose.
more-2 =
    How one answers:
    – Argue: the word does not describe the goods, or the marks differ in look, sound and meaning.
    – Shorten the list: you can take goods out, but not add.
    – Consent: the owner of the older mark agrees in writing. Some offices accept this, others do not. Take advice before you write: it can start a dispute.
    – The older mark is unused or lapsed: some offices wait while you ask to cancel it.
    – Use: show that customers there know a weak sign as your brand. Send sales, adverts, press. In some countries only use before filing counts.
    – Disclaimer: often acceptable, if the word is free for all anyway.
    The mark itself can normally not be changed. A better sign needs a new filing.
more-3 =
    Time:
    – Some offices count from the day they sent the letter, others from the day you got it.
    – Many give more time, if you ask before the last day.
    In the United States, you have { $us } from the day the letter was issued, if you filed there directly.
    – Missed it? Call the office the same day. Some laws leave a short time to repair it, often for a fee.
    – Refused? An appeal is usually possible, within a short time.
    The traps: “others have such names too” seldom helps. A refusal at home can also pull down your Madrid registration.
    Example: a baker files “Morning Gold” for bread and for beer. A brewer owns the same words for beer. She takes out beer, and the office then accepts bread.
ask =
    examination report trademark what should i write back
    registrar of trade marks objected to my name
    office action for my brand application
    examiner found an earlier mark like mine
    what is a disclaimer in a trademark letter
    they want me to disclaim a word in my logo
    letter of consent from the other brand owner to the office
    how to reply to objection on absolute grounds
    i did not answer the trademark office letter in time
    show evidence of use so they accept the weak name
    remove some goods so that the office accepts
    objection letter trademark
    office said no to my trademark the first time is it over
    my juice brand is objected by the registry, do i need an agent now
