decision-credit-limit = Plafond de crédit
    .logic = À partir de vos achats et de vos paiements antérieurs.
    .effects = Les commandes qui le dépassent sont à régler d’avance.
