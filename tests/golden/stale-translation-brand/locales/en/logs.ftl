about-logs = We hold server logs for { $log-period }.
