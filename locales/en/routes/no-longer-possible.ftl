name = Probably no longer possible
what = What everybody can know is neither new nor secret, and we know of no place you named that still forgives this.
next-1 = Let an adviser check this: there are rare exceptions.
next-2 = Protect what is still secret, such as improvements or how you make it.
next-3 = Use other ways: a strong name, a registered look, good contracts.
time = You can act on the other ways at once.
risk = A filing now would probably fail and cost money.
