# True stories of small firms. No figures: they stand in the sources. .had: the start, .did: what was done, .came: what came of it, .lesson: what to learn.


## Trades and regions, as they stand on buttons

sector-food = Food and farming
    .typed = food|farm|farming|farmer|cheese|coffee|pepper|wine|rice|tea
sector-crafts = Crafts
    .typed = craft|crafts|weaving|handicraft|artisan|artisans
sector-fashion = Fashion
    .typed = fashion|clothes|clothing|shoes
sector-music = Music
    .typed = music|song|songs
sector-software = Software and games
    .typed = software|app|apps|game|games
sector-health = Health
    .typed = health|medical|medicine
sector-green = Green technology
    .typed = green|energy|environment|climate
sector-technology = Machines and technology
    .typed = technology|machine|machines|invention
sector-consumer = Things for daily use
    .typed = toy|toys|household|baby|kitchen
sector-trade = Trade and services
    .typed = service|services|trade|shop

region-africa = Africa
region-arab-states = Arab countries
region-asia-pacific = Asia and the Pacific
region-latin-america = Latin America and Caribbean
region-eastern-europe = Eastern Europe and Central Asia
region-western = Western Europe and North America

penja-pepper = Pepper from Penja
    .had = Growers around Penja in Cameroon had a special pepper, and no hold on its name.
    .did = They wrote rules for growing and control. They got a geographical indication at OAPI, and later in the European Union.
    .came = The price rose several times over and more people grew it. Later came fakes, broken rules and lower prices.
    .lesson = Such a name lifts prices only while the group keeps up control, logo and the fight against fakes.

solerebels = Shoes made from old tyres
    .had = A family firm in a poor part of Addis Ababa made shoes from old tyres and hand-spun cloth.
    .did = It registered its brand. It also brought a case against a rival who used a domain name with its brand.
    .came = The firm sold in many countries. The panel called what the rival did a clear case of abuse.
    .lesson = Own your brand and your domain names early. A domain procedure is quicker than a court.

cardiopad = A heart monitor for villages
    .had = A young engineer in Cameroon built a tablet that sends heart readings from villages to specialists in the cities.
    .did = He protected it at OAPI. Family loans, a state grant and a prize paid for the first devices.
    .came = A first series was built, and sales in the region began.
    .lesson = One filing at OAPI covers a regional market, and gives backers something to rely on.

kikoy-name = A cloth that nobody owns
    .had = Many small traders on the Kenyan coast sold a cloth under an everyday Swahili word. Nobody had registered it abroad.
    .did = A foreign firm applied for the word as its mark. A fair-trade group opposed it with free legal help.
    .came = The applicant did not answer and the filing was given up. The word stayed free for all.
    .lesson = Watch foreign registers for the name of your product. The time to oppose is short.

mbube-linda = The song that went round the world
    .had = A migrant worker in South Africa wrote a song that later became a world hit.
    .did = He signed it away for next to nothing. Decades later his daughters’ lawyers used an old rule of law and sued.
    .came = He died poor. A settlement brought his heirs credit, money for the past and a share of later income.
    .lesson = Take care: never sign a work away whole. Read what is said on transfer, time and royalties first.

please-call-me = An idea told to the employer
    .had = A trainee in a telephone company proposed a free message that asks for a call back.
    .did = He relied on a spoken promise of a reward. Years later he went to court.
    .came = He won in the highest court, and settled in the end, after a very long time.
    .lesson = Take care: agree on reward and ownership in writing before you hand over an idea, above all to your employer.

djebba-figs = Figs from a mountain village
    .had = A Tunisian mountain village sold its own kind of fig fresh, in one short season.
    .did = It got a protected name of origin. Farmers formed a cooperative with its own packing and a cold truck.
    .came = Figs with the name sold much dearer than others, and some went abroad.
    .lesson = A certificate pays when growers also own packing, tracing and transport.

argan-name = Who owns the word argan?
    .had = Women’s cooperatives in Morocco pressed argan oil. A foreign laboratory had registered the product name as a mark long before.
    .did = Argan oil became a protected geographical indication. The cooperatives prepared to have the old mark cancelled.
    .came = The name is protected for its origin. The old mark still had to be fought.
    .lesson = Take care: protect the name of a product before the market discovers it. Later is dearer.

saphon-wind = File first, present second
    .had = A Tunisian start-up had a wind machine without blades, and first prototypes.
    .did = It filed at home, went international, and only then presented it on a big stage.
    .came = It won a prize. Finding an industrial partner took years.
    .lesson = File first and show second. Then plan years for finding a partner.

instabeat = An invention on television
    .had = A swimmer and engineer from Lebanon had an idea for goggles that show the heart rate. She built it for a television contest.
    .did = She found money and began a patent application in the United States while still building.
    .came = The idea became a product company. The device itself took years.
    .lesson = Shows and contests are public. File, or check the grace period, before you go on the show.

kampot-pepper = Pepper from Kampot
    .had = Farming families in Cambodia grew a prized pepper and sold it cheaply.
    .did = They got their country’s first geographical indication and protection in the European Union. They agreed on common prices.
    .came = Families, harvest and prices grew. Then one year sales fell and stock piled up.
    .lesson = Such a name raises the price. The amount must follow what people buy, not hope.

st25-rice = The best rice, and its name
    .had = A breeder in Vietnam worked many years on a rice that won a world prize. He had a plant variety certificate at home only.
    .did = Firms abroad applied to register its name as a mark. The breeder opposed, and his family filed a new brand.
    .came = His office argued that a variety’s name cannot be one firm’s mark. Our sources do not tell the end.
    .lesson = Take care: a variety certificate is no brand. File a separate mark in each country you export to.

buon-ma-thuot = Coffee, protected only at home
    .had = A coffee name was protected in Vietnam, and in no other country.
    .did = The growers found that a firm in China held marks with the name. They asked for cancellation and filed abroad.
    .came = The marks in China were cancelled. Some other countries accepted the name, some refused it.
    .lesson = Take care: protection at home ends at the border. File abroad before exports grow.

trung-nguyen = The distributor who filed first
    .had = A coffee chain from Vietnam spoke to a distributor in the United States before it had filed its mark there.
    .did = When it applied, the distributor had already filed the brand in its own name. The firm disputed it.
    .came = It got the mark back after some years, and then filed through WIPO too.
    .lesson = Take care: file in the new country before the first talk with a distributor.

doi-chaang = Look-alikes follow success
    .had = A hill village in northern Thailand sold its coffee abroad under its own brand.
    .did = It registered its logo. It acted when firms in other countries used versions with small changes.
    .came = It won such cases and fought the next.
    .lesson = Once you export, set money aside to act against copies.

aranmula-mirror = A secret alloy and a protected name
    .had = A few families in India cast mirrors from a metal whose mix they have passed on for generations.
    .did = They kept the mix secret, formed a society and got a geographical indication.
    .came = The mirrors sell well, also abroad. Fakes still stand in shops.
    .lesson = A secret and a place name work together. One guards how it is made, the other the name.

scrabulous = A game with a name too close
    .had = Two brothers in India had an online word game with very many players.
    .did = Its name was close to a famous brand. The brand’s owners sued.
    .came = A court barred the name, but found no copyright in the board game. They went on under new names.
    .lesson = Take care: check a name before you launch. The rules of a game are free, a brand is not.

del-rosario-karaoke = A modest improvement, protected
    .had = An inventor in the Philippines had utility models for a sing-along machine in one cabinet.
    .did = He sued a firm that sold a similar machine and asked the court to stop it.
    .came = He lost first. The highest court then found that an improvement of something known can be protected.
    .lesson = A modest improvement can earn a utility model, and still stop a copy.

fiji-masi = Patterns that belong to everybody
    .had = Patterns on bark cloth had been shared across the islands of Fiji for generations. An artist drew the logo of an airline with them.
    .did = The airline applied to register such patterns as marks. Artists objected and gathered names.
    .came = It became a public quarrel about shared patterns. Our sources do not tell what the register decided.
    .lesson = Take care: keep the ordered logo and the community’s patterns apart. Agree on limits in writing.

nz-tm-publisher = A bill that looked official
    .had = Small firms in New Zealand stood with their addresses in the public register of marks.
    .did = Some paid letters that looked like bills of the register. The authority stepped in.
    .came = An account with the money was frozen, and victims got help. Other senders went on.
    .lesson = Take care: check every bill with your attorney or the office before you pay.

zenu-hat = The hat and its plastic copies
    .had = Thousands of weaving families in Colombia made a hat of palm fibre. Imported plastic copies cost far less.
    .did = They relied on their protected name and a collective mark, and asked the authority to act.
    .came = Selling look-alikes was forbidden. Years later copies were still seen.
    .lesson = A right brings a ban. Clean stalls need constant checks, and buyers who know the difference.

lekonaewa = One brand for many makers
    .had = Women in Colombia wove bags, hats and baskets, without a brand in common.
    .did = They joined a WIPO programme, got tools and applied for a collective mark.
    .came = Their work improved. Labels waited for the registration.
    .lesson = A collective mark lets many makers share one brand and its cost.

jalapao-golden-grass = Golden grass from Brazil
    .had = Makers in a remote part of Brazil wove bags and jewellery from a golden grass.
    .did = Their association got an indication of source, the first for crafts in the country.
    .came = The name is kept for local work. A seal and training came only years later.
    .lesson = Registration is the start. Plan the seal, the rules and who pays for control.

vale-dos-vinhedos = A name that sells beds and meals
    .had = A valley of small wineries in Brazil wanted to be known.
    .did = It got a geographical indication, and used it to invite visitors as well.
    .came = More visitors came, and more wineries opened.
    .lesson = The name of a place can sell beds and meals as well as bottles.

montserrat-cocoa = Prove what is different
    .had = Cocoa farmers in the hills of Trinidad grew a fine cocoa and sold it like any other.
    .did = They had its taste described by a university, got certified and worked towards a protected name.
    .came = They sold directly at a far better price than bulk cocoa.
    .lesson = Prove what is different before you apply. Data carries the name.

desserto = Leather from a cactus
    .had = Two founders in Mexico had worked for years on a leather made from cactus, and were close to ruin.
    .did = By press reports they protected the invention and the name, and showed it at a trade fair.
    .came = Makers of fashion, shoes and cars took it up.
    .lesson = Finish your filings before the fair that makes you known.

hutsul-bryndza = Cheese from the high pastures
    .had = Herders in the Carpathians made a sheep cheese by old custom. Imitations stood on the same shelves.
    .did = They fixed rules and registered the name, the first of its kind in Ukraine.
    .came = A dozen makers could use the name at once, and another version followed.
    .lesson = Write rules that the smallest maker can meet and an inspector can check.

khvanchkara = Wine names in an importer’s hands
    .had = Famous wine names of Georgia were sold abroad by an importer, who registered some as its own marks.
    .did = The state’s office found this when it filed the names itself, and negotiated.
    .came = The mark was handed over, and the names now stand in Georgia’s name.
    .lesson = Take care: an importer who registers your name holds your market. File it yourself first.

badagoni = A brand taken in bad faith
    .had = A winery from Georgia entered a new country with a well-known brand, but without a filing there.
    .did = It found that another company had the name, and asked for cancellation.
    .came = It won. It is reported as a first for its country.
    .lesson = A filing in bad faith can be undone. Filing first costs far less.

arstanbap-walnut = Ready when the law begins
    .had = Villagers in Kyrgyzstan gather nuts in a great wild forest, without a label of origin.
    .did = They formed an association and filed the first application under a new law.
    .came = In our source the application was still open. Neighbours prepare other names in the same way.
    .lesson = A new law rewards groups that are organised when it starts.

bihor-couture = When a fashion house copies a coat
    .had = Village makers in Romania sold an embroidered coat. They had no registered right in the pattern.
    .did = A fashion house showed a very similar coat at a far higher price. A magazine helped the makers to start their own label.
    .came = The press brought more orders than they could fill. No payment from the fashion house is reported.
    .lesson = Take care: patterns without registration are hard to defend. Brand and story may be the better shield.

claydon-drill = Tested beside a footpath
    .had = A farmer in Great Britain invented a seed drill and got patents for it. Before filing he had tested it in a field beside a footpath.
    .did = He sued a rival. The rival said that the tests had made the drill public.
    .came = The court found the patents invalid. It did not matter that nobody had really watched.
    .lesson = Take care: test out of sight and under a promise of secrecy, or file first.

trunki = What the drawings protect
    .had = A child’s suitcase sold very well. It was protected by a design that was filed as shaded pictures.
    .did = The firm sued over a cheaper case that was openly inspired by it.
    .came = It won first and lost in the end. Shading and contrast in the pictures had made the design narrow.
    .lesson = Take care: the pictures decide. File plain line drawings and variants, and think of a patent for what it does.

haberman-cup = The cup nobody wanted to make
    .had = A designer made a cup for small children that does not spill. Many companies turned down a licence.
    .did = She searched, filed a patent, registered the name and sold the cup with a partner.
    .came = It sold very well. She won against a copy and found a licensee abroad.
    .lesson = Search first and patent well. Be ready to sell yourself before licensees come.

tiddley-pom = File before the first meeting
    .had = A small British brand for baby care planned to sell in China.
    .did = Its founder met possible distributors. When she filed, one of them had already registered the brand.
    .came = Buying it back was dear, and complaints failed. She chose a new name for that country.
    .lesson = Take care: file before the first meeting, not after the first order.

uk-apparel-china = A raid within weeks
    .had = A small British clothing firm had its mark registered in China. It found fakes on a large online market.
    .did = It traced the seller, had purchases put on record by a notary and complained to the local authority.
    .came = Goods were seized and a fine followed quickly. The decision then helped to take down more offers.
    .lesson = A local registration and solid proof make cheap action possible.

nbc-bird-pest = The renewal letter that was none
    .had = A British pest-control firm got a bill for the renewal of its mark from a company with an official-sounding name.
    .did = It checked the sender instead of paying, and complained.
    .came = The complaint was upheld. The letter had hidden that it came from a private company.
    .lesson = Take care: report misleading mail. One complaint can stop a whole mailing.

peggy-lawton = The biscuit recipe in the safe
    .had = A bakery in the United States had a biscuit whose secret made it famous.
    .did = It kept the recipe in a safe, split it over several cards and let only few people see it.
    .came = A worker copied it and opened a rival bakery. Courts forbade him to use it, without any contract.
    .lesson = Simple locks, split recipes and few eyes win such cases.

spry-fox = A game shown under a promise
    .had = A small studio in the United States showed a test version to a publisher, under a signed promise of secrecy.
    .did = The publisher broke off talks when its own copy appeared. The studio had deposited its work and sued.
    .came = In the settlement the studio got the rights in the copy, and the copy left the store.
    .lesson = Sign a promise before showing. Deposit your work early where the law rewards it.

wpm-inventors = Praise for every idea
    .had = Hopeful inventors wanted help to bring their ideas to market. One of them paid with all his family’s savings.
    .did = They bought reports and costly packages, on promises of deals with shops.
    .came = The trade authority sued. The owner was banned from this business.
    .lesson = Take care: praise for every idea and high fees in advance are the warning signs.

minerva-trade-show = Shown too early at a congress
    .had = A maker of medical devices had a patent for a surgical tool.
    .did = It had shown the device at a congress of surgeons before it filed.
    .came = A court found the patent barred. The showing lay too long before the filing.
    .lesson = Take care: even where a grace period exists, it counts from the first showing.

wipo-mediation-consultants = A client kept by mediation
    .had = A consulting firm told a large maker about its invention, under a contract that said nothing on a licence.
    .did = Products appeared, and talks failed. Both chose WIPO mediation instead of several court cases.
    .came = A short meeting with a mediator who knew patents brought royalties and new work.
    .lesson = Put the licence into the contract. If it is missing, mediation can save the client.

wipo-mediation-building = A licence without a patent
    .had = A company had a licence for a building material. Behind it stood only a patent application.
    .did = The application was refused. One side wanted its money back, the other wanted payment. The contract sent them to WIPO mediation.
    .came = A call, a dinner and a single day ended it with a settlement.
    .lesson = Take care: say in a licence what happens if the patent is refused.
