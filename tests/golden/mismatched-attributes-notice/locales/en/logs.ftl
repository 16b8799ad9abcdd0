about-logs = We keep logs for { $log-period }.
    .term = Logs
