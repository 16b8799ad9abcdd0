-serveur = { $case ->
    [genitive] du serveur
   *[nominative] le serveur
 }
helper = journaux
about-logs = Nous conservons les { helper } { -serveur(case: "genitive") } pendant { $log-period }.
