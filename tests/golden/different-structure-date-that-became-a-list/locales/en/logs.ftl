about-logs =
    We keep server logs for { $log-period }.

    Since May we keep fewer.
