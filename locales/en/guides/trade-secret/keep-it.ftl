question = How do I keep a trade secret safe?
answer =
    Treat it as a secret every day, and be able to show that you do. The law asks for reasonable steps, not for perfection.
    Good steps for a small business:
    – write down what is secret and where it is kept;
    – let only those know it who need it for their work;
    – lock papers away and use passwords on files;
    – mark documents “confidential”;
    – have staff, suppliers and visitors agree in writing to keep it secret;
    – remind people, above all when they leave.
more-1 =
    What is reasonable depends on the country, the size of the business and the value of the secret. A court does not expect a bank vault in a bakery.
    The usual trap: everything is marked “confidential”, or nothing is. Then a judge cannot see what was really secret.
    Another trap is the everyday leak. Shared passwords, group chats, a tour for customers, a talk at a fair, or an AI tool that stores what you type.
more-2 =
    A trick that helps: split the knowledge. The supplier of one part does not need to know the rest.
    Keep proof of your steps: the signed agreements, the list of people with access, the dates. You will need it if you go to court.
    Make a dated copy of the secret itself and store it safely. A witness or a notary can help to prove the date.
    If a leak happens, act the same day. Ask in writing to delete and to stop, cut off access, and get legal advice fast.
ask =
    how to keep my recipe secret from staff
    what are reasonable steps for trade secrets
    my factory has visitors and they take photos is that a problem
    is a password on the excel enough to protect my price list
    someone on my team posted our formula in a whatsapp group
    how to protect know-how in a small workshop with low budget
    do i need a safe for my secret formula
    can i put our secret data into chatgpt
    small cosmetics lab how to stop leaks
    how do i keep the sauce recipe safe with eleven staff
    lock away the formula, what else
    nobody must know how we mix the paint
    what should visitors sign before they enter my workshop
    steps so that the law sees our list as secret
