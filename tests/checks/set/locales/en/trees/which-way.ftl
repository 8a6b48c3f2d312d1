name = Find your way
subject = What do you have?
    .why = It decides what is asked.
    .invention = An invention
    .name = A name
shown = When was it shown?
home = Where do you live?
