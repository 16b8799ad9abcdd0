about-logs =
    Nous conservons les journaux
    **treize mois** : { $log-period }.
