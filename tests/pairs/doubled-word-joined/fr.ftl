heading = Sous-traitance et sous-traitance
anonymised = Nous pouvons partager des informations sous une forme anonymisée et/ou anonymisée.
rights = Vous pouvez demander la rectification et l’effacement.
