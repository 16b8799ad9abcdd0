about-logs = The controller keeps server logs for { $log-period }, and so does its processor.
