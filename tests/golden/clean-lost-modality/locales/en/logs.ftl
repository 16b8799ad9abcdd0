about-logs = We only keep server logs for { $log-period }, which is not only for us.
