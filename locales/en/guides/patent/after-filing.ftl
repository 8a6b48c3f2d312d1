question = I have filed my patent application. What happens now?
answer =
    The office first checks the papers and the fees. In many countries these steps follow:
    – It searches for earlier documents. Often you must ask and pay for search or examination by a certain date. If you do not, the application ends.
    – It publishes your application.
    – An examiner checks the claims. Objections come in a letter with a time limit, called an office action.
    – You answer: you argue, or you change the claims.
    – The office grants or refuses.
    This usually takes years. The greatest danger is a missed date. Keep your address up to date, and note each date on the day the letter comes.
more-1 =
    An office action is normal. It is not yet a refusal. What to do:
    – Note the last day to answer. It stands in the letter or in the rules of that office.
    – Read each document that the examiner names, next to your claim.
    – Ask: which part of my claim is not shown there? What good does it do?
    – Answer every point. Argue, or limit the claim with something that stood in your text from the start.
    – You cannot add anything new.
    – Some examiners accept a talk. Some offices give more time, if you ask before the last day.
    No answer normally means the end of the application. Missed the date? Call the office or your agent the same day. Many laws leave a short time to repair it.
more-2 =
    Publication: an international application is published soon after { $publication } from its first date.
    Many national offices do much the same. From then on everyone can read it.
    While you wait, you may make, sell and license the product, if no right of someone else stands in the way.
    Does someone copy you before the grant? In many countries the copier may owe you money for the time after the publication, once the patent is granted. Sometimes you must first send a notice or a translation. Ask an adviser before you write.
    Need it faster? Many offices have a fast track, for example after a good result at another office.
more-3 =
    The office says yes: pay the grant fee in time, check names and text, and note the renewal fees. In some countries others can still object for a while after the grant.
    The office says no: you can usually appeal, within a short time.
    Other choices, where the law has them: split off a part in a divisional application, or change to a utility model. Most must be done while the application is still alive.
    Example: the examiner finds an older juice press. The maker limits her claim to the new filter. The patent is granted for that.
ask =
    patent office sent a letter with objections how do i answer
    how long do i wait until the patent is granted
    examiner says my invention is obvious
    do i have to request examination or is it automatic
    i missed the date to answer the patent office
    patent application refused can i appeal
    can i sell my product while the patent is pending
    how to speed up my patent
    is my patent application secret after filing
    someone copies me before the patent is granted
    examiner sent me objections about novelty
    what happens after i filed
    office says not inventive, what now
    they told me what i made is not inventive enough
    office sent objections to my machine, how many months
    i filed and now i wait, what comes
