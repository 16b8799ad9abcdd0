about-logs = We keep server logs for { $log-period }, never longer.
