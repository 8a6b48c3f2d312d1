name = IP Help Desk (demo office)
greeting = Welcome to the demonstration help desk on intellectual property: the advisers here are invented and no real meeting takes place.
hours = on weekdays, in office hours
contact = This is a demonstration, so nobody answers here. For a real person, contact the intellectual property office of your country.
