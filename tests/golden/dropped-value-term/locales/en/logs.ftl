-label = Opt out
about-logs = Click “{ -label }” within { $log-period }.
