about-logs = Journaux : { $log-period }.
    .term = Journaux
    .term = Fichiers
