about-logs = We keep server logs for { AMOUNT($log-period, unit: "months") } months ({ $log-period }).
