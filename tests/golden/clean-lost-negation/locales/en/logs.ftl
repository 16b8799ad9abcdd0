about-logs = We keep server logs for { $log-period }; this is not only for our own use. You cannot be asked for them.
