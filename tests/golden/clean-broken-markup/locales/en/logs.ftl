about-logs = We keep **server logs** for { $log-period }, *all of them*, and 2 * 6 months are a year.
