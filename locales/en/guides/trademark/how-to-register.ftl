question = How do I register a trademark?
answer =
    You file an application with the IP office of each country or region where you want protection.
    – Check that the sign is distinctive and free.
    – List your goods and services, sorted into classes.
    – Fill in the office’s form, in many places online, with the mark and the owner.
    – Pay the official fee. It often grows with each class.
    The office examines and, in most countries, publishes the mark. Others may object.
    If nothing stands in the way, the mark is registered. How long this takes depends on the country.
more-1 =
    Decide the owner before you file: you, or your company. Do not let a designer, a distributor or a shop manager file in their own name.
    The mark cannot normally be changed after filing, and the list cannot be made longer. Check both before you pay.
    Answer every letter from the office in time. An unanswered letter can end the application.
    Be careful with invoices from firms with official names. Pay only the office or the adviser you chose.
more-2 =
    Selling abroad? A registration at home does not protect you there.
    After your first filing you have { $priority } to file abroad and keep your first date.
    You can file country by country, through a regional office, or through the Madrid System if your country is a member.
    Example: a soap maker files at home, then adds her export markets before the fair.
    Many offices require a local agent from foreign applicants. Ask before you file.
ask =
    how to register a trademark
    how do i trademark my name
    where do i go to get my brand registered
    steps for trade mark application for a small cafe
    can i file trademark myself without lawyer
    patent my brand name how
    i sell soap online from kenya, want to register the brand, where start
    how long until my trademark is approved
    should the trademark be in my name or the company
    i need to register my brand in 3 countries
    i want my name on the soap to be only mine, where do i go
    brand registration process and how many months
    can a foreigner register a brand here
    papers needed for brand registration
    patent the name of my restaurant
    my food truck needs its name protected asap
    should my husband or the company own the brand
    how do i make my brand mine
    before somebody thiefs my brand
    should the brand be in my own name or the firm's
    register the title of my podcast
    name of my taco place, where do i begin to register
