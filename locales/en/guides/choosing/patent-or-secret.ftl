question = Patent or trade secret: which is better for my invention?
answer =
    Ask one question: can others find out how it works from what you sell?
    If yes, a patent fits better. If it can stay hidden in your workshop, a trade secret may be enough.
    A patent is published. It then lets you stop others for a limited time, even those who found it themselves.
    A trade secret costs no official fee and has no fixed end. But it ends when the secret is out. It does not stop people who find it honestly.
    What is published never becomes secret again. So decide before you file or show anything.
more-1 =
    A patent speaks for itself when:
    – others can copy the product by taking it apart
    – you want to license or sell the invention
    – others are working on the same problem
    A secret speaks for itself when:
    – it is a recipe or a way of working that nobody sees
    – few people need to know it
    – it is useful, but not new or clever enough for a patent
    World trade rules ask most countries to offer patents that last at least { $term } from the filing date, if all fees are paid.
more-2 =
    The traps:
    – In some countries, selling what you make with a secret method can stop you from patenting that method later.
    – If someone else finds it and patents it, you may need luck. Many countries let an earlier user go on, but not all.
    – A secret without care is no secret. Access rules and signed promises are part of it.
    You can often combine. Example: a dye works patents its new machine, because customers see it. It keeps the mixing times secret.
    Do not leave out what a patent must explain. A patent that hides how the invention works can fall.
ask =
    should i patent my recipe or keep it secret
    secret formula vs patent which one is cheaper
    my process cant be seen from outside do i need a patent
    coca cola never patented why should i
    is it better not to patent and just shut up
    we make cosmetics in our lab, patent means publishing the formula??
    how long does a trade secret last compared to patent
    afraid a patent tells competitors everything
    everybody tells us to patent but then it is public, we rather hide it
    nobody can work it out by looking at it, patent or keep quiet
    investors push us to file, i want nobody to find out
    shall i publish it in a patent or keep quiet forever
    nobody can see from the product how it is made, hide it or file it
    cream recipe: secret or patent, which one is safer
