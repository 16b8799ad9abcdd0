about-logs = We keep server logs for { $log-period }.
about-cookies = We use cookies.
