about-logs = We keep server logs for { $log-period }; those of errors for thirty days more; those of attacks for ninety days more; copies for 7 days.
