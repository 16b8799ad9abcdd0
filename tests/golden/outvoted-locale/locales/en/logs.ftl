about-logs = We keep server logs for { $log-period } and answer within 45 days ([here](#contact)).
