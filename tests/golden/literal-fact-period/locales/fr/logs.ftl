about-logs = Nous conservons les journaux 13 mois, soit { $log-period }.
