server-logs = server logs
about-logs = We keep { server-logs } for { $log-period }.
