question = Patent or utility model: which one should I choose?
answer =
    Check first whether your country has utility models at all. If it does, think of:
    – a utility model for a simple product with a short life, a small budget, and copies expected soon
    – a patent for a bigger step forward, a method or a substance, a long life, investors, or many export markets
    A patent takes longer and costs more. It is usually examined, so it stands firmer.
    A utility model comes sooner and ends sooner. Often nobody has checked it.
    The look alone is neither of these. For that there is the industrial design.
more-1 =
    Longest term of a utility model noted for your country: { $um-term }.
    Term of a patent noted for your country: { $patent-term }.
    Ask your office these questions:
    – May I file both for the same invention, and keep both?
    – Can I change a patent application into a utility model, and until when?
    – Does the office examine utility models? What do I need before I can act against a copier?
    – Are methods or substances accepted?
    – Which fees do small firms pay?
more-2 =
    The traps:
    – Abroad, many countries do not have utility models. For those markets you need a patent or another right.
    – In countries of the Paris Convention, a first filing of a utility model can give priority for a later patent application. The other way round works too.
    – Cheaper does not mean safer. An unchecked right can be cancelled after a search by your opponent.
    Example: a maker of bicycle trailers expects copies next season. He registers the new coupling as a utility model. For the new motor control he files a patent application.
ask =
    patent or utility model which is better for me
    is a utility model weaker than a patent
    can i have both patent and utility model
    my patent got refused can i switch to utility model
    whats cheaper petty patent or patent
    small budget simple tool, patent not worth it?
    we sell for 3 seasons only do we need a full patent
    china utility model or invention patent
    small step, cheap and quick, which right
    modest improvement, not inventive enough for a patent
    easier patent for small things
    i only changed the handle of a hoe, what is enough
