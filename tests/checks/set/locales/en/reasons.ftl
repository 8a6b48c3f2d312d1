name-taken = Others use the name.
name-not-known = You did not say whether others use the name.
first-to-file = The first to file gets the mark.
    .places = The first to file gets the mark in { $places }.
