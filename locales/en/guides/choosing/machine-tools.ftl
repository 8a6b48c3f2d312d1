question = We build machines or tools. Which protection matters first?
answer =
    Usually the technical solution, filed before the first machine leaves the workshop:
    – how it works: patent, or utility model for smaller improvements where it exists;
    – settings, drawings, materials and suppliers: trade secret;
    – control software: copyright and secrecy, sometimes a patent;
    – the outer look and the screen: design;
    – the name plate: trademark;
    – customers, suppliers and service people: contracts with secrecy.
    Search patents first. You may find a free solution, or a patent that your machine would hurt.
more-1 =
    The typical trap is the trial at a customer. If anybody there may look without a duty of secrecy, the invention can count as public. A court in one country ruled so for a test in an open field.
    Other traps:
    – A video of the machine at work, or an offer with drawings.
    – The customer pays for a special machine, and the contract says nothing about the rights.
    – A service worker takes the settings to a rival.
    – New does not mean free: an older patent can still cover a part of your machine.
    Spare parts made by others: whether you can stop them depends on the country.
more-2 =
    First steps:
    – Write down what is new and what you keep secret. Decide for each part: file or silence.
    – Let testers and visitors sign a secrecy promise, and put covers and access rules in place.
    – Have a search done in the countries where you make and sell.
    After a first patent or utility model filing you have { $patent-priority } to file abroad.
    Ask about a utility model if your country has one. It is often cheaper and quicker.
    Example: a firm builds a press for palm oil. The valve is filed, the steel treatment stays secret. The mill that tests it signs first.
ask =
    we make agricultural machines what to protect
    new tool for car repair patent or utility model first
    can i test my machine at a client before the patent
    cnc workshop improved a spindle worth protecting?
    mechanical engineering firm with twelve workers what ip matters
    special purpose machine builder patent or just be quiet
    sewing machine attachment invention in bangladesh how to protect
    hydraulic press maker getting ready for the first delivery ip list
    welding jig design secret or file
    metal workshop makes its own tools which rights do they have
    my workshop builds threshers, what is worth protecting
    fabricator of grinding machines, which right is for us
