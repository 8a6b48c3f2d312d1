# Free and reduced help. The text says what it offers; .who for whom; .name is its name; .typed what people type for it (in your language).


## Kinds of help, as they stand on buttons

kind-search = Searching
    .typed = search tool|search tools|free search|free database|free databases
kind-advice = Advice
kind-attorney = Attorneys and agents for nothing
    .typed = pro bono|free lawyer|free attorney|free patent attorney|free legal help
kind-fees = Lower fees and fee tools
    .typed = fee reduction|fee reductions|lower fees|reduced fees|discount|discounts
kind-money = Grants, vouchers and funds
    .typed = grant|grants|voucher|vouchers|funding|subsidy|subsidies
kind-training = Courses and training
    .typed = course|courses|training|free course|free courses|online course
kind-dispute = Help in a dispute
kind-market = Marketplaces and partners

wipo-iap = A volunteer patent attorney drafts and follows your application for nothing. Official fees stay with you.
    .name = Inventor Assistance Program (WIPO)
    .who = For inventors and small firms with little money in the countries that take part, after a short online course.
    .typed = iap|inventor assistance programme|inventor assistance program

wipo-tisc = Local help with searching patents and with managing what you own. The basic services are mostly free.
    .name = Support centres near you (TISC)
    .who = For inventors, founders, researchers and small firms near a centre.
    .typed = tisc|technology and innovation support centre|technology and innovation support center

wipo-ardi = Online access to scientific and technical journals and books.
    .name = Journals and databases (ARDI)
    .who = For public bodies, universities and support centres in eligible countries. Ask your nearest support centre.
    .typed = ardi

wipo-aspi = Access to commercial databases for searching patents.
    .name = Patent databases (ASPI)
    .who = For offices and universities in developing countries. Ask your nearest support centre.
    .typed = aspi

wipo-patent-drafting = Courses on how to write a patent application.
    .name = Training in drafting patents (WIPO)
    .who = For agents, support centres and university staff, chosen by their offices. A distance course is open to all.
    .typed = patent drafting course|patent drafting training

wipo-green = A marketplace for green technology: those who have it and those who need it find each other.
    .name = WIPO GREEN
    .who = For any firm, inventor or university with environmental technology. Free.
    .typed = wipo green|green technology marketplace

wipo-research = A group that shared rights and knowledge for neglected diseases without royalties.
    .name = WIPO Re:Search
    .who = As far as we know it has ended. Ask WIPO which programme has taken its place.
    .typed = wipo research|re search

wipo-patentscope = A free search of international applications and many national collections, with translation.
    .name = PATENTSCOPE
    .who = For everybody.
    .typed = patentscope

wipo-global-brand-database = A free search of marks, place names and emblems from many offices, also by picture.
    .name = Global Brand Database
    .who = For everybody.
    .typed = global brand database|branddb|brand database

wipo-global-design-database = A free search of registered designs from many offices.
    .name = Global Design Database
    .who = For everybody.
    .typed = global design database|designdb|design database

wipo-ip-diagnostics = An online questionnaire on what your business owns. You get a report with next steps.
    .name = WIPO IP Diagnostics
    .who = For small and medium firms and those who help them. Free, without an account.
    .typed = ip diagnostics|wipo diagnostics

wipo-good-offices = Neutral help so that both sides talk, settle, or agree on mediation or arbitration.
    .name = WIPO Good Offices
    .who = For anybody in a dispute on intellectual property or technology. Free.
    .typed = good offices

wipo-adr-sme = Lower fees for mediation and arbitration at WIPO, and model clauses for contracts.
    .name = Lower dispute fees for small firms (WIPO)
    .who = For companies below the size that WIPO names on its page.
    .typed = adr for smes|wipo adr

wipo-academy-dl101 = A course at your own pace through all fields of intellectual property, in many languages.
    .name = Online course on IP (WIPO Academy)
    .who = For everybody. Free.
    .typed = wipo academy|online course|free course

wipo-iap-course = It helps you judge whether your invention can get a patent.
    .name = Online course for inventors (WIPO)
    .who = For everybody. Free, and needed for the Inventor Assistance Program.
    .typed = course for inventors

madrid-gs-manager = Builds a list of goods and services in words that WIPO accepts.
    .name = Goods and Services Manager (Madrid)
    .who = For those who apply for a mark. Free.
    .typed = goods and services manager|mgs

madrid-fee-calculator = Works out what an international mark costs, for filing, later countries and renewal.
    .name = Fee calculator (Madrid)
    .who = For everybody. Free.
    .typed = madrid fee calculator|fee calculator

madrid-monitor = Shows the state and history of every international mark.
    .name = Madrid Monitor
    .who = For everybody. Free.
    .typed = madrid monitor

madrid-member-profiles = How each member handles marks: refusal, use, opposition, local agents.
    .name = Member profiles (Madrid)
    .who = For everybody. Free.
    .typed = madrid member profiles

hague-fee-calculator = Works out what an international design costs.
    .name = Fee calculator (Hague)
    .who = For everybody. Free.
    .typed = hague fee calculator

hague-member-profiles = How each member handles designs: pictures, refusal, later publication.
    .name = Member profiles (Hague)
    .who = For everybody. Free.
    .typed = hague member profiles

pct-epct = File and follow an international patent application, and work out its time limits.
    .name = ePCT and time limit calculator
    .who = For applicants. Free to use.
    .typed = epct|pct time limit calculator

wipo-lex = Laws, treaties and judgments on intellectual property, from all countries.
    .name = WIPO Lex
    .who = For everybody. Free.
    .typed = wipo lex|wipolex

wipo-proof-replacement = It dated digital files as proof. WIPO has closed it.
    .name = WIPO PROOF
    .who = Nobody can use it any more. Ask an adviser how to keep dated proof today.
    .typed = wipo proof

wipo-ip-for-business = Guides for small firms on marks, designs, patents and more.
    .name = IP for Business (WIPO)
    .who = For everybody. Free.
    .typed = ip for business

wipo-match = Brings those who look for help together with those who give money, technology or partnership.
    .name = WIPO Match
    .who = For developing countries.
    .typed = wipo match

euipo-sme-fund = Vouchers pay back part of a check of your rights, and of fees for marks, designs, patents and plant varieties.
    .name = SME Fund (EUIPO)
    .who = For small and medium firms in the European Union. Apply before you pay the fees.
    .typed = sme fund|ideas powered for business

ip-scan = An expert of a national office looks at what you own. Most of the cost is paid back.
    .name = IP Scan
    .who = For small and medium firms in the countries of the European Union that take part.
    .typed = ip scan

euipo-esearch = Volunteers advise small firms, and disputes at the office can be mediated for nothing.
    .name = Free advice and mediation (EUIPO)
    .who = For small and medium firms that use the EUIPO.
    .typed = euipo pro bono|euipo mediation

eu-ip-helpdesk = First answers, guides and training, also for markets outside Europe. It does not draft applications.
    .name = European IP Helpdesk
    .who = For small and medium firms of the European Union and partners of its projects.
    .typed = ip helpdesk|european ip helpdesk

epo-micro-entity = Lower fees for a European patent at most steps.
    .name = Lower fees for the smallest (EPO)
    .who = For very small firms, persons, universities and non-profit bodies with few applications, from any country.
    .typed = epo micro entity|epo fee reduction

epo-language-reduction = Lower filing and examination fees when you file in your own language.
    .name = Lower fees by language (EPO)
    .who = For persons and small firms in a member state whose language is not one of the office’s own.
    .typed = epo language reduction

epo-isa-75 = A much lower fee for search and examination by the EPO in the international phase.
    .name = Lower PCT search fee (EPO)
    .who = For persons from poorer countries, and for people and firms of some states with an agreement.
    .typed = epo pct search reduction

uspto-small-micro = Much lower patent fees for small applicants.
    .name = Small and micro entity fees (USPTO)
    .who = For small firms, persons and non-profit bodies anywhere who file at the USPTO, on conditions.
    .typed = micro entity|small entity

uspto-pro-bono = Volunteer attorneys prepare and follow your patent application. Official fees stay with you.
    .name = Patent Pro Bono Program (USPTO)
    .who = For people in the United States with little income and an invention, not only an idea.
    .typed = patent pro bono|pro bono attorney

uspto-law-school-clinics = Law students under a teacher search, draft and file for patents and marks.
    .name = Law School Clinics (USPTO)
    .who = For applicants in the United States whom a clinic takes. Free.
    .typed = law school clinic|law clinic

us-ptrc = Librarians help you search patents and marks.
    .name = Patent and Trademark Resource Centers
    .who = For everybody in the United States.
    .typed = ptrc|patent and trademark resource center

ukipo-ip-advance = A grant for a check of your rights by a professional, and for advice on the next steps.
    .name = IP Advance (UKIPO)
    .who = For small and medium firms in the United Kingdom with a growth partner.
    .typed = ip advance

ukipo-audit-plus = An older grant for a check of rights. IP Advance has taken its place.
    .name = IP Audit Plus (UKIPO)
    .who = Look at IP Advance.
    .typed = ip audit plus

ukipo-equip = Free online training and a check of your own business.
    .name = IP Equip and IP Healthcheck (UKIPO)
    .who = For everybody.
    .typed = ip equip|ip healthcheck

cipa-clinics = A first talk with an attorney, and volunteers for disputes.
    .name = IP clinics in the United Kingdom
    .who = For small firms and persons. The first talk is free.
    .typed = ip pro bono|cipa clinic

fr-inpi-prediag = An expert looks at your firm and writes a plan. Pass PI pays part of outside experts. Small firms pay lower fees.
    .name = Free IP review and Pass PI (INPI)
    .who = For small and medium firms in France. Pass PI needs a trading company.
    .typed = pass pi|prédiagnostic

de-wipano = Pays part of a first project with a patent or utility model, from search to use.
    .name = Support for a first patent (Germany)
    .who = For small and medium firms in Germany without filings in recent years. Apply before you start.
    .typed = wipano

ch-ipi-assisted = You search side by side with an expert of the office, on site or online.
    .name = Assisted patent search (Switzerland)
    .who = For anybody who files in Switzerland.
    .typed = assisted patent search

at-ip-scheck = Pays most of the cost of search and first filings for an invention.
    .name = Patent voucher (Austria)
    .who = For small and medium firms, founders and persons in Austria who want to use the invention.
    .typed = patent voucher|patent scheck

ie-ip-strand = A grant for a plan for your intellectual property.
    .name = IP grants (Ireland)
    .who = For small and medium firms in Ireland.
    .typed = enterprise ireland

ca-ip-assist = Advice in steps, from first knowledge to action. ElevateIP helps young firms through incubators.
    .name = IP Assist and ElevateIP (Canada)
    .who = For innovative firms in Canada that the research council already supports.
    .typed = ip assist|elevateip

au-ip-first-response = Shows ways through a dispute, and lets you check a mark. Free and online.
    .name = IP First Response (Australia)
    .who = For small firms in Australia.
    .typed = ip first response|trade mark checker

sg-ip-start = A talk with an expert, courses, clinics and a guide on secrets.
    .name = IP Start and clinics (Singapore)
    .who = For young firms in a partner programme. The clinics are for local firms.
    .typed = ip start|ip grow

jp-sme-reductions = Lower fees for examination and the first years, and free advice desks all over the country.
    .name = Lower fees and free advice (Japan)
    .who = For small firms, founders and universities.
    .typed = inpit

kr-smes = Lower main fees, faster examination for young firms, and regional centres with advice.
    .name = Lower fees and regional centres (Korea)
    .who = For small firms and persons in the Republic of Korea.
    .typed = kipo fee reduction|regional ip center

kr-isa-75 = A much lower fee when the Korean office searches your international application.
    .name = Lower PCT search fee (Korean office)
    .who = For nationals of a country named on the page who live there.
    .typed = kipo search fee

cn-fee-reduction = Much lower fees for filing, examination and the first years.
    .name = Lower fees (China)
    .who = For persons with a low income and small firms registered for the reduction.
    .typed = cnipa fee reduction

in-startup = Lower fees for patents and marks. A facilitator, paid by the State, helps with the filing.
    .name = Help for start-ups and small firms (India)
    .who = For recognised start-ups and small firms, and for some who file through a support centre.
    .typed = sipp|startup india

il-40 = A lower first filing fee.
    .name = Lower first fee (Israel)
    .who = For persons, small companies and recognised institutions.
    .typed = israel patent fee

br-60 = Lower fees for many services, and none for some people with a very low income or a disability.
    .name = Lower fees (Brazil)
    .who = For micro and small firms, research bodies and non-profit bodies.
    .typed = inpi brazil discount

ph-ipophl = No basic fees for a mark, and help at regional offices.
    .name = Juana Make a Mark (Philippines)
    .who = For small firms led by women, in rounds.
    .typed = juana make a mark

asean-ip = A search or examination of one office speeds up another in the region. Shared search tools.
    .name = ASEAN IP: shared work of offices
    .who = For applicants at the offices that take part.
    .typed = aspec|asean ip

aripo = One filing for patents, utility models, designs or marks in many African countries.
    .name = ARIPO
    .who = For nationals and residents of the member states, others through an agent.
    .typed = aripo

oapi = One filing that counts in all its member states. A fund for inventors has existed.
    .name = OAPI
    .who = For nationals of the member states, foreigners through an agent.
    .typed = oapi

afripi = A project of the European Union on intellectual property in Africa, also for names of places.
    .name = AfrIPI
    .who = For small firms and offices in Africa.
    .typed = afripi

za-cipc-iap = The office looks at applications for the Inventor Assistance Program of WIPO.
    .name = Inventor Assistance in South Africa (CIPC)
    .who = For inventors in South Africa.
    .typed = cipc

ke-kipi = Volunteers draft and file for you. The plan was that young inventors pay no patent fees.
    .name = Help for inventors in Kenya (KIPI)
    .who = For inventors and small firms in Kenya with little money.
    .typed = kipi

latipat-prosur = A free search of patents in Spanish and Portuguese.
    .name = LATIPAT and PROSUR
    .who = For everybody.
    .typed = latipat|prosur

espacenet = A free search of patents from all over the world.
    .name = Espacenet
    .who = For everybody.
    .typed = espacenet

tmview-designview = A free search of marks and designs over many offices, with help on classes.
    .name = TMview and DesignView
    .who = For everybody.
    .typed = tmview|designview|tmclass

mpp = Licences so that medicines can be made for poorer countries.
    .name = Medicines Patent Pool
    .who = For makers of medicines and health bodies.
    .typed = medicines patent pool

wipo-women-tk = Training, mentors and partners for a project in crafts, food or art.
    .name = Women entrepreneurs from Indigenous Peoples (WIPO)
    .who = For women from Indigenous Peoples and local communities, chosen from calls.
    .typed = indigenous women|women entrepreneurs

africa-ip-helpdesk = Answers, training and guides on African markets.
    .name = Africa IP SME Helpdesk
    .who = For small firms of the European Union that do business in Africa.
    .typed = africa ip helpdesk

id-umkm = Lower fees for marks, patents and designs.
    .name = Lower fees for small firms (Indonesia)
    .who = For micro and small firms with a letter of recommendation.
    .typed = umkm

my-dana-ip = Vouchers for filing fees and for drafting patents.
    .name = Filing fund (Malaysia)
    .who = For citizens, small firms, students and local communities, in yearly rounds.
    .typed = dana ip

ph-yipi = No filing, publication and examination fees, and technical advice.
    .name = Youth incentive (Philippines)
    .who = For young people and their schools, while the round lasts.
    .typed = yipi

ph-juana-patent = No fees at several steps, and quicker handling.
    .name = Juana Patent and Design (Philippines)
    .who = For women who invent or design, and small firms led by women.
    .typed = juana patent|juana design

vn-decree-80 = The State pays advice on registering, managing and going abroad, up to a limit.
    .name = Support for young innovative firms (Vietnam)
    .who = For innovative small and medium firms in Vietnam.
    .typed = viet nam support

kr-ip-desk = Free legal advice abroad, surveys of copies, and part of the filing costs there.
    .name = Desks abroad (Korea)
    .who = For Korean small and medium firms that go abroad.
    .typed = ip desk|kotra

sg-eis = Costs of registering, licensing or buying rights lower your tax, or part is paid in cash.
    .name = Tax relief for innovation (Singapore)
    .who = For businesses taxed in Singapore.
    .typed = enterprise innovation scheme

sg-mediation-scheme = Pays mediation costs up to a limit, whatever the result.
    .name = Mediation support (Singapore)
    .who = For both sides of a case at the office who agree to mediate in Singapore.
    .typed = mediation promotion scheme

cn-subsidies-ended = Local grants for filing patents have ended. The lower fees go on.
    .name = Filing grants (China)
    .who = Look at the lower fees instead.
    .typed = china patent subsidy

ng-notap-pidc = Searches in patents, and help to use the technology in them.
    .name = Patent information centre (Nigeria)
    .who = For small firms, research bodies and workshops in Nigeria.
    .typed = notap

za-nipmo = The fund repays costs of public research bodies. Workshops teach small firms and students.
    .name = IP Fund and IP Wise (South Africa)
    .who = The fund: public institutions. The workshops: small firms as well.
    .typed = nipmo|ip wise

ma-ompic = The office looks at your firm and writes a report. Volunteers help with patents. Some pay lower fees.
    .name = Review, free attorneys and lower fees (OMPIC)
    .who = For small and medium firms and inventors in Morocco, on conditions.
    .typed = ompic

ma-ip-marketplace = A bank of projects from patents that may be used freely in Morocco.
    .name = ipmarketplace (Morocco)
    .who = For investors and founders.
    .typed = ipmarketplace

tn-pampat = Help with rules, packing, control and export for local foods.
    .name = Help for origin products (Tunisia)
    .who = For groups of producers with a product from their place.
    .typed = pampat

eg-student-exemption = Students do not pay the patent examination fee.
    .name = No examination fee for students (Egypt)
    .who = For pupils and students.
    .typed = egypt student

sa-saip = Centres all over the country, clinics, an online tool and courses.
    .name = Support centres and academy (Saudi Arabia)
    .who = For inventors and founders in Saudi Arabia.
    .typed = saip

ae-half-fees = Much lower fees for patents, utility models, designs and marks, and help with filing.
    .name = Lower fees and Patent Hive (UAE)
    .who = For small firms and universities in the Emirates, marks for members of the national programme.
    .typed = patent hive

tr-kosgeb = Pays back most of the registration costs, up to a limit, after the certificate is granted.
    .name = Support for industrial property (KOSGEB)
    .who = For small firms in Türkiye that are listed there.
    .typed = kosgeb

tr-tubitak-1602 = Pays for searches, examination, attorneys and steps abroad.
    .name = Patent support (TÜBİTAK)
    .who = For citizens, firms and universities in Türkiye.
    .typed = tubitak

kz-qazpatent = Persons have paid lower office fees. The discount for small firms has ended.
    .name = Discounts (Kazakhstan)
    .who = For persons. Ask the office what holds today.
    .typed = qazpatent

uz-unified-fees = Residents and foreigners pay the same fees.
    .name = One tariff for all (Uzbekistan)
    .who = For all applicants.
    .typed = uzbekistan fees

mx-impi-90 = A far lower filing fee for a new mark in set weeks.
    .name = Price weeks for marks (Mexico)
    .who = For very young small firms, makers of crafts and others, as each round says.
    .typed = impi discount

co-sic = Lower fees for marks and patents, and a discount after a course of the office.
    .name = Lower fees (Colombia)
    .who = For small firms, young people, persons and universities.
    .typed = sic discount

pe-indecopi = No fees for collective marks, and free advice for small firms.
    .name = Free collective marks and advice (Peru)
    .who = For associations of producers and makers, and small firms by turn.
    .typed = indecopi|ruta pi

br-patente-mpe = Faster examination on request, without a fee.
    .name = Faster patents for small firms (Brazil)
    .who = For micro and small firms that filed in their own name.
    .typed = patente mpe

cl-inapi = Later payment of patent fees for people with small means, courses and help with searching.
    .name = Support of INAPI (Chile)
    .who = For small applicants in Chile.
    .typed = inapi

cr-cati = Help with searching patents.
    .name = Support centres (Costa Rica)
    .who = For small firms and inventors in Costa Rica.
    .typed = cati
