about-server-logs = We keep server logs for { $log-period }.
