about-logs = We **never** keep server logs for more than { $log-period }.
