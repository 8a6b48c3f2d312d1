question = What is the Chinese standard { -gb-t-29490 }, and does my small firm need it?
answer =
    { -gb-t-29490 } is a national standard of China. It says how a firm organises its IP and keeps to IP law. A firm can be audited and get a certificate.
    It is recommended, not compulsory. It gives you no mark and no patent, in China or elsewhere.
    If you do no business with China, you do not need it. You may meet it when you have a firm there, supply a Chinese customer, or apply for support there.
    For sales to China or production there, your own registrations in China usually matter more.
more-1 =
    What it asks for, in short:
    – goals, rules and a responsible person;
    – records of what you have and what you do;
    – IP in each part of the work: development, purchase, production, sale;
    – care for the rights of others: patents, marks, copyright, secrets;
    – regular checks and improvement.
    The newer edition stresses keeping to the law. The time to change certificates of the older edition is over. Ask that a certificate names the edition in force.
    After a full renewal audit, a new certificate runs for { $certificate }.
    Auditors come back in between. Only bodies approved in China for this field may certify.
more-2 =
    A Chinese customer asks for it? First ask back:
    – Does he want a certificate, or written rules and a contact person?
    – For which firm, and by when?
    Then begin with what helps you anyway: the list of rights, contracts with staff, rules for secrets, a search before launch. Only then get offers from approved bodies.
    The traps:
    – A seller promises State money with the certificate. Support differs by place and changes, so ask the local IP office.
    – A certificate on the wall, and the brand in China is still not yours.
    Example: a maker of valves shows her rules and her registered mark. The buyer is content.
ask =
    gb/t 29490 what is it
    chinese customer asks for ip management certificate
    enterprise intellectual property management system certification china
    do foreign companies need gb/t 29490
    our subsidiary in shenzhen should get ip standard certificate worth it
    gbt 29490-2023 new version ip compliance
    subsidy for ip certification in china for small firm
    difference between chinese ip standard and iso 56005
    how long is the chinese ip management certificate valid
    who may issue a gb/t 29490 certificate
    chinese certificate for managing rights, need it or not
    supplier from china shows a gb/t paper
