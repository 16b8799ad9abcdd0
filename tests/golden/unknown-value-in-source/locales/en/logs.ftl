about-logs = We keep server logs for { $period }.
