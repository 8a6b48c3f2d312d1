first-to-file = قد يودع غيرك قبلك.
