about-logs = We keep server logs for { $log-period }, and announce changes { $notice-period } ahead.
