first-to-file = Somebody else could file first.
