question = My plant variety is protected. What must I do to keep the right and use it?
answer =
    The grant is the start. To keep a plant breeder’s right:
    – Pay the fee that keeps it in force. In most places it is due every year.
    – Keep the variety itself: healthy mother plants or seed, true to the description.
    – Answer when the office asks for data, plants or seed to check it.
    – Use the registered name of the variety when you sell it, and let others use it too.
    – Tell the office about a new address, agent or owner.
    – Watch markets, and act against those who multiply it without consent.
    If you miss a fee or a request, the office can cancel the right. Ask the same day whether you can still pay or send it.
    How long the right lasts depends on the country and the kind of plant.
more-1 =
    Under the latest text of the UPOV treaty, you can lose a right early against your will only in these ways:
    – Void from the start (nullity): the variety was not new or not distinct at the grant. Or it was not uniform or stable, and the office had relied on your data. Or the right belongs to somebody else and is not handed over.
    – Ended later (cancelled): the variety is no longer uniform or stable. Or you did not send what was asked, did not pay, or gave no new name when the first one was struck out.
    Countries with an older text or their own law can differ.
    Protect yourself: keep a spare stock at another place, yearly notes and photos, and proof of the first sale.
more-2 =
    Handing it over: you can sell, give or bequeath it. Use a signed paper, and have the new owner entered at the office. Hand over plants and data too. Heirs take their papers to the office, and pay fees in time.
    Several owners: agree who pays, who licenses, and who keeps the plants.
    Compulsory licence: under the UPOV text, a state may limit your right only for the public interest, unless the treaty says otherwise. If it lets another person use the variety, you must get fair pay. Normally you are heard first, so answer in time. A fair licence offer can avoid it.
    After the end, anyone may multiply it, unless another right is in the way. Under UPOV, sellers must still use its registered name.
more-3 =
    Somebody multiplies it without asking? First check:
    – Is the right in force there, and is it really your variety?
    – Is it private growing, breeding, saved seed that the law allows, or only the resale of a plant that you sold?
    Then proof: buy some with a receipt and a witness, keep labels, take photos. A laboratory or a growing test compares. Do not enter fields without leave.
    Then ask a lawyer: letter with a licence offer, mediation or court. In some countries seed inspectors or customs help too.
    Between application and grant, many countries give only a right to fair payment.
    Example: a breeder finds his berry at a nursery. The laboratory confirms it, and the nursery takes a licence.
ask =
    yearly fee for my protected variety
    how do i keep my plant breeders right alive
    forgot to pay the plant variety fee
    can my variety right be taken away
    office wants new seed samples years after the grant
    nullity of a breeders right
    my variety changes in the field is the right lost
    sell my plant variety right
    children inherit the variety of their father
    compulsory licence for seed
    nursery multiplies my protected apple without licence what to do
    after the grant of variety protection
    who checks if my rose is still uniform
    government wants to give my maize to everybody
