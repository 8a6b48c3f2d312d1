question = Are there lower fees for small businesses, individuals or my country?
answer =
    Often yes, but you must ask for it, usually on the day you file.
    National offices: many take lower fees from small firms, start-ups, students, individuals or universities. Who counts as small differs from country to country.
    International systems: WIPO lowers some fees for applicants from least developed countries. For patents this also covers individuals from many other countries.
    Grants: some countries and regions pay back part of the fees or of an adviser’s bill.
    Look at the fee list of each office before you pay, because a refund afterwards is seldom possible.
more-1 =
    What the WIPO systems give:
    PCT: { $pct-cut } off the international filing fee for entitled applicants. All applicants of the application must qualify.
    Madrid: { $madrid-cut } off the basic fee if the country of origin is a least developed country.
    Hague: { $hague-cut } off the fees set by WIPO if your only link is to a least developed country.
    WIPO mediation and arbitration: { $adr-cut } off the fees of the Center if one side is a small or medium-sized enterprise.
    The fees of single countries are not lowered by this. Filing online is often cheaper than on paper.
more-2 =
    Grants have windows and a budget. In most you apply first, wait for the yes, and only then pay the fees. In the European Union, look at the SME Fund of the EUIPO when a call is open.
    The trap: claiming a status that you do not have. In some countries a false claim can put the right itself at risk. A licence to a large company, or a large co-owner, can end the status.
    Example: a student and a company file one patent application together. The student alone would pay less. Because of the company the full fee may be due.
    Ask the office which proof it wants, and keep it on file.
ask =
    discount for small company trademark fee
    student inventor reduced fee
    least developed country wipo discount
    do startups pay less for patent
    refund of trademark fees sme fund
    is there cheaper pct fee for africans
    small entity micro entity what is that
    government grant to pay patent
    how to get the 90 percent pct reduction
    fee reductions for small people
    who pays less, is there something for women or students
    msme rebate on the fees
    is there a reduction for a small shop
