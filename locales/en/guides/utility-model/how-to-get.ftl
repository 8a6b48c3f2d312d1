question = How do I get a utility model?
answer =
    First make sure that your country, or its regional office, has utility models. Then, before you show the thing:
    – Search whether it is new. Often nobody will do it for you.
    – Write a description, drawings and claims that say what is protected.
    – File at the office and pay the fees. You get a filing date.
    – The office checks the form. Some offices also examine whether it is new.
    – It is registered and published.
    Many applicants manage the form alone. For the claims, help is worth it.
more-1 =
    What to have ready:
    – names and addresses of the owner and of the true inventors
    – clear drawings with numbered parts
    – a text that explains the problem, your solution and how it works
    – claims that name the features that matter, without extras that others can leave out
    – a transfer in writing, if an employee or a partner invented it
    The trap: a mistake in the text often cannot be repaired after filing. Nobody may warn you, because nobody examines it.
more-2 =
    Other countries: within { $priority } of your first filing you can use its date in other member countries of the Paris Convention.
    Through the PCT you can later ask for a utility model in countries that have it. ARIPO and OAPI, the regional offices in Africa, also offer utility models.
    After registration:
    – Note the dates of the fees. If you miss them, the right ends.
    – Mark the product truthfully. Claim only a right that you have.
    – Before you warn a copier, get a search report or an examination where the law asks for it.
ask =
    how to register a utility model
    apply for petty patent steps
    utility model application form what to fill in
    can i file utility model myself online
    drawings for utility model who makes them
    utility model in aripo or oapi how
    how fast can i get a utility model certificate
    i have new plough design that works better where do i register
    file a utility model for my hoe
    what does the small one need from us
    papers for a better chapati press
