about-logs =
    We keep server logs for { $log-period }:

    - those of errors for 14 days more
    - those of attacks for 90 days more
