document-partners = Partenaires
    .description = Qui reçoit des données.
section-partners = Nos partenaires
