question = Our dispute is in several countries and must stay secret. What fits?
answer =
    Rights are national, so courts often mean one case in each country, with different laws and results. Court files and hearings are public in many countries.
    Mediation or arbitration can bring everything into one private case, if both sides agree:
    – one neutral place and one language;
    – a person who knows your field;
    – secrecy under the rules that you choose;
    – one agreement, or one award, for all the countries between you.
    For something that must stop at once, a court of the country concerned may still be needed.
    First write down the countries, the rights, the contract, and every last day for court or office. Talks do not always stop the time.
more-1 =
    How far secrecy goes: under the WIPO Rules, the existence of the case, what is said and the result stay confidential, with some exceptions.
    Check the rules of other centres. Secrecy is not the same everywhere.
    It can end when you need a court to enforce or cancel an award, or when a law asks you to report.
    Sign a secrecy promise before you hand over papers. For trade secrets, ask the arbitrator for a protection order, so that only named persons see them.
    What you offer in mediation should not be used later in court. Let the agreement say so.
more-2 =
    Will it work abroad? An award can be enforced in most countries under the New York Convention.
    A settlement from mediation binds like a contract. A newer treaty, the Singapore Convention on Mediation, makes it easier to enforce in the countries that joined.
    Ask a lawyer whether the countries you need have joined.
    The trap: an award binds only the two sides. It does not stop a third firm, and it does not clear the register of an office.
    Example: partners from distant countries quarrel about a recipe and its name in several markets. In one mediation they divide the markets, and the recipe never reaches a court file.
ask =
    dispute with partner in three countries one procedure?
    keep the quarrel about our recipe secret
    competitors must not hear about our licence fight
    which country court is right for foreign distributor
    sue in every country or arbitrate once
    is arbitration really confidential
    trade secret in court file becomes public?
    singapore convention mediation settlement abroad
    chinese and african partner neutral place for dispute
    dispute with a foreign firm, keep it quiet
    partner sits in another country, where do we settle
    nobody outside should hear of our quarrel
    is the paper after mediation good in other countries
