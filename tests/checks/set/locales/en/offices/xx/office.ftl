name = Office of tests
hours = in the morning
