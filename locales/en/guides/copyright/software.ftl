question = How can I protect my software or app?
answer =
    Copyright protects your code as a written work. In most countries you have it when you write the code.
    It does not protect the idea of the app, its functions or its method. Others may write their own code for the same thing.
    Other rights can fill the gaps:
    – Name and icon: trademark.
    – Look of the screens: design right, in many countries.
    – Hidden code and data: trade secret.
    – A technical solution inside: perhaps a patent. The conditions differ greatly from country to country.
more-1 =
    What to do first:
    – List everybody who wrote code. Founders, friends and freelancers need a written assignment to the company.
    – Keep the history of the code. It is your proof of who wrote what and when.
    – Keep secret keys, data and models away from people who do not need them.
    – Write clear user terms. They are a licence, not a sale of the code.
    – If a patent is possible, ask before you publish or demonstrate.
more-2 =
    The open source trap: free code is not free of rules.
    Every open source licence has conditions. Some ask you to name the authors. Some ask you to share your own code as well, if you distribute it.
    Keep a list of what you use, with its licence.
    Example: a start-up is to be bought. The buyer finds code under a sharing licence in the product, and the price falls.
    Code without any licence is not free. It means that you have no permission.
more-3 =
    Somebody copies your app?
    – Compare. Is it your code, your texts and your pictures, or only the same idea?
    – Save proof: store page, date, version, screenshots.
    – App stores have forms for complaints about copyright and trademarks.
    – Look at contracts with former staff and partners. Often that is the stronger point.
    If it is only the same idea, a better product and a strong name help more than a lawsuit.
ask =
    can i patent my app
    protect app idea
    someone copied my app features
    is source code copyrighted automatically
    my cofounder left and says the code is his
    we built a booking software for salons in Lagos how to protect it
    gpl code in our product is that a problem
    copyright or patent for algorithm
    do i own the code chatbot developer wrote for me
    clone of my game on play store
    stop others from making an app with the same function
    my programmer left with the source
    they cloned our app screen by screen
    is my code protected without doing anything
    do i need to register a program
    they copied the screens of our app
