question = What photos or drawings do I need for a Hague design application?
answer =
    Sharp pictures that show the whole look. They decide what is protected, and you normally cannot add views later.
    – Photos or drawings, in colour or in black and white. Both kinds can stand in the same application.
    – Only the product, on a plain, neutral background. No hands, no people, no other objects.
    – No measurements, no arrows, no text of explanation in the picture. Technical drawings are not accepted.
    – Enough views: front, back, both sides, top, bottom, and one view at an angle.
    WIPO checks the form only. Each country then decides whether the pictures show enough.
more-1 =
    How to make them:
    – Put the product on a plain sheet in soft light, without hard shadows or reflections.
    – Use the same product, the same colour and the same scale in every view.
    – Keep one style for each design: all photos, or all drawings.
    – Number the views as the form asks, and name them: “front”, “top”.
    – Compare all views before you send them. A button in one view that is missing in another is a reason for refusal.
    The WIPO filing page checks size and file type for you.
more-2 =
    Think about what you claim:
    – Colour pictures can limit you to these colours in some countries. If the shape matters, think about plain drawings.
    – Take off the brand name and labels, unless they belong to the look.
    – A part that you do not want to protect can be shown in broken lines or in another colour. Say so in the description. Some countries protect only whole products, so check.
    – A product that opens or folds: show the positions.
    Some offices want certain views, or shading on curved parts. WIPO has a guidance paper on this. Read it for countries that examine.
more-3 =
    The traps:
    – A nice advertising photo with flowers and a cup. It is not accepted, or it protects the wrong thing.
    – Computer pictures with shine and fog that hide the edges.
    – Only one view, because it is cheaper. What nobody can see is hard to defend.
    – Showing the pictures to people before you file.
    Example: a chair maker photographs each chair from all sides on a grey wall. Before she names a market that examines, a professional checks the views. That costs less than a refusal.
ask =
    what views are needed for hague design
    are smartphone pictures good enough for the hague form
    requirements for reproductions hague application
    dotted lines in design drawing meaning
    render or photo or line drawing which one for international design
    design refused because pictures do not disclose enough
    can i add more pictures after filing hague
    background of the product photo for wipo design
    should i file my design in colour or black and white
    product folds, how to show it in the drawings
    logo is visible on my bag in the picture is that a problem
    which views of the lamp
    how many pictures of the bag for geneva
    what must the photos show in the international form for the look
