retention = Nous conservons les journaux du serveur trente jours et les factures 10 ans.
fine = L’amende peut atteindre 1 000,50 €.
users = 1 500 000 personnes l’utilisent, jour et nuit.
years = Les fichiers des années 90, vieux de vingt ans, sont conservés un an.
article = Voir l’article 6, paragraphe 1, point b), et le point 3 de la liste.
meeting = Nous nous réunissons à 15 h et à 9 h 30.
phone = Appelez le 1 800 555 0100 ou écrivez à a30@example.org.
both = Les deux copies sont effacées sous 14 jours.
age = Vous devez avoir au moins 16 ans.
files = { $count ->
    [one] 1 fichier a été effacé.
   *[other] { $count } fichiers ont été effacés.
  }
