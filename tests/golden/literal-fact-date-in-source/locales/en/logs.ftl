about-logs = Since November 3, 2021, we keep server logs for { $log-period }.
