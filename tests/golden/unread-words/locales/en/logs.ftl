about-logs = We keep server logs for { $log-period }, 12000 lines at most.
