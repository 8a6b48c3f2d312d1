question = Can software, an app or a business method be patented?
answer =
    Sometimes. It depends on the country and on what the program does.
    – Better chances: software that solves a technical problem. It may help a machine save power, make a sensor more exact, or send data more safely.
    – Poor chances: a new way to sell, rent, price, play or teach, only done by computer.
    Many countries exclude computer programs and business methods taken alone. Others test them in another way.
    In nearly all countries, the code itself has copyright without any application.
    Ask an adviser before you publish or launch. After that it can be too late for a patent.
more-1 =
    Test your idea:
    – Which technical problem is solved, apart from the business idea?
    – How is it solved? Name the steps, signals, data and devices.
    – What becomes better: speed, memory, energy, accuracy, safety?
    – Would an expert find it obvious?
    If your only answer is “people buy more” or “now it works online”, a patent is unlikely in most countries.
    Then look in PATENTSCOPE or Espacenet for patents near yours. Which were granted in the countries you need? A local patent attorney can tell you what that office accepts.
more-2 =
    Other ways to protect it:
    – copyright: your code, texts and pictures. It does not stop others from writing their own program with the same function.
    – trade secret: a method that runs on your own server and that nobody sees
    – trademark: the name and the icon
    – design: in some countries, the look of the screens
    – contract: with freelancers, partners and users
    Example: a firm runs fish auctions by phone. The auction rules are a business method. Its new sensor that measures freshness may be patentable. The firm files for the sensor and keeps its price formula secret.
more-3 =
    The traps:
    – A launch, open code or a talk makes the idea public. In many countries it is then no longer new.
    – A grant in one country says nothing about the next.
    – A patent application is published. If nobody can see your method, compare with secrecy first.
    – A patent takes years, and software ages fast. Ask whether it still pays then.
    – You wrote every line yourself? Your program can still use a patent of someone else.
    – Utility models leave out software in many countries.
    Before you file, make sure that the people who wrote the program have signed their rights over.
ask =
    patent for a phone app that measures crop moisture
    patent for a new ai model
    patent for an uber for trucks
    is software patentable in india or only in usa
    we have a new way of selling insurance online how to protect the method
    does the patent office accept computer programs
    they say software patent is impossible true or not
    machine learning that detects crop disease patentable?
    i want to patent a loyalty points system for shops
    algorithm and app, patent or not
    camera app that grades beans, is it only software
    app for shop credit, patent or just code
