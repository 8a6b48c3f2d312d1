name = Garder le secret
what = Ce que les autres ne savent pas peut rester un secret d'affaires, si vous le protégez vraiment.
next-1 = Faites la liste de ce qui est secret et de qui le sait.
next-2 = Mettez-le sous clé et limitez l'accès. Marquez les papiers comme confidentiels.
next-3 = Faites signer un accord de confidentialité aux employés et partenaires.
next-4 = Gardez la preuve de vos mesures de protection.
time = Cela vaut dès le premier jour et dure aussi longtemps que le secret.
risk = S'il est divulgué, il est perdu. D'autres peuvent le trouver seuls et l'utiliser.
