question = Can I file a utility model first, and a patent or other countries later?
answer =
    Often yes. A utility model at home can be a quick first step. It counts only there, but its filing date can help you elsewhere.
    Within { $priority } of that first filing, you can file in other countries of the Paris Convention and keep the date.
    There, a utility model can be the basis for a patent application, and a patent application for a utility model.
    Many countries have no utility models. For those you need a patent or another right.
    Some countries let you keep both for the same invention, others do not. Ask your office before you file, because the order can matter.
more-1 =
    A plan that often works:
    – File before you show the product.
    – Write the text as fully as for a patent. Later filings keep the early date only for what stands in the first one.
    – In the time of priority, search, test the market and choose countries.
    – Before it ends, decide for each country: utility model, patent or nothing.
    – Through the PCT you can later ask for a utility model in countries that have it. You say so when you enter that country.
    – Some countries let you change one right into the other, or take a utility model out of a pending patent application. Each has its own last day.
more-2 =
    The traps:
    – The clock starts with the very first filing for the invention, whether patent or utility model.
    – Some countries want the first filing at home, or a permit, before you file abroad.
    – A utility model may be published soon after registration. If the time of priority is over, your own publication can stop your later patent.
    – If you base a design on a utility model, the shorter time for designs counts.
    That time is { $design-priority } from the first filing.
    Example: a maker of wheelbarrows files a utility model in spring. In autumn a buyer from abroad comes. His country has no utility models, so she files a patent application there, in time and with the first date.
ask =
    file utility model now and patent later possible
    use my chinese utility model as priority for other countries
    convert utility model into patent
    does my utility model count in other countries
    file patent and utility model on the same day
    utility model through pct
    quick registration at home first then export
    take a utility model out of a pending patent application
    gebrauchsmuster as first filing then europe
    deadline to extend my utility model to neighbouring countries
    use my gebrauchsmuster as first filing
    use my small patent as first date for other countries
    same thing as patent and as small patent together
