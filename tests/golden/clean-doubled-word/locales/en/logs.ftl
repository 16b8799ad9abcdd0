about-logs = We keep to the law, and ask for nothing before that. That is how we keep server logs for { $log-period }.
