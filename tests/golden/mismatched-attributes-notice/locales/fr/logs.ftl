about-logs = Journaux : { $log-period }.
