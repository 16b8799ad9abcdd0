about-logs = { $log-period }
