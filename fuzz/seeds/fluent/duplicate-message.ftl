about-logs = Les journaux : { $log-period }.
