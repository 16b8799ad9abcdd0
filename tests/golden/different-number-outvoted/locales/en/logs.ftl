about-logs = We keep server logs for { $log-period } and answer under Article 45 ([here](#contact)).
