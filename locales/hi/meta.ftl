name = हिन्दी
also =
    hi
state = partial
