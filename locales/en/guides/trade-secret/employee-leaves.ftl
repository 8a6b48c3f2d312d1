question = An employee is leaving and knows our secrets. What can I do?
answer =
    People may take their general skill and experience with them. They may not take or use your trade secrets.
    Before the last day:
    – talk with the person and name what stays secret;
    – get back papers, keys, telephones, samples and files;
    – close all accounts and access;
    – have the person confirm in writing that nothing was kept.
    If files have already gone, keep the computer untouched and get legal advice at once.
more-1 =
    The hard part is the line between skill and secret. A baker may use what every baker learns, but not your written formula.
    Customers are a typical quarrel. Knowing some names is one thing, copying the customer file is another.
    A promise not to work for a competitor is a different matter. Some countries forbid it, others limit it in time and place, or ask you to pay for it.
    Do not stop someone from earning a living with a paper you found on the internet.
more-2 =
    If you believe a secret was taken: secure the proof first, such as access records, copied files and e-mails. Stay within privacy and labour law.
    Then a lawyer can write to the person and, if needed, to the new employer. A court may order them to stop, often quickly if you are quick.
    In the United States, a federal claim has to be brought within { $us-limit } from when you found out, or should have found out.
    New staff bring the same risk the other way. Ask them not to bring secrets of their old employer.
ask =
    my employee quit and took the client list
    worker goes to competitor with our recipe
    ex employee opened same shop next to me using my methods
    can i stop my chef from working at another restaurant
    what should staff sign when they leave
    he copied files to usb before leaving help
    non compete is it valid
    salesman left and is calling all my customers
    my technician knows everything and resigned i am afraid
    my ex cook teaches my pepper sauce on youtube
    worker left and took the customer list
    former driver told the rival our prices
    my former cook opened the same restaurant with my recipe
    driver left with all the customers' numbers
    chef signed nothing and took my marinade
    salesman carried our data to the rival on a pen drive
    my baker knows the dough and wants to go
