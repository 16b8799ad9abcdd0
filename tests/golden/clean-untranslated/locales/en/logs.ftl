about-logs = Orange Holdings, 149 New Montgomery Street, 4th Floor, San Francisco, { $log-period }, https://example.com/of/the/log
