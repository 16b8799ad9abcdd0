-server = server
about-logs = We keep { -server } logs for { $log-period }, { "{" }12{ "}" } lines at most, { $brand }.
