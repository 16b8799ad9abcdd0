about-logs = We keep server logs for { $log-period }. Call +353 1 555 0100 or write to help@example.com.
logs-b = Write to us.
logs-c = Write to us.
logs-d = Call us.
logs-e = Call +353 1 555 0100.
logs-f = Write to help@example.com.
