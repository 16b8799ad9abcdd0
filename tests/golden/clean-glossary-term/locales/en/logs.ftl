about-logs = The controllers keep server logs for { $log-period }, and so does the card processor.
