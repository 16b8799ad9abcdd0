about-logs = We only keep server logs for { $log-period }.
