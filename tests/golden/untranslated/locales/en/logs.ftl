about-logs = We keep server logs for { $log-period } and delete them after that without looking.
