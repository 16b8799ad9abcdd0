about-logs = We answer within thirty (30) days, and keep server logs for { $log-period }.
