name = IP help desk, Kenya (example)
greeting = Welcome to the help desk on intellectual property for small businesses in Kenya.
hours = on weekdays, in office hours, Nairobi time
contact = Book a meeting with an adviser in this chat, or contact the Kenya Industrial Property Institute (KIPI) through its website.
