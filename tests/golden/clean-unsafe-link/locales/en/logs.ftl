about-logs = We keep server logs for { $log-period }: see [our site]({ $brand-url }) and [below](#data).
