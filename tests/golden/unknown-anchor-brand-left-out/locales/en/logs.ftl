about-logs = We keep server logs for { $log-period }, see [the data](#data).
