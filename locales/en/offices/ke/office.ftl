name = IP help desk, Kenya (example)
greeting = Welcome to the help desk on intellectual property for small businesses in Kenya.
hours = on weekdays, in office hours, Nairobi time
contact = Book a meeting with an adviser in this chat, or contact the Kenya Industrial Property Institute (KIPI) through its website.
phone = By phone: this is an example. A real office writes here who calls whom.
video = By video: this is an example. A real office puts its meeting link here.
place-nairobi = Nairobi
    .at = At the office in Nairobi: this is an example. A real office writes its address and the way in here.
