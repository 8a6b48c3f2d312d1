question = What is a trade secret?
answer =
    A trade secret is business information that is worth money because others do not know it.
    It can be a recipe, a way of making things, a price calculation, a supplier list or source code.
    You do not register it. It is protected as long as it meets these conditions, which are much the same in most countries:
    – it is not generally known or easy to find in your trade;
    – it has commercial value because it is secret;
    – you take reasonable steps to keep it secret.
more-1 =
    The law helps you against dishonest ways of getting, using or telling the secret. Examples are theft, spying or a broken promise of silence.
    It does not help against someone who finds the same thing alone. Nor, in most countries, against someone who works it out from your product.
    The trap: once the secret is public, it is gone. No office can give it back.
    Example: a sauce maker tells nobody the spice mix and locks the recipe away. That can be a trade secret. A mix shown in a video cannot.
more-2 =
    What to do first: write a short list of what would hurt you if a competitor had it. Those are your secrets.
    Not on the list: what is on your website, what everybody in the trade knows, and the general skill of your staff.
    It depends on the country: some have a special law, others use unfair competition law, contract law or criminal law.
    An invention can be a secret or be patented. A patent is published, so for the same knowledge you have to choose before you file.
ask =
    how do i protect my secret recipe
    we have a special sauce nobody knows how we make it, can i register it
    patent my recipe or keep quiet
    is my customer list protected by law
    what counts as confidential business information
    trade secret meaning for small bakery
    do i have to pay to get a trade secret
    can i copyright my production method
    our dyeing process is known only to my family, what right do we have
    recipe nobody knows
    is our customer list protected
    our way of dyeing is hidden, what right is that
    something only our family knows
