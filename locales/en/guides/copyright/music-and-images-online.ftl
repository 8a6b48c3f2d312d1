question = May I use music or pictures from the internet for my business?
answer =
    Usually not without permission. What you find online nearly always belongs to somebody.
    Naming the author is not permission. Changing the picture a bit is not permission either.
    Safer choices:
    – Your own photos and recordings.
    – Stock pictures or music with a licence for business use.
    – Open licences, if they allow commercial use and you follow the conditions.
    – The business music library of the platform.
    Exceptions, for example for quotations, differ from country to country. They rarely cover advertising.
more-1 =
    Music has several owners: the songwriter, the performer and the maker of the recording.
    – In your shop or café: you usually need a licence from the collective management organisation of your country.
    – A private streaming account usually does not cover a business.
    – In a promotional video: you normally need permission for the song and for the recording.
    – On social media: songs offered to private users are often not allowed for business accounts.
    A short piece of a song can be too much as well.
more-2 =
    Before you use a file, check and keep:
    – Who really offers it. Free sites sometimes offer stolen pictures.
    – The licence text on the day you take it, as a copy.
    – If business use, changes and printing are allowed.
    – If you must name the author, and how.
    – If people, brands or artworks can be seen. Their owners may have rights too.
    Example: a hotel takes a sunset from a search result. Later a photographer asks for a licence fee and costs.
more-3 =
    Did you get a letter or a bill?
    – Do not ignore it, and do not pay at once.
    – Save the page as it is, then take the picture or song down.
    – Ask who the sender is, which work it is, and for proof of the right.
    – Check your own files. Perhaps you or your web designer has a licence.
    – Do not sign a declaration before an adviser has read it.
    Some letters are real, some ask for too much, and some are a scam.
ask =
    can i use google images on my website
    song in my instagram reel for my shop allowed?
    playing spotify in my restaurant
    got a bill for a photo on my blog help
    is it ok if i give credit
    free music for business video
    copyright strike on my store page
    how many seconds of a song can i use
    supplier photos on my webshop
    my barber shop plays radio do i need to pay
    spotify in my salon, will they fine me
    youtube music in my bar
    took a picture from google for my flyer
    song from youtube under my advert, allowed or not
    i took pictures from the internet for my menu
    background music for my cooking videos
