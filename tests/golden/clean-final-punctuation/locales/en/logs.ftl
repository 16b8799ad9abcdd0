about-logs = We keep server logs for { $log-period } (“as long as we must.”)
