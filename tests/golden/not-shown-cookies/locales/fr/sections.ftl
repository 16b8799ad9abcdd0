section-data = Données
