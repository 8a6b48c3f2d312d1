name = IP Help Desk (demo office)
greeting = Welcome to the demonstration help desk on intellectual property: the advisers here are invented and no real meeting takes place.
hours = on weekdays, in office hours
contact = This is a demonstration, so nobody answers here. For a real person, contact the intellectual property office of your country.
phone = By phone: this is a demonstration. A real office writes here who calls whom.
video = By video: this is a demonstration. A real office puts its meeting link here.
place-casablanca = Casablanca
    .at = At the office in Casablanca: this is a demonstration. A real office writes its address and the way in here.
