question = We grow or make food. Which protection matters first?
answer =
    For most food businesses it is the name on the label, then the recipe kept quiet:
    – name and logo: trademark, before you print;
    – recipe and way of making: trade secret;
    – a product known for its region: geographical indication or collective mark, with your neighbours;
    – a new plant variety: plant breeder’s right;
    – a new machine or process: patent or utility model, before you show it;
    – the shape of a bottle or a pack: design, also before you show it;
    – texts, photos and drawings: copyright.
    A list of ingredients alone is seldom protected by copyright.
more-1 =
    The typical trap: a name that only says what it is, such as “Fresh Honey”, or the name of a place. Such names are hard to register, and a place name may belong to a group of producers.
    Other traps:
    – The label must often name the ingredients. Keep the amounts, temperatures and times secret instead.
    – The distributor or exporter registers your name abroad.
    – A packer, a cook or a visitor with a camera learns the secret without a promise.
    – A new variety is sold for too long before you apply.
    In countries bound by the latest UPOV text, apply within { $home-sale } of the first sale in that country.
more-2 =
    First steps:
    – Choose a name that does not describe the food. Search it and file it where you sell.
    – Write down what is secret, lock it away, and let staff and packers sign.
    – Ask your IP office or ministry of agriculture if the name of your region is already protected.
    After the first filing of a mark you have { $mark-priority } to file abroad with the same date.
    Rules on food labels and health are another matter. Ask the food authority.
    Example: a family makes chilli sauce. The name is filed, the roasting times stay with the family. The valley’s pepper name belongs to the growers’ group.
ask =
    food business what to protect first
    i make jam at home and sell on the market what ip do i need
    farmer cooperative coffee brand protection where to begin
    sauce and pickle maker which rights make sense
    is there protection for a cheese we make only in our village
    new avocado seedling and a brand name which right first
    juice maker recipe label and bottle what needs which protection
    restaurant with own spice mix what to register
    fish feed formula from our farm protect in vietnam
    dates from oman packaging and name export
    we dry fruit and sell spices, first step to protect the business
    which one do i need for my yoghurt and juice business
    food truck, what should i protect
    black soap from our farm: the mix, the wrapper or the name
    we roast groundnuts and pack them, what can be ours
    my mother makes pickles and people like them, which paper
