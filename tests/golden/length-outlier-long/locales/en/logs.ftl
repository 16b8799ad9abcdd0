about-logs = We keep server logs for { $log-period }, and we erase them all at the end of that time, without exception.
