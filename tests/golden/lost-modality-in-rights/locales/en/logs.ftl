about-logs = We only keep server logs for { $log-period }.
section-your-rights = Your rights
section-logs = Logs
