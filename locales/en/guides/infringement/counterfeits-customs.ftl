question = Fakes of my brand come across the border. Can customs stop them?
answer =
    Often yes. In many countries you can ask customs to watch for fakes of your mark and to hold them. This is called customs recordal or an application for action.
    You need:
    – a right that is valid in that country, mostly a registered trademark;
    – the form of that country’s customs;
    – what helps officers: photos of real and fake goods, packaging, routes, makers, a contact who answers fast.
    Ask the customs office of the country first. Some charge a fee or ask for a guarantee, others do not.
more-1 =
    When customs holds goods, you get a notice. You then say whether they are fake and what you want to do. Time is very short.
    Under the world trade rules, a country gives you at most { $suspension } (working days) after the notice to go to court. It may extend this.
    In the European Union you have { $eu-detention } (working days) to answer customs, and less for goods that spoil.
    Some countries destroy fakes without a court if nobody objects. If you stay silent, the goods are usually released. Plan who answers while you are on holiday.
more-2 =
    It depends on the country which rights are covered. Fake marks and pirated works nearly everywhere, patents and designs only in some. The same goes for exports, transit and small parcels.
    The traps: if honest goods are held because of you, you may have to pay for the harm. Storage or destruction can also cost you money.
    Train the officers: a single page with the marks of a fake helps more than a long file.
    Example: a soap maker records her mark in the neighbouring country. At the next lorry, customs sends photos and she answers the same day.
    If your own goods are held, answer in time and show your invoices and licences.
ask =
    fake copies of my soap come from abroad how to stop at border
    register trademark with customs
    customs called me they found fake goods with my logo
    does customs protect my brand automatically
    how to stop import of counterfeit spare parts
    container with fake of my shoes arrives next week
    cheap imitations enter through the port what can small company do
    customs recordal cost and where
    my parcel was seized as counterfeit
    container with fakes at the harbour
    fakes of my cream come in by ship
    border stopped my container because of a mark
    customs holds phone covers, supplier said all ok
