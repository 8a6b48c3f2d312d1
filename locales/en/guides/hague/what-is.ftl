question = What is the Hague System for designs?
answer =
    The Hague System lets you register designs in many countries with one application, filed with WIPO.
    You use one language, English, French or Spanish, and pay in one place.
    One application can hold up to { $designs } designs, if they are in the same product class.
    You need a link with a member: nationality, residence or domicile there, or a real business.
    You do not need a registration at home first.
    Each country still decides under its own law and can refuse.
    The registration is renewed every { $renewal }.
more-1 =
    When it fits: you sell the look of a product in several member countries.
    When it may not fit: you need one country only, or your market is not a member.
    The link can also run through a member organisation, such as the European Union or OAPI, if your country belongs to it.
    Example: a lighting studio files its new lamps once. It chooses the markets where its distributors work.
    Before you start, check each market on the WIPO list of members.
more-2 =
    The traps:
    – File before you show. Each country applies its own rule on novelty and grace periods.
    – You cannot add better pictures later. Some offices that examine want special views.
    – Silence is not a promise of strength. An office that does not examine may still see the design cancelled later.
    The refusal period is { $refusal } from publication for many offices.
    Offices that examine may take up to { $long }.
    A refusal must be answered in that country, usually with a local agent.
more-3 =
    WIPO takes a basic fee of { $fee } for the first design, and less for each further one.
    A publication fee and a fee for each chosen country come on top. WIPO has a free fee calculator.
    Applicants from least developed countries pay much less to WIPO.
    With renewals, every member must allow at least { $minimum } in all. Many allow more.
    To add a country later, you need a new application, and by then the design may no longer be new.
ask =
    register my design in many countries one form
    hague agreement explained simple
    international design registration how
    we make shoes in Portugal and want design protection in usa korea and turkey
    is hague like madrid but for shapes
    can i file hague without home registration
    how many designs in one hague application
    my country is not in hague what can i do
    what does wipo design filing cost
    look of my product in twenty countries
    international design filing
    one application for my furniture look in many countries
    jewellery designs outside india with a single form
    shoe shapes in europe and korea and usa in one go
    a bottle form in five countries by one filing
