about-logs = { $brand } keeps server logs for { $log-period }.
about-calls = We never record calls.
