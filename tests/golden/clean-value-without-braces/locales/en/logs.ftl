about-logs = We keep server logs (more of $us, or $5) for { $log-period }.
