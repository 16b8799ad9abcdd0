about-logs = Until May 10, 2019, we kept server logs for longer than { $log-period }.
