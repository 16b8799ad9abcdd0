about-logs = We keep server logs for { $log-period }. [1]({ $link-rules })
