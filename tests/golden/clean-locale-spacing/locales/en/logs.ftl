about-logs = We keep server logs: for { $log-period }, at 10:30; is that long?
