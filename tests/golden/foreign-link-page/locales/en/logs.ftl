about-logs = We keep server logs for { $log-period }.
logs-b = Write to us.
logs-c = Write to us.
logs-d = Read on.
logs-e = Read on.
