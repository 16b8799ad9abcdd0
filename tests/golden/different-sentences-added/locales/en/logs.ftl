about-logs = We keep server logs for { $log-period }. You may ask us at any time what the logs say of you.
