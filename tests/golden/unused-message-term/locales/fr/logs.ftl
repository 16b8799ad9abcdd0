about-logs = Journaux : { $log-period }.
-journaux = journaux
