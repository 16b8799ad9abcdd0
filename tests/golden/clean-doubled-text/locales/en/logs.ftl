about-logs = We keep server logs for { $log-period }, and we keep backups of the server logs for { $log-period }.
