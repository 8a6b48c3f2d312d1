question = All rights on one page: what do they cover, must I register, and how long do they last?
answer =
    What each covers and how you get it:
    – Trademark: a name, logo or other sign. Usually registered.
    – Industrial design: the look of a product. Usually registered.
    – Patent: a technical invention. By application.
    – Utility model: a smaller invention, in some countries. By application.
    – Copyright: texts, pictures, music, code. Mostly it comes by itself.
    – Related rights: performances, recordings. Mostly the same.
    – Trade secret: what you keep secret. No register.
    – Geographical indication: goods known for their place. Often registered by a group.
    – Plant breeder’s right: a new plant variety. By application.
    Each counts only where a country gives it. Choose before you show. How long: next page.
more-1 =
    How long, roughly. World treaties ask most countries for at least this. Some give more:
    – Trademark: { $mark } each time, renewed again and again.
    – Design: { $design } in all.
    – Patent: { $patent } from filing, if the fees are paid.
    – Copyright, most works: the life of the author and { $after } more. Photos and useful art can have less.
    – Performances and sound recordings: { $performers }.
    The rest differs more:
    – Utility model: usually shorter than a patent.
    – Trade secret: as long as it stays secret.
    – Geographical indication: often as long as the link with the place lives and somebody checks.
    – Plant breeder’s right: a limited time, often longer for trees and vines.
more-2 =
    Patent, noted for your country: { $home-patent }.
    Utility model, longest time noted for your country: { $home-model }.
    Design, longest time noted for your country: { $home-design }.
    Trademark, noted for your country: renewed every { $home-mark }.
    Copyright, noted for your country: usually { $home-copyright } after the death of the author.
    What keeps a right alive:
    – Fees: patents, utility models and plant varieties often every year. Trademarks and designs at each renewal. Copyright and secrets cost none.
    – Use: in most countries a trademark that is not used for years can be cancelled.
    – Care: locks and promises for a secret, checks for a geographical indication.
    Copy each date from the register into your calendar.
more-3 =
    The traps:
    – A company name or web address is no registered trademark. A name in use can have some protection.
    – “I copyrighted my brand” or “I patented my logo” mixes them up. A brand is a matter for a trademark.
    – An invention or a look must usually be new when you file. So file first and show later.
    – No registered right covers the whole world.
    – The longest right is not always best. Ask what others would copy.
    Example: a broom maker lists her things. The name on the handle goes to trademark, the new clip to patent or utility model. The form of the brush goes to design, the photos to copyright. The supplier of the fibre stays a secret. She files clip and form before the market day.
ask =
    all kinds of rights in a table please
    compare patent trademark copyright design in one list
    which rights need registration and which not
    how many years does each right last
    overview with years and fees for every protection
    cheat sheet ip
    one page about all rights for my members
    which ip rights come automatically and which must be filed
    which ip right lasts longest
    which rights end and which can be renewed for ever
    short summary of the rights side by side
    list of ip rights
    i give a talk at the market women group, need the rights in short
    table of ip rights with duration
