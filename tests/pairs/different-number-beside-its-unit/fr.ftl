a = Nous répondons au début du mois.
