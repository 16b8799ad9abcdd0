about-logs =
    We keep server logs for { $log-period }:

    - **addresses**
    - pages

    We delete them after that.
