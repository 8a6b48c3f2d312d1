question = What do PDO and PGI mean in the European Union, and may I use the logos?
answer =
    Both are protected names under the law of the European Union. Other countries have their own rules.
    – Protected designation of origin (PDO): the product owes its quality essentially or only to the place. In principle, every step of production takes place there.
    – Protected geographical indication (PGI): quality, reputation or another feature comes essentially from the place. At least one step takes place there.
    You may use a registered name and its logo, if your product comes from the area, follows the written rules and is checked.
    This is so outside the Union too, if the Union has registered the name. Look the name up in eAmbrosia, the free register of the Union.
more-1 =
    What they cover, and the logos:
    – PDO and PGI: food, farm products and wine. The PDO logo is red and yellow, the PGI logo blue and yellow.
    – Spirit drinks have one kind only, called geographical indication. They may carry the PGI logo.
    – Food and farm products from the Union with a registered name must normally carry the logo. For wine and spirits it is a choice.
    – For products from other countries with a registered name, the logo is normally a choice too. Ask the control body.
    – The logo “traditional speciality guaranteed” is about a recipe or method, not a place.
    – Crafts and industrial goods have a newer system of the Union. The EU office for marks and designs (EUIPO) keeps its register.
more-2 =
    You produce outside the Union?
    – Is the name protected in your own country? The Union asks for that first.
    – A group of producers can then apply to the European Commission, directly or through its government. Growers of coffee in Colombia did so.
    – A name can also be protected by an agreement of your country with the Union, or through the Lisbon System. Then do not print the logo before your ministry confirms that you may.
    – The name of your area is registered already? Then you need no new filing. Ask the group or your ministry which body does the checks, and keep its papers for the importer.
    Great Britain is not in this system. It has its own register and logos.
more-3 =
    Look before you print. eAmbrosia shows name, status and written rules. GIview of EUIPO also shows names protected by agreements. “Applied for” is not yet “registered”.
    The traps:
    – You write “style” or “type” beside the name, or translate it. For an outsider, this stays forbidden.
    – Your sauce contains the protected cheese. The logo is not for the sauce. Special rules say how you may name the cheese.
    – You print the name, but have passed no check.
    – The producer is missing. On many labels this name must stand near the protected one.
    Example: a pepper farmer in Cambodia works in the area of a registered PGI, keeps the rules and is checked. Her bags for Europe carry the name and the logo.
ask =
    difference pdo and pgi
    what does the red and yellow round label on cheese mean
    can i put the eu gi logo on my honey
    eambrosia search a protected geographical name
    protected designation of origin meaning
    firm from africa use pgi logo in europe
    blue yellow logo on food what is it
    how to register our rice name in the european union
    is the pdo logo compulsory on the label
    eu protected names for crafts and ceramics
    uk gi logo or eu logo for scottish salmon
    dop or aop or igp on a label
    pdo pgi
    we sell ham with a protected name in germany, which logo
