decision-credit-limit = Plafond de crédit
    .logic = À partir de vos achats et de vos paiements antérieurs.
decision-ranking = Ordre des résultats
