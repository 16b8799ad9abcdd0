about-logs = We keep server logs for { $log-period }. Write to { $privacy-email } or { logs-post }.
logs-post = to { $controller }
