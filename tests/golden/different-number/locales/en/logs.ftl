about-logs = We keep server logs for { $log-period }, and backups for 45 days.
