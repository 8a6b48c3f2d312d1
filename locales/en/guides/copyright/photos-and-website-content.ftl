question = What may I put on my website, and what if others copy my pictures and texts?
answer =
    Put online only what you made, what you have written permission for, or what has a fitting licence. Keep the proof for each picture and text.
    – Pictures of the maker of the goods: ask. A right to sell does not always cover the photos.
    – Photos and reviews by customers: ask first, even if they tagged you.
    – People in a photo: ask them too, also your staff.
    – Web designer: let the contract say that all content is licensed, for whom, and who pays if not.
    If others copy you: save proof, then ask, then report. The next pages show how.
more-1 =
    Keep a list for your site: file, where it is from, who made it, licence, date.
    – Stock pictures: does the licence cover adverts, printing, goods for sale? In whose name is it?
    – Fonts, maps, icons, screenshots and music have owners too.
    – A press article about you: link to it, and quote a little. For a full copy, ask the newspaper.
    – Links are mostly fine. For embedded pictures and videos the rules differ.
    Your name stands on the site, so the claim comes to you first. You can then turn to the designer.
more-2 =
    Someone copies your content:
    – Save the page with address and date. Keep your original file.
    – Check that you own it. Perhaps the photographer does.
    – Find out who is behind it: contact page, platform, domain register.
    – Write short and calm: what is yours, where it stands, what you want, until when. You may ask for removal, your name, or a fee. Start from your usual price.
    – No answer? Use the complaint form of the platform, the search engine or the hosting firm.
    – Big damage? See an adviser first.
    Do not accuse in public, and do not threaten with sums you cannot justify.
more-3 =
    Make copying harder, and licences easier:
    – A line with name, year and “ask for permission”, and an address for it. It is no condition, but it helps.
    – Smaller pictures online, the originals with you.
    – Leave name and date inside the file.
    – A product text in your own words can be protected. Single facts and prices are not.
    Example: a carpet weaver sees her photos in another shop. The shop sells her real carpets. She gives a licence in return for her name and a link, and gets new customers.
ask =
    someone took my instagram photos for their own shop
    photos from my website were copied by another firm
    my product descriptions appear word for word on another site
    can i repost customers photos of our cake
    my web designer used a stolen picture who must pay
    map screenshot on my flyer allowed
    font on my packaging do i need a licence
    embed a youtube video on company page legal
    is the c sign on my website enough
    former employee wants her photo off our site
    pinterest pictures as posters in my hair salon
    how much can i ask when someone uses my photo without asking
    stock picture in a calendar that i sell
    newspaper wrote about us can i post the article
    a shop steals my product shots
    text of my site copied word for word
    hotel uses my drone pictures and never asked
    another shop copied the words and photos of my page
    they use my cake pictures for their own adverts
