# The glossary: what a word means, in one or two plain sentences. Id = the term in knowledge/terms.csv.
# .name is the term as it stands on a button and above its meaning: the established term of your language.
# .seen (English only): how the term is written in guides, where its name alone would be met too often or too seldom.

intellectual-property = Rights over what people create: inventions, signs, product looks, works and business secrets. Each kind of right has its own rules.
    .name = intellectual property

industrial-property = The part of intellectual property that serves trade: patents, marks, designs and similar rights. Copyright is not part of it.
    .name = industrial property

ip-right = One right over one result of creative work, such as one patent or one trademark. Its holder may stop others from using that result.
    .name = intellectual property right
    .seen = intellectual property right|IP right

ip-office = The public authority that takes in applications for patents, marks or designs, checks them and keeps the register.
    .name = intellectual property office
    .seen = intellectual property office|IP office

applicant = The person or business that asks an office for a right.
    .name = applicant

right-holder = The person or business to whom a right belongs. Only the right holder, or somebody with a licence, can allow its use.
    .name = right holder

application = The papers by which you ask an office for a right. An application alone does not yet let you stop others.
    .name = application

filing = Handing in an application at an office. It comes before the check and before the registration.
    .name = filing

filing-date = The day on which the office counts your application as received. Whoever has the earlier date usually comes first.
    .name = filing date

registration = The office enters your right in its public register. From then on, anybody can see what is protected and for whom.
    .name = registration

grant = The decision by which an office gives you the patent you asked for.
    .name = grant
    .seen = granted patent|grant of a patent|grant of the patent

publication = The office makes your application or right public. After that, everybody can read it.
    .name = publication

exclusive-right = A right to stop others from using the protected thing. It is not by itself a permission to sell your product.
    .name = exclusive right

territoriality = A right works only in the country or region that gave it. For another country you need a right there too.
    .name = territoriality

public-domain = Everything that no right protects, or no longer protects. Anybody may use it freely.
    .name = public domain

first-to-file = A system in which the right goes to whoever files first, even where somebody else used the sign or idea before.
    .name = first to file
    .seen = first to file

term-of-protection = The time during which a right is in force. It differs from right to right and from country to country.
    .name = term of protection

official-fee = Money that the office itself asks for a step. The fee of your attorney or agent comes on top.
    .name = official fee

deadline = The last day on which a step can still be taken. Whoever misses it often loses the right.
    .name = time limit
    .seen = time limit|deadline

extension-of-time = More time that an office gives for a step, mostly on request and for a fee. Not every time limit can be extended.
    .name = extension of time

power-of-attorney = A paper by which you allow an agent to act for you before an office.
    .name = power of attorney

ip-agent = A qualified person who drafts applications and speaks for you before the office. Many offices keep a public list of them.
    .name = IP attorney or agent
    .seen = patent attorney|trademark attorney|IP attorney|attorney

patent = A right over a technical invention for a limited time. You get it only after filing, and in return the invention is published.
    .name = patent

invention = A new technical solution to a technical problem. A plain idea without a way to carry it out is not one.
    .name = invention

inventor = The person who thought of the invention. A firm can own the patent, but the inventor is always a human being.
    .name = inventor

utility-model = A lighter and shorter right for technical improvements. Some countries offer it, many of them without a full check.
    .name = utility model

patentability = Whether an invention can get a patent at all: it must be new, not obvious and usable.
    .name = patentability

novelty = The invention was nowhere known to the public before the filing. Showing it to others too early can destroy it.
    .name = novelty

inventive-step = The invention is not obvious to a specialist who knows everything that was public before.
    .name = inventive step

industrial-applicability = The invention can be made or used in a trade, including farming.
    .name = industrial applicability

prior-art = Everything that was known to the public before your filing, anywhere and in any form. Your invention is compared with it.
    .name = prior art

prior-art-search = Looking through databases for earlier documents that come close to your invention. It is best done before you file.
    .name = prior art search

disclosure = Making an invention known: to the public, or to the office in the application. An early disclosure to the public can cost you the patent.
    .name = disclosure

grace-period = A time before the filing in which your own disclosure does not count against you. Only some countries have it, each in its own way.
    .name = grace period

claims = The numbered sentences of a patent that say exactly what is protected. Everything else in the patent helps to understand them.
    .name = patent claims
    .seen = patent claim|the claims|claims of

description = The part of a patent application that explains the invention so fully that a specialist could carry it out.
    .name = description of the invention
    .seen = description of the invention|patent description

abstract = A short technical summary of the invention. It is there for information and protects nothing.
    .name = abstract
    .seen = the abstract

drawings = Pictures in an application that help to understand the invention.
    .name = drawings
    .seen = patent drawing

skilled-person = An imagined specialist of the field with normal skills and knowledge. Offices ask what this person would find obvious.
    .name = person skilled in the art

unity-of-invention = The rule that one application covers one invention, or a group that belongs together.
    .name = unity of invention

formal-examination = The office checks whether papers, fees and form are in order. It does not yet ask whether the invention is new.
    .name = formal examination

substantive-examination = The office checks whether the conditions of the law are met, for example whether an invention is new.
    .name = substantive examination

office-action = A letter from the office with objections or requests. It names a time limit for your answer.
    .name = office action

amendment = A change to the application while it is being examined. Nothing new may be added to what was filed.
    .name = amendment

refusal = The office decides not to grant or register. You can mostly ask a higher body to look again.
    .name = refusal

appeal = A request that a higher body looks again at a decision. The time for it is short.
    .name = appeal

priority-right = The right to file abroad later as if you had filed there on your first day. It lasts only for a set time.
    .name = right of priority
    .seen = right of priority|priority right

priority-date = The date of your first filing, when later filings rest on it. What became public after it does not count against you.
    .name = priority date

annuity = A yearly fee that keeps a patent or utility model alive. If it is not paid, the right ends.
    .name = annual fee
    .seen = annual fee|annuity|yearly fee

lapse = The end of a right because a fee was not paid or a step was missed.
    .name = lapse

invalidation = A decision that a right should never have been given, wholly or in part.
    .name = invalidation

compulsory-licence = A permission given by the State, without the owner’s agreement, under conditions set by law. The owner is paid for it.
    .name = compulsory licence

employee-invention = An invention that an employee makes in the course of work. The law or the contract says to whom it belongs.
    .name = employee invention

freedom-to-operate = Whether you can sell your product without using somebody else’s right. Your own patent does not answer this.
    .name = freedom to operate

divisional-application = An application that is split off from an earlier one and keeps its date.
    .name = divisional application

pct-system = The treaty system for asking for patents in many countries with one application. The countries still decide, each for itself.
    .name = PCT System
    .seen = PCT System|PCT

international-application = One application that counts in many countries, under the PCT, the Madrid System or the Hague System.
    .name = international application

international-filing-date = The day from which an international application counts in all the countries it covers.
    .name = international filing date

receiving-office = The office where you hand in an international patent application and which checks its form.
    .name = receiving Office

isa = The office that searches for earlier documents for an international patent application.
    .name = International Searching Authority
    .seen = International Searching Authority|searching authority

isr = The list of earlier documents found for an international application. It helps you decide whether to go on.
    .name = international search report
    .seen = international search report|search report

written-opinion = A first view on whether your invention can get a patent. It comes with the search report and binds nobody.
    .name = written opinion

international-preliminary-examination = A further examination in the international phase, which you may ask for and pay for. Many applicants do without it.
    .name = international preliminary examination
    .seen = international preliminary examination|preliminary examination

international-phase = The first part of the PCT way: filing, search and publication. It ends where the countries take over.
    .name = international phase

national-phase = The part of the PCT way in which each country you choose decides on the patent. It costs most, and it has a strict time limit.
    .name = national phase

designated-office = The office of a country that an international application covers.
    .name = designated Office

international-bureau = The part of WIPO in Geneva that runs the PCT, Madrid and Hague Systems.
    .name = International Bureau

contracting-party = A State or organisation that belongs to a treaty.
    .name = Contracting Party

national-route = Filing in each country directly, without an international system.
    .name = national route

trade-secret = Business information that has value because it is secret, and that you take care to keep secret. It is not registered anywhere.
    .name = trade secret

know-how = Practical knowledge of how to make or do something. Part of it may be a trade secret.
    .name = know-how

confidential-information = Information that you share with somebody who has to keep it to themselves.
    .name = confidential information

nda = A contract in which somebody promises to keep what you show them to themselves. Sign it before you show anything.
    .name = non-disclosure agreement (NDA)
    .seen = non-disclosure agreement|NDA

reasonable-measures = The steps that show you treat something as secret: locks, passwords, marked papers, signed promises. Without them the law does not protect a secret.
    .name = reasonable secrecy measures

misappropriation = Getting, using or telling a trade secret in a way the law forbids, for example by theft or broken promise.
    .name = misappropriation of a trade secret

reverse-engineering = Finding out how a product works by taking apart one that you have bought. In many countries this is allowed.
    .name = reverse engineering

trademark = A sign by which customers tell your goods or services from those of others. It can be a word, a logo and in places more.
    .name = trademark
    .seen = trademark|trade mark

service-mark = A trademark for services, such as repairs or teaching, rather than for goods.
    .name = service mark

brand = What people think of when they see your name. The law protects the trademark behind it.
    .name = brand

word-mark = A trademark of words, letters or numbers alone, in whatever lettering.
    .name = word mark

figurative-mark = A trademark that is a picture, or words in a special design.
    .name = figurative mark

trade-name = The name under which a business trades. Having it in the company register does not make it a trademark.
    .name = trade name

domain-name = An address on the internet. Owning it does not by itself give you a right in the name.
    .name = domain name

distinctiveness = The power of a sign to point to one business. A made-up word has much of it, a plain description has none.
    .name = distinctiveness

descriptive-mark = A sign that only says what the goods are, what they do or where they come from. Offices normally refuse it as a mark.
    .name = descriptive sign

likelihood-of-confusion = The danger that customers take one mark for the other, because signs and goods are alike.
    .name = likelihood of confusion

nice-class = One of the groups into which goods and services are sorted for marks. You choose the classes in which you need protection.
    .name = Nice class
    .seen = Nice class|Nice Classification

goods-and-services = The list of things you sell or do for which your mark is protected. It cannot be made wider later.
    .name = goods and services

collective-mark = A mark that belongs to an association and that its members use.
    .name = collective mark

certification-mark = A mark which shows that goods meet a standard. Its owner checks them, and in many countries may not sell such goods.
    .name = certification mark

well-known-mark = A mark so widely known that it is protected further than others, in places even without registration.
    .name = well-known mark

trademark-search = Looking in the registers for earlier marks that are the same as yours or close to it. It is best done before you print anything.
    .name = trademark search

opposition = An objection by somebody else to your application or fresh registration. It must come within a set time.
    .name = opposition

renewal = Paying a fee so that a registration goes on for a further term.
    .name = renewal

non-use-revocation = The loss of a registered mark because it was not really used for some years.
    .name = revocation for non-use

bad-faith-filing = Filing somebody else’s mark to block them or to sell it to them.
    .name = bad-faith filing

madrid-system = WIPO’s system for asking for protection of one mark in many countries with one application.
    .name = Madrid System

international-registration = The entry of your mark or design in WIPO’s international register. Each country named in it still decides for itself.
    .name = international registration

basic-mark = The mark at home, applied for or registered, on which an application under the Madrid System rests.
    .name = basic mark

office-of-origin = The office at home through which you file under the Madrid System.
    .name = Office of origin

designation = Naming a country or region in which you want protection.
    .name = designation
    .seen = designation

subsequent-designation = Adding countries later to an international registration of a mark.
    .name = subsequent designation

central-attack = The basic mark at home falls in the time of dependence, and the international registration falls with it in every country, to the same extent.
    .name = central attack

dependency = The first years of an international registration, in which it depends on the basic mark at home.
    .name = dependency on the basic mark
    .seen = dependency

transformation = Turning protection that was lost with the basic mark into national applications that keep their date.
    .name = transformation

provisional-refusal = A first “no” of one country to your international mark or design. You can answer it within a set time.
    .name = provisional refusal

grant-of-protection = The message of a country that your international mark or design is protected there.
    .name = statement of grant of protection

irregularity-notice = A letter from WIPO that something in your application must be put right in time.
    .name = irregularity notice

holder = The person or business in whose name an international registration stands.
    .name = holder

individual-fee = A fee that a country has set for itself in the Madrid or Hague System, in place of the standard one.
    .name = individual fee

industrial-design = The look of a product: its shape, lines, pattern or colours. How it works is not part of it.
    .name = design
    .seen = industrial design|design

hague-system = WIPO’s system for asking for protection of designs in many countries with one application.
    .name = Hague System

deferment-of-publication = Asking the office to publish your design later. It keeps the look secret until you are ready to sell.
    .name = deferment of publication
    .seen = deferment of publication|deferment

individual-character = A design looks different as a whole from what was known before, in the eyes of a user who knows the field.
    .name = individual character

reproduction-of-design = The pictures in a design application. They decide what is protected, so every view counts.
    .name = representation of the design
    .seen = representation of the design

copyright = The right of authors over their own works. It arises by itself with the work, in most countries without any registration.
    .name = copyright

related-rights = Rights of performers, producers and broadcasters, beside the copyright of the author.
    .name = related rights

author = The person who creates a work.
    .name = author

work = A creation of one’s own that copyright protects: a text, a picture, music, a film, software.
    .name = work
    .seen = creative work|original work|copyright work

moral-rights = The author’s rights to be named and to object when a work is distorted. In many countries they cannot be sold.
    .name = moral rights

economic-rights = The author’s rights to allow or forbid copying, selling, showing or playing a work, and to be paid.
    .name = economic rights

cmo = A body that grants permissions for many authors or artists at once, collects the money and shares it out.
    .name = collective management organisation
    .seen = collective management organisation|collecting society

limitations-and-exceptions = Cases in which the law lets people use a work without asking. They differ from country to country.
    .name = limitations and exceptions

computer-program = Instructions that tell a computer what to do. They are protected mainly by copyright.
    .name = computer program

open-source-licence = A licence that lets everybody use, change and share software under set conditions. Those conditions are binding.
    .name = open source licence

geographical-indication = A sign on goods whose quality or good name comes from their place, such as a cheese or a craft.
    .name = geographical indication
    .seen = geographical indication

appellation-of-origin = A place name for goods that owe what they are mainly or wholly to that place.
    .name = appellation of origin

plant-variety = A bred group of plants that is new, differs from others, is even and stays the same over time.
    .name = new plant variety
    .seen = plant variety|new variety

plant-breeders-right = The right of whoever bred a new plant variety to decide who may produce or sell its seeds, seedlings or cuttings.
    .name = plant breeder’s right
    .seen = plant breeder's right|breeder's right

traditional-knowledge = Knowledge and practices that a community has handed down over time.
    .name = traditional knowledge

layout-design = The arrangement of the circuits of a chip. It has a right of its own.
    .name = layout-design of integrated circuits

adr = Ways to settle a dispute without a State court, such as mediation or arbitration.
    .name = dispute resolution out of court (ADR)
    .seen = ADR|dispute resolution out of court|alternative dispute resolution

dispute = A disagreement about a right or a contract.
    .name = dispute

mediation = A neutral person helps both sides to find their own agreement. Nobody can be forced to agree.
    .name = mediation

mediator = The neutral person who leads a mediation. The mediator decides nothing.
    .name = mediator

arbitration = A private procedure, agreed by both sides, that ends with a binding decision.
    .name = arbitration

arbitrator = A person chosen to decide a dispute in place of a court.
    .name = arbitrator

arbitral-award = The decision of an arbitrator. It binds both sides like a judgment.
    .name = arbitral award

expedited-arbitration = Arbitration in a shorter form: less time, less cost and mostly a single arbitrator.
    .name = expedited arbitration

expert-determination = An expert answers a technical question or a question of value for both sides.
    .name = expert determination

good-offices = Free, neutral help to bring both sides to talk about how to settle their dispute.
    .name = Good Offices

udrp = The procedure against domain names that were registered in bad faith and copy a trademark. It runs without a court.
    .name = UDRP
    .seen = UDRP

cybersquatting = Registering somebody else’s mark as a domain name in bad faith.
    .name = cybersquatting

adr-clause = The lines in a contract that say how a later dispute will be settled.
    .name = dispute clause
    .seen = dispute clause|arbitration clause|dispute resolution clause

submission-agreement = An agreement to settle a dispute that already exists by mediation, arbitration or an expert.
    .name = submission agreement

settlement-agreement = A contract in which both sides end their dispute on agreed conditions.
    .name = settlement agreement

seat-of-arbitration = The place to whose law an arbitration belongs. Its courts help and supervise.
    .name = place of arbitration
    .seen = place of arbitration|seat of arbitration

licence = A permission to use a right on agreed conditions. The right stays with its owner.
    .name = licence

licensor = The owner of a right who gives a licence.
    .name = licensor

licensee = The person or business that receives a licence.
    .name = licensee

exclusive-licence = A licence under which only the licensee may use the right. Mostly not even the owner may use it then.
    .name = exclusive licence

non-exclusive-licence = A licence that leaves the owner free to give licences to others as well.
    .name = non-exclusive licence

sublicence = A licence that a licensee gives on to somebody else. It needs the owner’s agreement.
    .name = sublicence

assignment = The transfer of a right to a new owner. Mostly it must be in writing.
    .name = assignment

royalty = Payment for using a right, often a share of the sales.
    .name = royalty

lump-sum = One fixed payment in place of a share of the sales.
    .name = lump sum

franchise = A way of doing business in which one firm lets others use its name and its whole method, for payment.
    .name = franchise

ip-valuation = Working out what a right is worth in money.
    .name = IP valuation
    .seen = valuation

ip-audit = Going through a business to see which rights it owns, uses or lacks.
    .name = IP audit
    .seen = IP audit|audit

due-diligence = A careful check before a deal or an investment, of what is there and to whom it belongs.
    .name = due diligence

asset-register = Your own list of your rights and secrets, with owner, dates and papers.
    .name = IP asset register
    .seen = asset register

ip-portfolio = All the rights of one business together.
    .name = IP portfolio
    .seen = portfolio

intangible-asset = Something of value that you cannot touch, such as a brand, a patent or a customer list.
    .name = intangible asset

technology-transfer = Passing technology and the knowledge behind it from one to another, for example from a university to a firm.
    .name = technology transfer

co-ownership = One right that belongs to several people together. Agree early who may do what with it.
    .name = co-ownership

security-interest = Giving a right to a lender as security for a loan.
    .name = security over a right
    .seen = security interest|pledge

commercialisation = Earning money with a right: by making, selling or licensing.
    .name = commercialisation

sme = A business below certain sizes. Each country and each programme draws the line in its own way.
    .name = small or medium-sized enterprise (SME)
    .seen = SME|small or medium-sized enterprise

infringement = Using a protected thing without permission where the law does not allow it.
    .name = infringement
    .seen = infringement|infringe|infringing

counterfeit = Goods that carry a false copy of somebody’s trademark.
    .name = counterfeit goods

piracy = Copying works without permission, in large numbers and for gain.
    .name = copyright piracy
    .seen = piracy|copyright piracy

customs-recordal = Telling customs about your right, so that officers know what to look for at the border.
    .name = customs recordal
    .seen = customs recordal|recordal|recordation

customs-detention = Customs hold goods that may infringe a right, so that the right holder can act.
    .name = detention of goods by customs

takedown-notice = A request to an online platform to remove something that infringes your right.
    .name = takedown notice

cease-and-desist-letter = A letter that asks somebody to stop what the sender sees as an infringement. Take advice before you send one or sign anything.
    .name = cease-and-desist letter

injunction = A court’s order to do something or to stop doing it.
    .name = injunction

damages = Money paid for harm that was done.
    .name = damages

evidence = What proves a claim: papers, dated pictures, samples, witnesses.
    .name = evidence

litigation = Having a dispute decided by a State court.
    .name = court action
    .seen = court action|litigation

legal-advice = Advice on your own case by a qualified lawyer. What you read here is not that.
    .name = legal advice

general-information = Explanation that is meant for everybody. It does not look at everything in your own case.
    .name = general information
    .seen = general information

ip-diagnostic = Questions that show a business which intellectual property it has and what it needs.
    .name = check-up of intellectual property
    .seen = self-assessment

paris-convention = The main treaty on patents, marks and designs. The right of priority comes from it.
    .name = Paris Convention

berne-convention = The main treaty on copyright. It protects works without registration in all its member countries.
    .name = Berne Convention

unfair-competition = Dishonest ways of doing business, for example misleading customers with an imitation.
    .name = unfair competition
