about-logs = Journaux : { $log-period }.
about-cookies = Des cookies.
