about-logs = We keep server logs for { $log-period }, and the pages of those who asked for it.
