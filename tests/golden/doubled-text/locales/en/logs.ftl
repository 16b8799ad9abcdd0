about-logs = We keep server logs for { $log-period }. Nobody else can read them.
