about-logs = We keep server logs for { $log-period }, and then delete them.
