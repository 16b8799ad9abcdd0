about-logs = We keep server logs for { $log-period }, never longer.
section-your-rights = Your rights
section-logs = Logs
