# Whole messages that people type to the service itself, one on each line. Accents, capitals and signs do not matter.
# No line may stand under two ids.

menu =
    menu
    main menu
    the menu
    menue
    menus
    start
    home
    home page
    main
    show menu
    show me the menu
    open menu
    open the menu
    go to menu
    back to menu
    back to the menu
    menu please
    options
    hi
    hello
    hey
    hello there
    hi there
    good morning
    good afternoon
    good evening
    good day
    greetings
    hi all
    hello everyone
    dear sir
    dear madam
    dear sir or madam
    hello sir
    hello madam
    hiya
    helo
    hallo
    hola
    ola
    habari
    habari yako
    jambo
    mambo
    salam
    salaam
    assalamu alaikum
    salam alaikum
    peace be upon you
    namaste
    ni hao
    privet
back =
    back
    go back
    go back please
    back please
    previous
    previous page
    one step back
    step back
    take me back
    return
    bak
    undo
language =
    language
    languages
    lang
    langauge
    languge
    change language
    change the language
    change my language
    other language
    another language
    switch language
    different language
    choose language
    select language
    set language
    speak another language
person =
    person
    a person
    human
    a human
    agent
    real person
    a real person
    operator
    adviser
    advisor
    an adviser
    staff
    someone
    talk to a person
    talk to a human
    talk to someone
    talk to somebody
    talk to an adviser
    talk to an advisor
    talk to a real person
    talk to agent
    talk to an agent
    speak to a person
    speak to a human
    speak to someone
    speak to an adviser
    speak with someone
    speak to a real person
    i want a person
    i want a human
    i want to talk to a person
    i want to talk to a human
    i want to speak to someone
    i need a person
    i need a human
    can i talk to a person
    can i talk to someone
    can i speak to someone
    real human
    live agent
    human please
    person please
    customer service
    contact
    contact us
    call me
help =
    help
    help me
    help please
    please help
    please help me
    hlep
    helf
    how does this work
    how does it work
    how do i use this
    what can you do
    what can i do here
    what is this
    who are you
    commands
    instructions
    info
    settings
    i need help
    i am lost
    im lost
privacy =
    privacy
    privacy policy
    my data
    my privacy
    data protection
    data
    gdpr
    personal data
    what do you know about me
    what do you have about me
    what do you keep about me
    what data do you have
    what data do you keep
    is it safe
    is this safe
    is this private
    is this confidential
    who can read this
    who reads this
    show my data
delete =
    delete
    delete my data
    delete all my data
    delete everything
    delete everything about me
    delete me
    delete all
    delete my account
    delete account
    erase
    erase my data
    erase everything
    erase me
    forget me
    remove my data
    remove me
    remove my account
    wipe my data
    please delete my data
restart =
    restart
    start over
    start again
    begin again
    start from the beginning
    from the beginning
    new start
    reset
    start new
    startover
    re start
    i want to start over
stop =
    stop
    unsubscribe
    stop messages
    stop sending messages
    stop messaging me
    stop writing to me
    stop writing me
    no more messages
    opt out
    optout
    leave me alone
    do not write to me
    dont write to me
    do not message me
    mute
    quiet
    stop it
    stop please
cancel =
    cancel
    cancel it
    cancel this
    cancel please
    cancle
    cansel
    abort
    quit
    exit
    never mind
    nevermind
    forget it
    leave it
    drop it
    stop this
book =
    book
    book a meeting
    book an appointment
    book appointment
    book meeting
    book a call
    book a time
    book a talk
    book an adviser
    book an advisor
    booking
    make a booking
    make an appointment
    make appointment
    appointment
    an appointment
    apointment
    appoitment
    i want an appointment
    i want to book
    i want to book an appointment
    i would like an appointment
    i need an appointment
    schedule a meeting
    schedule a call
    schedule
    meeting
    meet an adviser
    consultation
    new booking
    new appointment
    can i book an appointment
bookings =
    bookings
    my bookings
    my booking
    my appointment
    my appointments
    my meeting
    my meetings
    mybookings
    show my bookings
    show my appointments
    see my bookings
    when is my appointment
    when is my meeting
    cancel my appointment
    cancel my booking
    cancel my meeting
    cancel appointment
    cancel booking
    change my appointment
    change my booking
    move my appointment
    move my booking
    move my meeting
    reschedule
    reschedule my appointment
unknown =
    i do not know
    i dont know
    i don't know
    don't know
    dont know
    do not know
    idk
    dunno
    i dunno
    not sure
    i am not sure
    im not sure
    i'm not sure
    no idea
    i have no idea
    unknown
    unsure
    no clue
    maybe
    skip
    pass
    can't say
    cannot say
    i cannot say
    not known
    don't remember
    i don't remember
    i do not remember
    i forgot
    not filed
done =
    done
    that is all
    that's all
    thats all
    that is it
    that's it
    thats it
    finished
    finish
    ready
    all
    no more
    nothing more
    nothing else
    complete
    enough
    i am done
    im done
    i'm done
    ok done
    next
    continue

month-1 =
    january
    jan
    januray
month-2 =
    february
    feb
    febuary
    febr
month-3 =
    march
    mar
month-4 =
    april
    apr
month-5 =
    may
month-6 =
    june
    jun
month-7 =
    july
    jul
month-8 =
    august
    aug
month-9 =
    september
    sept
    sep
month-10 =
    october
    oct
month-11 =
    november
    nov
month-12 =
    december
    dec

# How people ask what a word means: before it, after it, and the small words in between.
explain =
    what is
    what s
    whats
    what are
    what does
    what do you mean by
    what is meant by
    what is the meaning of
    the meaning of
    meaning of
    definition of
    define
    explain
    please explain
    can you explain
    tell me what is
    tell me what
    what
    who is
explain-end =
    mean
    means
    meaning
    is
    definition
    in simple words
article =
    a
    an
    the
    word
    term

# Short messages that ask for stories, or for an office and help; and small words beside them that change nothing.
story-words =
    true story
    true stories
    story
    stories
    success story
    success stories
    real story
    real stories
    real example
    real examples
    case study
    case studies
    story of a firm
    stories of firms
    examples of small firms
office-words =
    office
    offices
    patent office
    trademark office
    trade mark office
    ip office
    intellectual property office
    registration office
    registry
    trademark registry
    patent registry
    helpdesk
    help desk
    free help
    local help
    support centre
    support center
    support centres
    support centers
    contact of the office
    address of the office
    directory
system-words =
    pct
    pct system
    pct member
    pct member state
    pct contracting state
    patent cooperation treaty
    madrid
    madrid system
    madrid protocol
    madrid agreement
    madrid union
    hague
    hague system
    hague agreement
    lisbon system
    lisbon agreement
    geneva act
    paris convention
    berne convention
    bern convention
    member of
    a member of
    member
    a member
    members
    member state
    member states
    member country
    membership
    contracting party
    contracting state
    party to
    a party to
    joined
    join
    signed
    part of
    belong to
    belongs to
filler =
    a
    an
    the
    of
    in
    for
    from
    about
    on
    me
    my
    our
    any
    some
    show
    give
    tell
    please
    is
    are
    there
    where
    which
    what
    who
    find
    can
    i
    do
    you
    have
    want
    to
    see
    read
    country
    near
    nearest
    contact
    address
    website
    page
    business
    businesses
    firm
    firms
    company
    companies
    small
    free
    still
    yet
    already
    now
    does
    has
    it
