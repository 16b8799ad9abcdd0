about-logs = We keep server logs for { $log-period }, 45 days at least.
