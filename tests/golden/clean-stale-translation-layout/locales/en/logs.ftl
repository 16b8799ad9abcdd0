# Where the servers write what they do.
about-logs =
    We keep server logs
    for { $log-period }.
